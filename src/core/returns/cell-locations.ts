import type { CellLocation } from "../model/unit-return";
import { toA1 } from "../sheet/a1";

/** Forms have three sheets with entry cells, of fewer rows and columns than this. */
const MOST_SHEETS = 16;
const MOST_ROWS = 512;
const MOST_COLUMNS = 64;

const KNOWN = new Map<string, (CellLocation[] | undefined)[]>();

/**
 * The place of a cell (0-based row and column). Files of one form name the same places: they share these values, which would
 * otherwise be half of what is kept of a file.
 */
export function locationAt(sheet: string, row: number, column: number): CellLocation {
  if (row >= MOST_ROWS || column >= MOST_COLUMNS) return { sheet, cell: toA1({ row, column }) };
  let rows = KNOWN.get(sheet);
  if (rows === undefined) {
    if (KNOWN.size >= MOST_SHEETS) KNOWN.clear();
    rows = [];
    KNOWN.set(sheet, rows);
  }
  const cells = (rows[row] ??= []);
  return (cells[column] ??= { sheet, cell: toA1({ row, column }) });
}
