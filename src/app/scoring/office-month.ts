import type { Consolidation } from "../../core/model/consolidation";
import type { History } from "../../core/model/history";
import type { Result } from "../../core/model/result";
import type { Settings } from "../../core/model/settings";
import type { Period } from "../../core/model/unit-return";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { consolidateChecked } from "../consolidate-files";
import { officeStateOf } from "../intake/office-state";
import { openWorkspace, type Workspace } from "../open-workspace";
import { workspaceFor } from "../workspace-for";

/** A month that was consolidated in the office's workbook, made again from its 台账 with everything typed since. */
export interface OfficeMonth {
  readonly period: Period;
  /** Under the settings as they are kept, for all months. */
  readonly workspace: Workspace;
  /** Under the settings that hold in the month. */
  readonly held: Workspace;
  readonly history: History;
  readonly month: Consolidation;
  /** What could not be understood in the workbook, whole Chinese sentences. */
  readonly notes: readonly string[];
}

/** Why there is no month: nothing was consolidated here yet, or what is wrong with the workbook, as whole Chinese sentences. */
export interface NoMonth {
  readonly empty: boolean;
  readonly sentences: readonly string[];
}

const NOTHING_YET = "这个工作簿里还没有汇总过的月份，请先到「汇总」把各单位的月报汇总进来。";

/** The workbook's last consolidated month from the sheets that were read (`OFFICE_SHEETS`). */
export function officeMonthOf(grid: WorkbookGrid): Result<OfficeMonth, NoMonth> {
  const state = officeStateOf(grid, null);
  if (!state.ok) return { ok: false, problem: { empty: false, sentences: state.problem } };
  const { workspace, period, historyOf, notes } = state.value;
  const history = period === null ? null : historyOf(period);
  if (period === null || history === null) return { ok: false, problem: { empty: true, sentences: [NOTHING_YET] } };
  const month = monthUnder(workspace, period, history);
  return { ok: true, value: { period, workspace, held: workspaceFor(workspace, period), history, month, notes } };
}

/** The same month as it would be under other settings; nothing is written. */
export function monthUnderSettings({ period, history }: OfficeMonth, settings: Settings): Consolidation {
  return monthUnder(openWorkspace(settings), period, history);
}

/** Every version is known from the ledger, so that no file is needed. */
function monthUnder(workspace: Workspace, period: Period, history: History): Consolidation {
  const request = { period, history, dates: { list: new Map<string, string>(), all: null }, preferred: [] };
  return consolidateChecked(request, [], workspace).consolidation;
}
