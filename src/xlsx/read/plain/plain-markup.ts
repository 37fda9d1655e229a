import type { Deadline } from "../deadline";
import { bytesOf } from "./bytes-of";
import { notPlain } from "./not-plain";
import { isNameCode } from "./plain-cursor";
import type { PlainCursor } from "./plain-cursor";

const BLANK = bytesOf(" ");
const QUOTE = bytesOf('"');
const SINGLE_QUOTE = bytesOf("'");
const SLASH = bytesOf("/");
const LESS = bytesOf("<");
const GREATER = bytesOf(">");
/** How many tags pass between two looks at the clock. */
const TAGS_PER_CHECK = 1_024;
/** The element that holds a sheet's cells, and how deep it lies. */
const DATA = [..."sheetData"].map(bytesOf);
const DATA_DEPTH = 2;

/** What stands in a sheet's part before and after its cells: nothing is read there, but tags must pair and must not lie too deep. */
export class PlainMarkup {
  /** How many elements have lain within each other so far. */
  deepest = 0;
  private depth = 0;
  private tags = 0;
  /** Where the names of the open elements stand, one after the other: begin and end. */
  private readonly open: Int32Array;

  constructor(
    private readonly cursor: PlainCursor,
    private readonly mostDepth: number,
    private readonly deadline: Deadline,
  ) {
    this.open = new Int32Array(2 * mostDepth);
  }

  /** Moves past the tag that begins the cells. false when it is empty and closes them as well. */
  toData(): boolean {
    const empty = this.run(true);
    if (this.depth === 0) notPlain();
    return !empty;
  }

  /** Whether the root element is so called. */
  rootIs(name: readonly number[]): boolean {
    const { bytes } = this.cursor;
    const [start = 0, end = 0] = this.open;
    return end - start === name.length && name.every((code, index) => bytes[start + index] === code);
  }

  /** Moves to the end of the root element. */
  toEnd(): void {
    this.run(false);
  }

  /** true when it stops at an empty element of cells. */
  private run(untilData: boolean): boolean {
    const { cursor } = this;
    const { bytes } = cursor;
    let { at } = cursor;
    do {
      if (bytes[at] !== LESS) at = bytes.indexOf(LESS, at);
      if (at < 0) notPlain();
      if ((this.tags += 1) % TAGS_PER_CHECK === 0) this.deadline.check();
      if (bytes[at + 1] === SLASH) {
        at = this.close(at + 2);
        continue;
      }
      const nameEnd = this.name(at + 1);
      const end = this.tagEnd(nameEnd);
      const isEmpty = bytes[end - 1] === SLASH;
      if (this.depth >= this.mostDepth) notPlain();
      if (this.depth >= this.deepest) this.deepest = this.depth + 1;
      if (this.isData(at + 1, nameEnd, untilData)) {
        cursor.at = end + 1;
        return isEmpty;
      }
      if (!isEmpty) this.push(at + 1, nameEnd);
      at = end + 1;
    } while (this.depth > 0);
    cursor.at = at;
    return false;
  }

  private name(from: number): number {
    const { bytes, length } = this.cursor;
    let at = from;
    while (at < length && isNameCode(bytes[at]!)) at += 1;
    const isWhole = bytes[at] === GREATER || bytes[at] === BLANK || bytes[at] === SLASH;
    return at > from && isWhole ? at : notPlain();
  }

  /** Where the tag's ">" stands; one in an attribute's value is none. */
  private tagEnd(from: number): number {
    const { bytes, length } = this.cursor;
    let at = from;
    for (; at < length; at += 1) {
      const code = bytes[at]!;
      if (code === GREATER) return at;
      if (code === QUOTE) {
        at += 1;
        while (at < length && bytes[at] !== QUOTE) at += 1;
      } else if (code === LESS || code === SINGLE_QUOTE) notPlain();
    }
    return notPlain();
  }

  private push(from: number, to: number): void {
    this.open[2 * this.depth] = from;
    this.open[2 * this.depth + 1] = to;
    this.depth += 1;
  }

  /** The end tag whose name begins here; it must be the innermost element's. */
  private close(from: number): number {
    const { bytes } = this.cursor;
    if (this.depth === 0) notPlain();
    this.depth -= 1;
    const end = this.open[2 * this.depth + 1]!;
    let at = from;
    for (let other = this.open[2 * this.depth]!; other < end; other += 1, at += 1)
      if (bytes[at] !== bytes[other]) notPlain();
    return bytes[at] === GREATER ? at + 1 : notPlain();
  }

  /** Whether the cells begin with this tag. A second element of that name, or one elsewhere, is for the careful way. */
  private isData(from: number, to: number, wanted: boolean): boolean {
    const { bytes } = this.cursor;
    const start = to - DATA.length;
    if (start < from || !DATA.every((code, index) => bytes[start + index] === code)) return false;
    return (wanted && start === from && this.depth === DATA_DEPTH - 1) || notPlain();
  }
}
