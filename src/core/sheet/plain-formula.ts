import { columnLetters } from "./a1";
import type { Cell } from "./area";
import { addressParts, formulaTokens } from "./formula-tokens";

/** Where a cell that a formula names stands now; `sheet` is null for the formula's own. null: nowhere any more. */
export type CellMove = (
  sheet: string | null,
  cell: Cell,
) => { readonly sheet: string | null; readonly cell: Cell } | null;

const STAYS: CellMove = (sheet, cell) => ({ sheet, cell });

/**
 * A formula (without `=`) as it is compared, never shown: spreadsheet programs write the same formula with other blanks, capitals,
 * quotes around sheets, prefixes of functions and spellings of numbers. Addresses go to where `move` says that their cells stand now.
 */
export function plainFormula(formula: string, move: CellMove = STAYS): string {
  let sheet: string | null = null;
  let plain = "";
  const tokens = formulaTokens(formula);
  tokens.forEach(({ kind, text }, index) => {
    if (kind === "sheet") {
      sheet = sheetName(text);
      return;
    }
    if (kind === "address") {
      plain += moved(text, sheet, move);
      // Of `A!B1:C2` both corners are on the sheet that is named once.
      if (tokens[index + 1]?.text !== ":") sheet = null;
      return;
    }
    if (text !== ":") sheet = null;
    plain += kind === "text" || kind === "sign" ? text : kind === "number" ? String(Number(text)) : plainName(text);
  });
  return plain.replace(/\b(TRUE|FALSE)\(\)/g, "$1");
}

/** The name of a sheet in a formula: `'指标数据'!`, `指标数据!`. */
function sheetName(text: string): string {
  const bare = text.replace(/!$/, "");
  return bare.startsWith("'") ? bare.slice(1, bare.endsWith("'") ? -1 : undefined).replace(/''/g, "'") : bare;
}

function moved(text: string, sheet: string | null, move: CellMove): string {
  const parts = addressParts(text);
  if (parts === null) return text.toUpperCase();
  const now = move(sheet, parts.cell);
  if (now === null) return "#REF!";
  const { row, column } = now.cell;
  const address = `${parts.fixedColumn ? "$" : ""}${columnLetters(column)}${parts.fixedRow ? "$" : ""}${row + 1}`;
  return now.sheet === null ? address : `'${now.sheet.toLowerCase()}'!${address}`;
}

function plainName(text: string): string {
  return text.toUpperCase().replace(/^_XL(?:FN|WS|UDF)\./, "");
}
