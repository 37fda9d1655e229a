import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { OFFICE_SHEETS } from "../intake/office-state";
import type { OpenWorkbook } from "../ports/open-workbook";
import type { NoMonth } from "./office-month";
import { scoringOf, type Scoring } from "./scoring";

/** Reads the open workbook and scores its month. One read. */
export async function loadScoring(workbook: Pick<OpenWorkbook, "read">): Promise<Result<Scoring, NoMonth>> {
  return scoringOf(await workbook.read(OFFICE_SHEETS));
}

/** The same after something was typed into 评分表: only that sheet is read again. */
export async function rescored(
  { grid }: Scoring,
  workbook: Pick<OpenWorkbook, "read">,
): Promise<Result<Scoring, NoMonth>> {
  const typed = await workbook.read([SHEET_NAMES.score]);
  return scoringOf(withSheetsOf(grid, typed));
}

function withSheetsOf(grid: WorkbookGrid, { sheets: read }: WorkbookGrid): WorkbookGrid {
  const others = grid.sheets.filter(({ name }) => name !== SHEET_NAMES.score);
  return { ...grid, sheets: [...others, ...read] };
}
