import type { CellContext } from "../cell-value";
import { bytesOf } from "./bytes-of";
import { notPlain } from "./not-plain";
import type { PlainCursor } from "./plain-cursor";
import type { ReaderMemory } from "./reader-memory";

const QUOTE = bytesOf('"');
const ZERO = bytesOf("0");
const LESS = bytesOf("<");
const TYPE = bytesOf(' t="');
const GROUP = bytesOf(" si=");
const FORMULA_END = bytesOf("</f>");
/** `shared`, four bytes at a time. */
const SHARED = [bytesOf("shar"), bytesOf("ared")] as const;
const LETTER_A = bytesOf("a");
const LETTER_Z = bytesOf("z");
/** Rows that no column is as far apart as, so that every cell has its own number. */
const ROW = 16_384;

/** The formula at `<f`, of the cell at this place, without its `=`; "" where it is not taken down. */
export function plainFormula(
  cursor: PlainCursor,
  row: number,
  column: number,
  { formulas, textLength }: CellContext,
  { trimmed }: ReaderMemory,
): string {
  cursor.at += 2;
  const group = groupOf(cursor);
  if (cursor.tagEnd()) return formulas.take("", group, row, column);
  const from = cursor.at;
  const to = cursor.bytes.indexOf(LESS, from);
  if (to < 0 || to - from > textLength || cursor.word(to) !== FORMULA_END) notPlain();
  cursor.at = to + 4;
  // Formulas are much alike from row to row, and equal in the same cell of another file.
  return formulas.take(trimmed.of(cursor.bytes, cursor.view, from, to, row * ROW + column), group, row, column);
}

/** The group of a formula that cells share; null for every other formula. */
function groupOf(cursor: PlainCursor): string | null {
  let shared: boolean | null = null;
  let group: number | null = null;
  while (cursor.isAttribute()) {
    const word = cursor.word(cursor.at);
    if (word === TYPE) shared = shared === null ? isShared(cursor) : notPlain();
    else if (word === GROUP) group = group === null ? groupNumber(cursor) : notPlain();
    else cursor.attribute();
  }
  return shared === true && group !== null ? String(group) : null;
}

/** Moves over ` t="shared"`, or the same with another word. */
function isShared(cursor: PlainCursor): boolean {
  const { bytes, at } = cursor;
  let end = at + 4;
  while (bytes[end]! >= LETTER_A && bytes[end]! <= LETTER_Z) end += 1;
  cursor.at = end;
  cursor.skip(QUOTE);
  return end - at === 10 && cursor.word(at + 4) === SHARED[0] && cursor.word(at + 6) === SHARED[1];
}

/** Moves over ` si="7"`. A number with zeros before it would be another group of the same value. */
function groupNumber(cursor: PlainCursor): number {
  cursor.at += 4;
  cursor.skip(QUOTE);
  const start = cursor.at;
  const group = cursor.digits();
  if (cursor.bytes[start] === ZERO && cursor.at > start + 1) notPlain();
  cursor.skip(QUOTE);
  return group;
}
