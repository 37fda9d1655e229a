import { decisionsOf } from "../core/consolidation/history/decisions-of";
import { parseHistory } from "../core/consolidation/history/parse-history";
import type { History } from "../core/model/history";
import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import { hasSettingsSheet } from "../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../core/sheet/grid";
import { withTypedDecisions } from "./carry-decisions";
import { defaultWorkspaceSettings } from "./default-workspace-settings";
import type { WorkbookReader } from "./ports/workbook-reader";
import { settingsOfWorkbook } from "./settings-of-workbook";

/** What an earlier run's workbook holds: its history, and its 设置 with what was decided in its sheets (null where it says nothing of the kind). */
export interface OpenedHistory {
  readonly history: History;
  readonly settings: Settings | null;
}

/** Why a workbook cannot serve as history. */
export interface HistoryProblem {
  /** It is an earlier run's workbook with something wrong in it; false: it is none, or cannot be read at all. */
  readonly ours: boolean;
  /** Whole Chinese sentences. */
  readonly sentences: readonly string[];
}

/** Opens an earlier run's workbook, with everything that the office typed into it. */
export async function openHistory(
  bytes: Uint8Array,
  reader: WorkbookReader,
): Promise<Result<OpenedHistory, HistoryProblem>> {
  const workbook = await reader.read(bytes, "office");
  if (!workbook.ok) return { ok: false, problem: { ours: false, sentences: [workbook.problem.message] } };
  return historyOfWorkbook(workbook.value);
}

/** The same from a workbook that has been read already, or that is open in Excel. */
export function historyOfWorkbook(workbook: WorkbookGrid): Result<OpenedHistory, HistoryProblem> {
  const parsed = parseHistory(workbook);
  if (!parsed.ok) return { ok: false, problem: { ours: false, sentences: [parsed.problem] } };
  const { decisions, findings } = decisionsOf(workbook);
  const history = { ...parsed.value, findings: [...parsed.value.findings, ...findings] };
  const base = defaultWorkspaceSettings();
  if (!hasSettingsSheet(workbook)) {
    return {
      ok: true,
      value: { history, settings: decisions.length === 0 ? null : withTypedDecisions(base, decisions) },
    };
  }
  const settings = settingsOfWorkbook(workbook, base);
  if (!settings.ok) return { ok: false, problem: { ours: true, sentences: settings.problem } };
  return { ok: true, value: { history, settings: settings.value } };
}
