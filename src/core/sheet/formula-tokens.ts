import { fromA1 } from "./a1";
import type { Cell } from "./area";

/** A piece of a formula's text: a `text` in quotes, a `sheet` with its exclamation mark, the address of a cell, a number, a name or a sign. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "address" | "number" | "name" | "sign";
  readonly text: string;
}

/** Every alternative takes what it began with, so that no text is looked at more than twice. */
const TOKEN =
  /("(?:[^"]|"")*(?:"|$))|('(?:[^']|'')*(?:'!?|$)|[\p{L}_][\p{L}\p{N}_.]*!)|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.]))|([\p{L}_\\][\p{L}\p{N}_.]*)|((?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)|(#[A-Z][A-Z/\d]*[!?]?)|\s+|([^])/gu;
const KINDS: readonly FormulaToken["kind"][] = ["text", "sheet", "address", "name", "number", "name", "sign"];

/** A formula without its `=` in pieces, blanks between them left out. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    const groups = match;
    const kind = KINDS.find((_, index) => groups[index + 1] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: match[0] });
  }
  return tokens;
}

/** A cell's address with what stays put in it when the formula is copied. */
export interface FixedAddress {
  readonly cell: Cell;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** The parts of an address token; null beyond Excel's last row and column. */
export function addressParts(text: string): FixedAddress | null {
  const cell = fromA1(text);
  return cell === null ? null : { cell, fixedColumn: text.startsWith("$"), fixedRow: text.indexOf("$", 1) > 0 };
}
