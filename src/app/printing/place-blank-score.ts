import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { officeStateOf, OFFICE_SHEETS } from "../intake/office-state";
import { placingStamp } from "../intake/placing-stamp";
import type { Clock } from "../ports/clock";
import type { OpenWorkbook, PlacedSheets } from "../ports/open-workbook";
import { blankScoreForm } from "./blank-score-form";

/** What placing needs. */
export interface BlankScoreTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "place">;
  readonly clock: Clock;
}

/** Lays 空白评分表 down in the open workbook, set up for the paper; the problem is why its settings cannot be read, as whole Chinese sentences. */
export async function placeBlankScore(
  paper: PrintSpec["paper"],
  { workbook, clock }: BlankScoreTools,
): Promise<Result<PlacedSheets, readonly string[]>> {
  const state = officeStateOf(await workbook.read(OFFICE_SHEETS), null);
  if (!state.ok) return state;
  const sheet = blankScoreForm(state.value.workspace, state.value.period, paper);
  const spec = { title: SHEET_NAMES.blankScore, sheets: [sheet], properties: [] };
  const placed = await workbook.place(spec, { show: SHEET_NAMES.blankScore, stamp: placingStamp(clock) });
  return { ok: true, value: placed };
}
