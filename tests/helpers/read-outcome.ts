import type { GridCell, WorkbookGrid } from "../../src/core/sheet/grid";
import type { ReadProblem } from "../../src/core/model/read-problem";
import { toA1 } from "../../src/core/sheet/a1";
import { createXlsxReader, xlsxReader } from "../../src/xlsx/xlsx-reader";
import { XLSX_LIMITS } from "../../src/xlsx/read/limits";
import type { XlsxLimits } from "../../src/xlsx/read/limits";

/** What the reader makes of the bytes; a refusal fails the test. */
export async function gridOf(bytes: Uint8Array): Promise<WorkbookGrid> {
  const result = await xlsxReader.read(bytes);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** Why the reader refuses the bytes; a grid fails the test. */
export async function problemOf(
  bytes: Uint8Array,
  limits: Partial<XlsxLimits> = {},
  now?: () => number,
): Promise<ReadProblem> {
  const result = await createXlsxReader({ ...XLSX_LIMITS, ...limits }, now).read(bytes);
  if (result.ok) throw new Error("The file was taken");
  return result.problem;
}

/** The cells of the first sheet by address. */
export function cellsOf(grid: WorkbookGrid): ReadonlyMap<string, GridCell> {
  return new Map(
    grid.sheets[0]!.rows.flatMap(({ row, cells }) =>
      cells.map((cell) => [toA1({ row, column: cell.column }), cell] as const),
    ),
  );
}

/** The values of the first sheet by address. */
export function valuesOf(grid: WorkbookGrid): Record<string, GridCell["value"]> {
  return Object.fromEntries([...cellsOf(grid)].map(([address, cell]) => [address, cell.value]));
}
