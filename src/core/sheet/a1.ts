import type { Area, Cell } from "./area";

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS = 26;
const CODE_A = 65;
const PLAIN_ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_A + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** A cell as `F9`. */
export function toA1(cell: Cell): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A cell as `$F$9`, which stays put when a formula is copied. */
export function toAbsoluteA1(cell: Cell): string {
  return `$${columnLetters(cell.column)}$${cell.row + 1}`;
}

/** The cell of `F9` or `$F$9`; null for anything else, also beyond Excel's last row and column. */
export function fromA1(address: string): Cell | null {
  const match = PLAIN_ADDRESS.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_A + 1;
  const cell = { row: Number(match[2]) - 1, column: column - 1 };
  return cell.row <= LAST_ROW && cell.column <= LAST_COLUMN ? cell : null;
}

/** The last cell of an area, bottom right. */
export function lastCellOf(area: Area): Cell {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** An area as `A1:C3`, one cell as `A1`. */
export function areaToA1(area: Area): string {
  return addressOf(area, toA1);
}

/** An area as `$A$1:$C$3`, one cell as `$A$1`. */
export function areaToAbsoluteA1(area: Area): string {
  return addressOf(area, toAbsoluteA1);
}

/** A sheet's name as formulas take it: always in apostrophes, so that no name can be misread. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A cell of a named sheet, `'指标数据'!$F$9`. */
export function sheetReference(sheet: string, cell: Cell): string {
  return `${quoteSheet(sheet)}!${toAbsoluteA1(cell)}`;
}

/** An area of a named sheet, `'指标数据'!$F$9:$F$20`. */
export function sheetAreaReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaToAbsoluteA1(area)}`;
}

function addressOf(area: Area, format: (cell: Cell) => string): string {
  const first = format(area);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${format(lastCellOf(area))}`;
}
