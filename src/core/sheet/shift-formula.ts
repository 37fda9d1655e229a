import { columnLetters, LAST_COLUMN, LAST_ROW } from "./a1";
import { addressParts, formulaTokens } from "./formula-tokens";

/** A formula (without `=`) as it reads in a cell so many rows and columns further: what Excel keeps once for cells that share it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "address" ? shifted(text, rows, columns) : text))
    .join("");
}

function shifted(text: string, rows: number, columns: number): string {
  const parts = addressParts(text);
  if (parts === null) return text;
  const { cell, fixedRow, fixedColumn } = parts;
  const row = fixedRow ? cell.row : cell.row + rows;
  const column = fixedColumn ? cell.column : cell.column + columns;
  if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) return "#REF!";
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
}
