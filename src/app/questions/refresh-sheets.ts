import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import { OFFICE_SHEETS } from "../intake/office-state";
import { placingStamp } from "../intake/placing-stamp";
import type { Clock } from "../ports/clock";
import type { OpenWorkbook, PlacedSheets } from "../ports/open-workbook";
import type { Progress } from "../ports/progress";
import { officeMonthOf, type NoMonth } from "../scoring/office-month";

/** Sheets on which decisions show, and that need nothing but 台账 to be laid out again. */
const SHOWING: readonly string[] = [
  SHEET_NAMES.front,
  SHEET_NAMES.summary,
  SHEET_NAMES.shortfalls,
  // 首页 and 月度汇总表 point into it by address.
  SHEET_NAMES.measures,
  SHEET_NAMES.notice,
  SHEET_NAMES.score,
  // It points into 指标汇总 and 评分表 by address.
  SHEET_NAMES.charts,
  SHEET_NAMES.questions,
  SHEET_NAMES.repairs,
  SHEET_NAMES.table,
];

/** What refreshing needs. */
export interface RefreshTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "place">;
  readonly clock: Clock;
  readonly progress: Progress;
}

/** Lays the sheets on which decisions show down again, so that footnotes of what is confirmed by now disappear. Typed scores stay. */
export async function refreshSheets({
  workbook,
  clock,
  progress,
}: RefreshTools): Promise<Result<PlacedSheets, NoMonth>> {
  const opened = officeMonthOf(await workbook.read(OFFICE_SHEETS));
  if (!opened.ok) return opened;
  const { workspace, month } = opened.value;
  const whole = consolidationWorkbookOf(workspace, month);
  const sheets = whole.sheets.filter(({ name }) => SHOWING.includes(name));
  const placed = await workbook.place({ ...whole, sheets }, { show: null, stamp: placingStamp(clock), progress });
  return { ok: true, value: placed };
}
