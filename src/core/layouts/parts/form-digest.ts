import { textDigest } from "../../model/text-digest";
import { issuedSheet } from "../../sheet/issued-sheet";
import type { SheetSpec } from "../../sheet/sheet-spec";

/** Digits of a sheet's fingerprint. */
const DIGITS = 8;

/**
 * The fingerprint of what is fixed in a sheet of a form; the same whatever the history and whatever was filled in before.
 * A form carries those of its sheets, so that the office can tell later whether it still makes the very form that it issued.
 */
export function sheetDigest(sheet: Parameters<typeof issuedSheet>[0]): string {
  const ratios = new Set(
    sheet.fields.flatMap(([key, { row, column }]) => (key.endsWith("#ratio") ? [`${row},${column}`] : [])),
  );
  // A ratio that the unit typed over once is issued again as it was typed.
  const cells = issuedSheet(sheet).cells.filter(({ row, column }) => !ratios.has(`${row},${column}`));
  return textDigest(JSON.stringify(cells.map(({ row, column, content }) => [row, column, content]))).slice(0, DIGITS);
}

/** The fingerprints of a form's sheets, in their order. */
export function formDigest(sheets: readonly SheetSpec[]): string {
  return sheets.map(sheetDigest).join("-");
}
