import { GIVEN_MISSING } from "../model/return-columns";
import type { PresentValue } from "../model/present-value";
import type { Grid, GridCell, WorkbookGrid } from "../sheet/grid";
import { locationAt } from "./cell-locations";
import { cellIn } from "./keyed-table";
import { findFigureTable } from "./parse-figures";
import { findWorkTable, WORK_FIELDS } from "./parse-works";
import type { ReturnKnowledge } from "./return-knowledge";

/**
 * Everything that stands in the entry cells of a workbook, on whatever sheet they are found, taken down cell by cell from the grid and
 * not from the parsed return: what was made of it can be held against it. null: there are no entry cells.
 */
export function presentValues(
  workbook: WorkbookGrid,
  known: Pick<ReturnKnowledge, "figures">,
): readonly PresentValue[] | null {
  const found = workbook.sheets.flatMap((grid) => [figuresOn(grid, known), worksOn(grid)]);
  const tables = found.filter((values): values is readonly PresentValue[] => values !== null);
  return tables.length === 0 ? null : tables.flat();
}

function figuresOn(grid: Grid, { figures }: Pick<ReturnKnowledge, "figures">): readonly PresentValue[] | null {
  const table = findFigureTable(grid);
  const column = table?.columns.get("value");
  if (table === null || column === undefined) return null;
  const keys = new Map(table.rows.map(({ row, key }) => [row, key]));
  return grid.rows.flatMap(({ row, cells }): readonly PresentValue[] => {
    const cell = row > table.headRow ? cells.find((each) => each.column === column) : undefined;
    if (cell === undefined) return [];
    const key = keys.get(row) ?? null;
    if (key === null ? typeof cell.value !== "number" : !isFilled(cell)) return [];
    if (cell.value === GIVEN_MISSING && figures.get(key ?? "")?.given === true) return [];
    return [present("figures", key, grid, row, cell)];
  });
}

function worksOn(grid: Grid): readonly PresentValue[] | null {
  const table = findWorkTable(grid);
  if (table === null) return null;
  const columns = WORK_FIELDS.flatMap((field) => table.columns.get(field) ?? []);
  const values: PresentValue[] = [];
  for (const { row, key, cells } of table.rows) {
    const name = String(key);
    for (const column of columns) {
      const cell = cellIn({ cells }, column);
      if (cell !== undefined && isFilled(cell)) values.push(present("works", name, grid, row, cell));
    }
  }
  return values;
}

function present(
  sheet: PresentValue["sheet"],
  key: string | null,
  grid: Grid,
  row: number,
  { column, value }: GridCell,
): PresentValue {
  return { sheet, key, location: locationAt(grid.name, row, column), value };
}

/** Something to be seen, or a formula whose result is missing; a formula that shows nothing is blank. */
function isFilled({ value, formula }: GridCell): boolean {
  if (formula) return value !== "";
  return value !== null && !(typeof value === "string" && value.trim() === "");
}
