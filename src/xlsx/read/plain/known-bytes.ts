import type { ByteTools } from "../byte-tools";

interface Known<Value> {
  readonly at: number;
  readonly length: number;
  readonly value: Value;
  /** Others that are too much alike for their key to differ: formulas that differ by one number. */
  readonly next: Known<Value> | null;
  readonly alike: number;
}

const FIRST_ROOM = 64 * 1024;
/** Words of four bytes that are looked at to find bytes again; then all of them are compared. */
const SAMPLES = 8;
const WORD = 4;
/** What takes more than a quarter of the room is not remembered. */
const LARGEST_SHARE = 4;
/** Bytes that every entry counts for at least, since remembering anything takes some. */
const LEAST = 64;
/** Calling out of JavaScript takes as long as comparing so many bytes in it. */
const LONG = 400;
/** So many are compared one after the other, then they are forgotten. */
const MOST_ALIKE = 16;
/** Odd numbers with bits all over, as for any such sum. */
const SPREAD = 0x9e3779b1;
const MIX = 0x85ebca6b;

/**
 * Remembers what bytes stand for: the returns of one form share their labels, formulas and small parts. Only equal bytes are taken for
 * the same. Holds at most so many bytes, then forgets everything and starts anew.
 */
export class KnownBytes<Value> {
  private readonly known = new Map<number, Known<Value>>();
  private bytes = new Uint8Array(FIRST_ROOM);
  private view = new DataView(this.bytes.buffer);
  private used = 0;
  private taken = 0;

  /** `sameLong` is the host's own way to compare long bytes, where it has one. */
  constructor(
    private readonly room: number,
    private readonly sameLong: ByteTools["isSame"],
  ) {}

  /** What the bytes from one place to another stand for; undefined when they are not known. `view` is of the same bytes; `salt` keeps apart what is alike but stands elsewhere. */
  find(bytes: Uint8Array, view: DataView, from: number, to: number, salt: number): Value | undefined {
    let known = this.known.get(keyOf(bytes, view, from, to, salt)) ?? null;
    for (; known !== null; known = known.next)
      if (known.length === to - from && this.isSame(known, bytes, view, from, to)) return known.value;
    return undefined;
  }

  /** Remembers what bytes stand for that were not found. `room`: what the value takes, which may be more or less than the bytes. */
  keep(
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
    salt: number,
    value: Value,
    room = to - from,
  ): void {
    const length = to - from;
    const taken = Math.max(room, length, LEAST);
    if (taken > this.room / LARGEST_SHARE) return;
    if (this.taken + taken > this.room) {
      this.known.clear();
      this.used = this.taken = 0;
    }
    this.taken += taken;
    if (this.used + length > this.bytes.length) this.grow(this.used + length);
    this.bytes.set(bytes.subarray(from, to), this.used);
    const key = keyOf(bytes, view, from, to, salt);
    const next = this.known.get(key) ?? null;
    const alike = next === null ? 0 : next.alike + 1;
    const isTooMany = alike >= MOST_ALIKE;
    this.known.set(key, { at: this.used, length, value, next: isTooMany ? null : next, alike: isTooMany ? 0 : alike });
    this.used += length;
  }

  private isSame({ at }: Known<Value>, bytes: Uint8Array, view: DataView, from: number, to: number): boolean {
    if (this.sameLong !== undefined && to - from >= LONG) return this.sameLong(bytes, from, this.bytes, at, to - from);
    const mine = this.view;
    const last = to - 4 * WORD;
    let other = at;
    let next = from;
    for (; next <= last; next += 4 * WORD, other += 4 * WORD) {
      const differ =
        (view.getInt32(next, true) ^ mine.getInt32(other, true)) |
        (view.getInt32(next + WORD, true) ^ mine.getInt32(other + WORD, true)) |
        (view.getInt32(next + 2 * WORD, true) ^ mine.getInt32(other + 2 * WORD, true)) |
        (view.getInt32(next + 3 * WORD, true) ^ mine.getInt32(other + 3 * WORD, true));
      if (differ !== 0) return false;
    }
    for (; next < to; next += 1, other += 1) if (bytes[next] !== this.bytes[other]) return false;
    return true;
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.min(this.room, Math.max(least, this.bytes.length * 2)));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

function keyOf(bytes: Uint8Array, view: DataView, from: number, to: number, salt: number): number {
  const length = to - from;
  let key = Math.imul(length, SPREAD) ^ salt;
  if (length < WORD) {
    for (let at = from; at < to; at += 1) key = Math.imul(key, SPREAD) ^ bytes[at]!;
  } else {
    const step = Math.max(WORD, Math.floor(length / SAMPLES));
    for (let at = from; at + WORD <= to; at += step) key = Math.imul(key ^ (key >>> 15), MIX) ^ view.getInt32(at, true);
    key = Math.imul(key ^ (key >>> 15), MIX) ^ view.getInt32(to - WORD, true);
  }
  // Positive and of 30 bits, which engines keep without a box.
  return Math.imul(key ^ (key >>> 13), SPREAD) >>> 2;
}
