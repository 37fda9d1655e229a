import type { CellScalar } from "../model/expression";

/** Signs that do not count in an explanation: spaces of both widths and common punctuation. */
export const IGNORED_SIGNS = [" ", "　", "。", "，", "、", "；", "！", ".", ",", ";", "!"] as const;

/** Fewest characters of an explanation; 无, 正常 and 同上 are shorter and so never count. */
export const EXPLANATION_LENGTH = 4;

/**
 * Text as it is compared: TRIM() after full-width spaces became half-width ones. Spaces around go, runs inside become one.
 * Other white space stays, as it does in a spreadsheet.
 */
export function trimmedText(text: string): string {
  if (!SPACE.test(text)) return text;
  return text.replace(/[ \u3000]+/g, " ").replace(/^ | $/g, "");
}

const SPACE = /[ \u3000]/;

/** True for a text of at least four characters besides spaces and punctuation. Length is counted as in Excel, in UTF-16 units. */
export function explainingText(text: string): boolean {
  return IGNORED_SIGNS.reduce((rest, sign) => rest.split(sign).join(""), text).length >= EXPLANATION_LENGTH;
}

/** The error that a cell shows, or null. */
export function errorIn(cell: CellScalar): string | null {
  return typeof cell === "object" && cell !== null ? cell.error : null;
}
