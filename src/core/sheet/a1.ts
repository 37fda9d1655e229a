import type { Area, Cell } from "./area";

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS = 26;
const CODE_A = 65;
const CODE_LOWER_A = 97;
const CODE_0 = 48;
const CODE_DOLLAR = 36;

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  return COMMON_LETTERS[column] ?? lettersOf(column);
}

const COMMON_LETTERS: readonly string[] = Array.from({ length: 64 }, (_, column) => lettersOf(column));

function lettersOf(column: number): string {
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
  // By character code, since a reader asks for every cell of every file.
  let at = address.charCodeAt(0) === CODE_DOLLAR ? 1 : 0;
  const firstLetter = at;
  let column = 0;
  for (let letter = letterAt(address, at); letter > 0 && column <= LAST_COLUMN; letter = letterAt(address, at)) {
    column = column * LETTERS + letter;
    at += 1;
  }
  if (at === firstLetter || column > LAST_COLUMN + 1) return null;
  if (address.charCodeAt(at) === CODE_DOLLAR) at += 1;
  const firstDigit = at;
  let row = 0;
  for (let digit = digitAt(address, at); digit >= 0 && row <= LAST_ROW; digit = digitAt(address, at)) {
    row = row * 10 + digit;
    at += 1;
  }
  const whole = at > firstDigit && at === address.length && digitAt(address, firstDigit) > 0;
  return whole && row <= LAST_ROW + 1 ? { row: row - 1, column: column - 1 } : null;
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

/** A is 1; 0 for anything but a letter. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code >= CODE_LOWER_A ? code - CODE_LOWER_A + 1 : code - CODE_A + 1;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

/** -1 for anything but a digit. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - CODE_0;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function addressOf(area: Area, format: (cell: Cell) => string): string {
  const first = format(area);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${format(lastCellOf(area))}`;
}
