import { SHEET_NAMES } from "../../core/model/office-columns";
import type { History } from "../../core/model/history";
import type { Result } from "../../core/model/result";
import type { Settings } from "../../core/model/settings";
import type { Period } from "../../core/model/unit-return";
import { decisionsOf } from "../../core/consolidation/history/decisions-of";
import { hasSettingsSheet } from "../../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { withTypedDecisions } from "../carry-decisions";
import { defaultWorkspaceSettings } from "../default-workspace-settings";
import { historyOfRuns, settingsOfRuns } from "../earlier-runs";
import { historyOfWorkbook, type OpenedHistory } from "../open-history";
import { openWorkspace, type Workspace } from "../open-workspace";
import { settingsOfWorkbook } from "../settings-of-workbook";

/** The sheets of the office's workbook that a consolidation takes over what people typed from. */
export const OFFICE_SHEETS: readonly string[] = [
  SHEET_NAMES.ledger,
  SHEET_NAMES.receipts,
  SHEET_NAMES.score,
  SHEET_NAMES.settings,
  SHEET_NAMES.questions,
  SHEET_NAMES.repairs,
];

/** What the office's workbook says before a month is consolidated into it: settings and decisions that hold, and everything typed and booked so far. */
export interface OfficeState {
  readonly workspace: Workspace;
  readonly historyOf: (period: Period) => History | null;
  /** Month of the workbook; null when nothing was consolidated in it yet. */
  readonly period: Period | null;
  /** What could not be understood in it, whole Chinese sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads the office's workbook, and beside it an earlier month's workbook where one is given. The settings of the open workbook hold.
 * The problem are whole Chinese sentences: something in 台账, 设置 or a typed table is wrong and would be lost.
 */
export function officeStateOf(
  workbook: WorkbookGrid,
  earlier: OpenedHistory | null,
): Result<OfficeState, readonly string[]> {
  const own = ownState(workbook);
  if (!own.ok) return own;
  const { opened, settings } = own.value;
  const runs = { named: earlier, replaced: opened };
  const holding = settingsOfRuns(settings, { named: earlier, replaced: null });
  return {
    ok: true,
    value: {
      workspace: openWorkspace(holding),
      historyOf: (period) => historyOfRuns(runs, period),
      period: opened?.history.period ?? null,
      notes: (opened?.history.findings ?? []).map(({ message }) => message),
    },
  };
}

interface OwnState {
  readonly opened: OpenedHistory | null;
  readonly settings: Settings | null;
}

/** Before the first consolidation there is no 台账, but there may be 设置 and decisions. */
function ownState(workbook: WorkbookGrid): Result<OwnState, readonly string[]> {
  if (workbook.sheets.some(({ name }) => name === SHEET_NAMES.ledger)) {
    const opened = historyOfWorkbook(workbook);
    if (!opened.ok) return { ok: false, problem: opened.problem.sentences };
    return { ok: true, value: { opened: opened.value, settings: opened.value.settings } };
  }
  const base = defaultWorkspaceSettings();
  if (hasSettingsSheet(workbook)) {
    const settings = settingsOfWorkbook(workbook, base);
    return settings.ok ? { ok: true, value: { opened: null, settings: settings.value } } : settings;
  }
  const { decisions } = decisionsOf(workbook);
  return {
    ok: true,
    value: { opened: null, settings: decisions.length === 0 ? null : withTypedDecisions(base, decisions) },
  };
}
