import type { Result } from "../../core/model/result";
import type { Settings } from "../../core/model/settings";
import type { Period } from "../../core/model/unit-return";
import { hasSettingsSheet } from "../../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { officeStateOf, OFFICE_SHEETS } from "../intake/office-state";
import type { OpenWorkbook } from "../ports/open-workbook";

/** The settings of the open workbook as they are kept, for all months. */
export interface KeptSettings {
  readonly settings: Settings;
  /** false: no sheet 设置 yet, the defaults hold. */
  readonly sheet: boolean;
  /** Month that was consolidated last; null when there is none to try a change on. */
  readonly lastMonth: Period | null;
  /** What was read, for a trial run. */
  readonly grid: WorkbookGrid;
}

/** Reads the open workbook's settings; the problem are whole Chinese sentences with their cells. One read. */
export async function openKeptSettings(
  workbook: Pick<OpenWorkbook, "read">,
): Promise<Result<KeptSettings, readonly string[]>> {
  const grid = await workbook.read(OFFICE_SHEETS);
  const state = officeStateOf(grid, null);
  if (!state.ok) return state;
  const { workspace, period } = state.value;
  return {
    ok: true,
    value: { settings: workspace.settings, sheet: hasSettingsSheet(grid), lastMonth: period, grid },
  };
}
