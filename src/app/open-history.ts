import { parseHistory } from "../core/consolidation/history/parse-history";
import type { History } from "../core/model/history";
import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import { hasSettingsSheet, settingsFromGrid } from "../core/settings/settings-from-grid";
import { placeWords } from "../core/settings/settings-problem";
import { defaultWorkspaceSettings } from "./default-workspace-settings";
import type { WorkbookReader } from "./ports/workbook-reader";

/** What an earlier run's workbook holds: its history, and its 设置 (null where it has none). */
export interface OpenedHistory {
  readonly history: History;
  readonly settings: Settings | null;
}

/** Opens an earlier run's workbook; the problem is one or several Chinese sentences. */
export async function openHistory(bytes: Uint8Array, reader: WorkbookReader): Promise<Result<OpenedHistory, readonly string[]>> {
  const workbook = await reader.read(bytes);
  if (!workbook.ok) return { ok: false, problem: [workbook.problem.message] };
  const history = parseHistory(workbook.value);
  if (!history.ok) return { ok: false, problem: [history.problem] };
  if (!hasSettingsSheet(workbook.value)) return { ok: true, value: { history: history.value, settings: null } };
  const settings = settingsFromGrid(workbook.value, defaultWorkspaceSettings());
  if (!settings.ok) {
    return { ok: false, problem: settings.problem.map((problem) => [placeWords(problem), problem.message].filter((words) => words !== "").join("：")) };
  }
  return { ok: true, value: { history: history.value, settings: settings.value } };
}
