import { MEASURES } from "../core/catalogue/measures";
import { consolidationWorkbook } from "../core/layouts/consolidation-workbook";
import type { Consolidation } from "../core/model/consolidation";
import { settingNumber } from "../core/settings/setting-accessors";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import type { Workspace } from "./open-workspace";
import { workspaceFor } from "./workspace-for";
import { fontsOf } from "./fonts-of";
import { pastMonthsOf } from "./past-months-of";
import { settingsSheetOf } from "./settings-workbook";
import { openSettingsOf } from "./table-of";

/** The office's workbook of a month with all sheets, under the settings that hold in it; 设置 is kept whole, with what holds later. */
export function consolidationWorkbookOf(workspace: Workspace, month: Consolidation): WorkbookSpec {
  const { document, measures, settings } = workspaceFor(workspace, month.period);
  const active = new Map(measures.map((measure) => [measure.id, measure] as const));
  return consolidationWorkbook(
    {
      catalogue: document,
      // The ledger may hold months in which other measures were asked.
      measures: MEASURES.map((measure) => active.get(measure.id) ?? measure),
      month,
      pastMonths: pastMonthsOf(workspace, month),
      limits: {
        options: settingNumber(settings, "score.options"),
        innovations: settingNumber(settings, "score.innovations"),
      },
      openSettings: openSettingsOf(settings),
      decisions: settings.decisions,
      settingsSheet: settingsSheetOf(workspace.settings),
    },
    fontsOf(settings),
  );
}
