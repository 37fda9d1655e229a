import { DigestSum } from "../../model/text-digest";
import { issuedSheet, type IssuedSheet } from "../../sheet/issued-sheet";
import type { SheetSpec } from "../../sheet/sheet-spec";

/** Digits of a sheet's fingerprint. */
const DIGITS = 8;

/**
 * The fingerprint of what is fixed in a sheet of a form; the same whatever the history and whatever was filled in before.
 * A form carries those of its sheets, so that the office can tell later whether it still makes the very form that it issued.
 */
export function sheetDigest(
  sheet: Parameters<typeof issuedSheet>[0],
  { cells }: Pick<IssuedSheet, "cells"> = issuedSheet(sheet),
): string {
  const ratios = new Set(
    sheet.fields.flatMap(([key, { row, column }]) => (key.endsWith("#ratio") ? [`${row},${column}`] : [])),
  );
  // Written as JSON is, piece by piece: put together, a sheet's formulas have 100,000 signs.
  const sum = new DigestSum();
  let before = "[";
  for (const { row, column, content } of cells) {
    // A ratio that the unit typed over once is issued again as it was typed.
    if (ratios.size > 0 && ratios.has(`${row},${column}`)) continue;
    const isText = "text" in content;
    sum.add(`${before}[${row},${column},{"${isText ? "text" : "formula"}":`);
    sum.addQuoted(isText ? content.text : content.formula);
    before = "}],";
  }
  sum.add(before === "[" ? "[]" : "}]]");
  return sum.digest().slice(0, DIGITS);
}

/** The fingerprints of a form's sheets, in their order. */
export function formDigest(sheets: readonly SheetSpec[]): string {
  return sheets.map((sheet) => sheetDigest(sheet)).join("-");
}
