import type { Grid, WorkbookGrid } from "../sheet/grid";

/** The sheet that holds a table: the one of the form's own name if the table is there, else the one with most of its rows. */
export function chooseSheet<Table extends { readonly rows: readonly unknown[] }>(
  workbook: WorkbookGrid,
  name: string,
  find: (grid: Grid) => Table | null,
): { readonly grid: Grid; readonly table: Table } | null {
  const named = workbook.sheets.find((grid) => grid.name.trim() === name);
  const own = named === undefined ? null : find(named);
  if (named !== undefined && own !== null) return { grid: named, table: own };
  let best: { readonly grid: Grid; readonly table: Table } | null = null;
  for (const grid of workbook.sheets) {
    const table = find(grid);
    if (table !== null && (best === null || table.rows.length > best.table.rows.length)) best = { grid, table };
  }
  return best;
}
