import { dateFromSerial, dateFromText } from "../model/calendar";
import type { CellScalar } from "../model/expression";
import type { GridCell } from "../sheet/grid";

/** Serial numbers of the years 2000 to 2100: a number in a date's place that lost its format. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73415;

/** What stands in a cell where a number, a pick or a text is asked. A date is written out: as a bare number it would be taken for a count. */
export function readCell(cell: GridCell | undefined): CellScalar {
  const value = cell?.value ?? null;
  if (value === "") return null;
  if (typeof value === "number" && cell?.date === true) return dateFromSerial(value) ?? value;
  return value;
}

/** What stands in a cell where a date is asked: `YYYY-MM-DD` where it can be read, else as it is. */
export function readDateCell(cell: GridCell | undefined): CellScalar {
  const value = readCell(cell);
  if (typeof value === "number" && value >= FIRST_SERIAL && value <= LAST_SERIAL) return dateFromSerial(value);
  return typeof value === "string" ? (dateFromText(value) ?? value) : value;
}
