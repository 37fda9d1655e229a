import { decisionsOf } from "../core/consolidation/history/decisions-of";
import { SHEET_NAMES } from "../core/model/office-columns";
import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import { hasSettingsSheet } from "../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../core/sheet/grid";
import { withTypedDecisions } from "./carry-decisions";
import { defaultWorkspaceSettings } from "./default-workspace-settings";
import { openWorkspace, type Workspace } from "./open-workspace";
import type { OpenWorkbook } from "./ports/open-workbook";
import { settingsOfWorkbook } from "./settings-of-workbook";

/** The sheets of the open workbook that settings and decisions are kept on. */
const KEEPERS: readonly string[] = [SHEET_NAMES.settings, SHEET_NAMES.questions, SHEET_NAMES.repairs];

/**
 * The workspace under the settings of the open workbook: its sheet 设置 where it has one, else the defaults, with what was decided in
 * 待定事项 and 修订记录. Problems of 设置 are whole Chinese sentences with their cells. Reads once.
 */
export async function workspaceIn(workbook: Pick<OpenWorkbook, "read">): Promise<Result<Workspace, readonly string[]>> {
  const settings = settingsIn(await workbook.read(KEEPERS));
  return settings.ok ? { ok: true, value: openWorkspace(settings.value) } : settings;
}

function settingsIn(grid: WorkbookGrid): Result<Settings, readonly string[]> {
  const base = defaultWorkspaceSettings();
  if (hasSettingsSheet(grid)) return settingsOfWorkbook(grid, base);
  return { ok: true, value: withTypedDecisions(base, decisionsOf(grid).decisions) };
}
