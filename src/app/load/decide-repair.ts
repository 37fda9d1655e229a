import { SHEET_NAMES } from "../../core/model/office-columns";
import { isCalendarDate } from "../../core/model/calendar";
import type { Decision } from "../../core/model/catalogue";
import type { Result } from "../../core/model/result";
import type { DecisionSetting } from "../../core/model/settings";
import { placingStamp } from "../intake/placing-stamp";
import { openWorkspace, type Workspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import type { PlacedSheets, PlaceOptions } from "../ports/open-workbook";
import { settingsSheetOf } from "../settings-workbook";
import { tableOf } from "../table-of";

/** What 食安办 decides about a repair. */
export interface RepairRuling extends Pick<DecisionSetting, "id" | "by" | "date" | "basis"> {
  readonly decision: Exclude<Decision, "待定">;
}

/** The workspace as decided, and what was laid down anew. */
export interface DecidedTable {
  readonly workspace: Workspace;
  readonly placed: PlacedSheets;
}

/** Keeps a decision about a repair and lays the table down accordingly; in 设置 too where the workbook has it. The problem is a Chinese sentence. */
export async function decideRepair(
  { workbook, clock }: Pick<Desk, "workbook" | "clock">,
  workspace: Workspace,
  ruling: RepairRuling,
  progress?: PlaceOptions["progress"],
): Promise<Result<DecidedTable, string>> {
  const problem = rulingProblem(ruling);
  if (problem !== null) return { ok: false, problem };
  const { decisions } = workspace.settings;
  const others = decisions.filter(({ id }) => id !== ruling.id);
  const decided = openWorkspace({ ...workspace.settings, decisions: [...others, ruling] }, workspace.parsed);
  const table = tableOf(decided);
  const hasSettings = (await workbook.sheets()).some(({ name, ours }) => ours && name === SHEET_NAMES.settings);
  const sheets = hasSettings ? [...table.sheets, settingsSheetOf(decided.settings)] : table.sheets;
  const options = { show: null, stamp: placingStamp(clock), ...(progress && { progress }) };
  return { ok: true, value: { workspace: decided, placed: await workbook.place({ ...table, sheets }, options) } };
}

function rulingProblem({ by, date }: RepairRuling): string | null {
  if (by.trim() === "") return "请填决定人的姓名。";
  return isCalendarDate(date) ? null : "请填决定的日期，如 2024-03-25。";
}
