import { fromA1 } from "../core/sheet/a1";
import type { OpenWorkbook } from "./ports/open-workbook";

/** Brings a cell, given as people write it (`E12`), to the front; without a cell only its sheet. */
export async function showCell(
  workbook: Pick<OpenWorkbook, "show">,
  sheet: string,
  cell: string | null,
): Promise<void> {
  const at = cell === null ? null : fromA1(cell);
  await workbook.show(sheet, at === null ? null : { ...at, rows: 1, columns: 1 });
}
