import { changesInWords } from "../core/settings/changes/changes-in-words";
import { SETTING_DEFINITIONS } from "../core/settings/setting-definitions";
import { settingsSheet } from "../core/layouts/settings-sheet";
import type { Settings } from "../core/model/settings";
import type { SheetSpec, WorkbookSpec } from "../core/sheet/sheet-spec";
import { MEASURES } from "../core/catalogue/measures";
import { DOCUMENT } from "../core/catalogue/document";
import { fontsOf } from "./fonts-of";
import { decisionSubjects } from "./decision-subjects";

/** 设置 as a workbook of its own. */
export function settingsWorkbook(settings: Settings): WorkbookSpec {
  return { title: "食安创建月报设置", sheets: [settingsSheetOf(settings)], properties: [] };
}

/** The sheet 设置 with names and explanations of everything that may be set. */
export function settingsSheetOf(settings: Settings): SheetSpec {
  const subjects = decisionSubjects(DOCUMENT);
  const changes = changesInWords(settings);
  return settingsSheet(
    { settings, definitions: SETTING_DEFINITIONS, measures: MEASURES, subjects, changes },
    fontsOf(settings),
  );
}
