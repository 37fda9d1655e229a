import type { Grid, WorkbookGrid } from "../sheet/grid";

/** The sheet of a name: written just so, or else with blanks around it. */
export function sheetNamed<Named extends { readonly name: string }>(
  sheets: readonly Named[],
  name: string,
): Named | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.trim() === name);
}

/** The sheet that holds a table: the one of the form's own name if the table is there, else the one with most of its rows. */
export function chooseSheet<Table extends { readonly rows: readonly unknown[] }>(
  workbook: WorkbookGrid,
  name: string,
  find: (grid: Grid) => Table | null,
): { readonly grid: Grid; readonly table: Table } | null {
  const named = sheetNamed(workbook.sheets, name);
  const own = named === undefined ? null : find(named);
  if (named !== undefined && own !== null) return { grid: named, table: own };
  let best: { readonly grid: Grid; readonly table: Table } | null = null;
  for (const grid of workbook.sheets) {
    const table = find(grid);
    if (table !== null && (best === null || table.rows.length > best.table.rows.length)) best = { grid, table };
  }
  return best;
}
