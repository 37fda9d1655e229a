import { LEDGER_COLUMNS } from "../../model/office-columns";
import type { CellScalar } from "../../model/expression";
import type { Grid } from "../../sheet/grid";
import { findHeader } from "../history/find-header";
import { plainText } from "../history/normal-text";

/** A row of 台账 as it stands in a workbook. */
export interface WrittenRow {
  readonly value: CellScalar;
  readonly state: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Rows by their hidden key, exactly as they stand, nothing made good; a key that stands twice gives two rows. null: there is no 台账 on the sheet. */
export function writtenLedger(grid: Grid): ReadonlyMap<string, readonly WrittenRow[]> | null {
  const table = findHeader(grid, LEDGER_COLUMNS);
  if (table === null) return null;
  const rows = new Map<string, WrittenRow[]>();
  for (const { key, cells } of table.rows) {
    const name = plainText(key);
    const row: WrittenRow = {
      value: cells.value?.value ?? null,
      state: plainText(cells.state),
      file: plainText(cells.file),
      sheet: plainText(cells.sheet),
      cell: plainText(cells.cell),
    };
    const before = rows.get(name);
    if (before === undefined) rows.set(name, [row]);
    else before.push(row);
  }
  return rows;
}
