import { formulaStart } from "./formula-start";

/** A line that Excel or WPS could take for a formula when it is pasted into a sheet, whatever unseen signs or blanks stand before it; full-width signs count, and quotation marks, which are taken off. */
const FORMULA_LINE = formulaStart({ before: '"' });
const LINE_END = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/;

/**
 * A text as it may be copied: pasted into a sheet, each of its lines is one cell that holds text. A line that would be a formula begins with an
 * apostrophe, and a tab, which would begin another cell, is a blank.
 */
export function pastedText(text: string): string {
  return text
    .replace(/\t/g, " ")
    .split(LINE_END)
    .map((line) => (FORMULA_LINE.test(line) ? `'${line}` : line))
    .join("");
}
