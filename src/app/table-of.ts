import { openSettings, type OpenSetting } from "../core/layouts/open-settings";
import { tableWorkbook } from "../core/layouts/table-workbook";
import type { Settings } from "../core/model/settings";
import { settingDefinition } from "../core/settings/setting-definitions";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import { fontsOf } from "./fonts-of";
import type { Workspace } from "./open-workspace";

/** The document as a workbook: 责任分解表, 重点任务, 修订记录, 待定事项 with what the settings leave open. */
export function tableOf({ document, settings }: Workspace): WorkbookSpec {
  return tableWorkbook(
    document,
    { settings: openSettingsOf(settings), vetoes: [], decisions: settings.decisions },
    fontsOf(settings),
  );
}

/** The settings that 食安办 has not confirmed, in words. */
export function openSettingsOf(settings: Settings): readonly OpenSetting[] {
  return openSettings(settings.entries, settingDefinition);
}
