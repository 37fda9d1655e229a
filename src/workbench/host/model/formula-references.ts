import { LAST_COLUMN, LAST_ROW, columnLetters, fromA1 } from "../../../core/sheet/a1";
import type { Cell } from "../../../core/sheet/area";

/** Texts in quotes, then references with or without a sheet in front. Names and functions that look like neither are left alone. */
const TEXT_OR_REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])|#REF!/giu;
const SHEET_PREFIX = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
const PLAIN_TITLE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as Excel writes it in addresses: in apostrophes only where needed. */
export function sheetPrefix(title: string): string {
  const plain = PLAIN_TITLE.test(title) && fromA1(title) === null && !/^[RC]$/i.test(title);
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}

/** The sheet a prefix names. */
export function titleOfPrefix(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
}

/** The formula with one sheet called otherwise; null: it is gone, so that its references become `#REF!`. */
export function replaceSheetName(formula: string, from: string, to: string | null): string {
  // Most formulas do not name the sheet at all, and a workbook has thousands of them.
  if (!formula.toUpperCase().includes(from.replace(/'/g, "''").toUpperCase())) return formula;
  const meant = (prefix: string) => titleOfPrefix(prefix).toUpperCase() === from.toUpperCase();
  if (to === null)
    return mapReferences(formula, (reference, prefix) => (prefix !== null && meant(prefix) ? "#REF!" : reference));
  return formula.replace(SHEET_PREFIX, (whole: string, prefix: string | undefined) =>
    prefix !== undefined && meant(prefix) ? `${sheetPrefix(to)}!` : whole,
  );
}

/** The formula with every reference put through `change`, which sees it whole and its sheet's prefix (null: none). */
export function mapReferences(
  formula: string,
  change: (reference: string, prefix: string | null, address: string) => string,
): string {
  return formula.replace(
    TEXT_OR_REFERENCE,
    (whole: string, prefix: string | undefined, address: string | undefined, at: number) => {
      const inName = at > 0 && /[\p{L}\p{N}_.$\\]/u.test(formula[at - 1]!);
      return address === undefined || inName ? whole : change(whole, prefix ?? null, address);
    },
  );
}

/** The formula as it reads when copied so many rows and columns away: relative references move along. */
export function movedFormula(formula: string, by: Cell): string {
  return mapReferences(formula, (_whole, prefix, address) => {
    const moved = address.split(":").map((part) => movedPart(part, by));
    return moved.includes("#REF!") ? "#REF!" : `${prefix === null ? "" : `${prefix}!`}${moved.join(":")}`;
  });
}

function movedPart(part: string, by: Cell): string {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(part)!;
  const fixedRow = match[2] === "" ? match[1] : match[3];
  let letters = match[2]!;
  let digits = match[4]!;
  if (letters !== "" && match[1] === "") {
    const column = fromA1(`${letters}1`)!.column + by.column;
    if (column < 0 || column > LAST_COLUMN) return "#REF!";
    letters = columnLetters(column);
  }
  if (digits !== "" && fixedRow === "") {
    const row = Number(digits) - 1 + by.row;
    if (row < 0 || row > LAST_ROW) return "#REF!";
    digits = String(row + 1);
  }
  return `${match[1]}${letters}${match[3]}${digits}`;
}
