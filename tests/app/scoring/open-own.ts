import { historyOfWorkbook } from "../../../src/app/open-history";
import type { History } from "../../../src/core/model/history";
import type { WorkbookGrid } from "../../../src/core/sheet/grid";

/** What a workbook of ours knows of earlier months; null for an empty one. */
export function openOwn(grid: WorkbookGrid): History | null {
  if (grid.sheets.length === 0) return null;
  const opened = historyOfWorkbook(grid);
  if (!opened.ok) throw new Error(opened.problem.sentences.join(""));
  return opened.value.history;
}
