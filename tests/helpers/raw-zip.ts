import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/read/crc32";

/** One entry of a zip written byte by byte; whatever is given replaces what would be true. */
export interface RawEntry {
  readonly name: string;
  readonly contents?: string | Uint8Array;
  /** Compressed bytes, when they are not to be made from the contents. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Points the directory at another entry's local header, by index. */
  readonly sameBytesAs?: number;
  /** What the local header says where it differs from the directory. */
  readonly local?: Partial<Record<"flags" | "method" | "crc" | "packedSize" | "size", number>> & {
    readonly name?: string;
  };
  /** Bytes between this entry's and the next, such as a data descriptor. */
  readonly after?: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const ESCAPED = 0xffffffff;

/**
 * A zip with lies in it: doubled names, false sizes, shared bytes, flags. `count` replaces the number of entries in the
 * end record; `zip64` writes every size and place in the long form (APPNOTE.TXT 4.3.14 and 4.5.3).
 */
export function rawZip(entries: readonly RawEntry[], { count = entries.length, zip64 = false } = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  const add = (bytes: Uint8Array): void => {
    chunks.push(bytes);
    at += bytes.length;
  };
  const facts = entries.map((entry) => {
    const contents =
      typeof entry.contents === "string" ? strToU8(entry.contents) : (entry.contents ?? new Uint8Array());
    const packed = entry.packed ?? deflateSync(contents);
    return {
      name: strToU8(entry.name),
      flags: entry.flags ?? 0x0800,
      method: entry.method ?? 8,
      crc: entry.crc ?? crc32(contents),
      packed,
      packedSize: entry.packedSize ?? packed.length,
      size: entry.size ?? contents.length,
      after: entry.after ?? new Uint8Array(),
    };
  });
  facts.forEach((fact, index) => {
    const shared = entries[index]!.sameBytesAs;
    offsets.push(shared === undefined ? at : offsets[shared]!);
    if (shared !== undefined) return;
    const { name, ...numbers } = entries[index]!.local ?? {};
    const local = { ...fact, ...numbers, name: name === undefined ? fact.name : strToU8(name) };
    add(
      record([
        [4, LOCAL],
        [2, 20],
        [2, local.flags],
        [2, local.method],
        [2, 0],
        [2, 0x21],
        [4, local.crc],
        [4, local.packedSize],
        [4, local.size],
        [2, local.name.length],
        [2, 0],
      ]),
    );
    add(local.name);
    add(fact.packed);
    add(fact.after);
  });
  const directory = at;
  facts.forEach((fact, index) => {
    const extra = zip64
      ? record([
          [2, 1],
          [2, 24],
          [8, fact.size],
          [8, fact.packedSize],
          [8, offsets[index]!],
        ])
      : new Uint8Array();
    const short = (value: number): number => (zip64 ? ESCAPED : value);
    add(
      record([
        [4, CENTRAL],
        [2, 20],
        [2, 20],
        [2, fact.flags],
        [2, fact.method],
        [2, 0],
        [2, 0x21],
        [4, fact.crc],
        [4, short(fact.packedSize)],
        [4, short(fact.size)],
        [2, fact.name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, short(offsets[index]!)],
      ]),
    );
    add(fact.name);
    add(extra);
  });
  const size = at - directory;
  if (zip64) {
    const end64 = at;
    add(
      record([
        [4, END64],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, directory],
      ]),
    );
    add(
      record([
        [4, END64_LOCATOR],
        [4, 0],
        [8, end64],
        [4, 1],
      ]),
    );
  }
  add(
    record([
      [4, END],
      [2, 0],
      [2, 0],
      [2, zip64 ? 0xffff : count],
      [2, zip64 ? 0xffff : count],
      [4, size],
      [4, zip64 ? ESCAPED : directory],
      [2, 0],
    ]),
  );
  const bytes = new Uint8Array(at);
  let to = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, to);
    to += chunk.length;
  }
  return bytes;
}

function record(fields: readonly (readonly [width: number, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) view.setBigUint64(at, BigInt(value), true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += width;
  }
  return bytes;
}
