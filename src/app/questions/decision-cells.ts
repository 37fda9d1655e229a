import { findHeader } from "../../core/consolidation/history/find-header";
import { trimmedText } from "../../core/consolidation/history/normal-text";
import { DECISION_COLUMNS, SHEET_NAMES } from "../../core/model/office-columns";
import { settingsCells, type SettingsCell } from "../../core/settings/settings-cells";
import type { WorkbookGrid } from "../../core/sheet/grid";

/** The four parts of an answer, as cells. */
export type AnswerField = "decision" | "by" | "date" | "basis";

/** Every cell in which an answer is kept, by `<id>#<field>`: in 待定事项, 修订记录 and 设置. */
export type DecisionCells = ReadonlyMap<string, readonly SettingsCell[]>;

const FIELDS: readonly AnswerField[] = ["decision", "by", "date", "basis"];
/** 设置 calls the parts of a setting's confirmation otherwise. */
const OF_SETTING = new Map([
  ["state", "decision"],
  ["confirmedBy", "by"],
]);

/** Finds the cells by hidden keys and heads. */
export function decisionCellsOf(workbook: WorkbookGrid): DecisionCells {
  const cells = new Map<string, SettingsCell[]>();
  const add = (key: string, cell: SettingsCell): void => {
    cells.set(key, [...(cells.get(key) ?? []), cell]);
  };
  for (const name of [SHEET_NAMES.questions, SHEET_NAMES.repairs]) {
    const sheet = workbook.sheets.find((each) => each.name.trim() === name);
    const table = sheet === undefined ? null : findHeader(sheet, DECISION_COLUMNS);
    for (const { row, key, cells: held } of table?.rows ?? []) {
      const id = trimmedText(key);
      for (const field of id === "" ? [] : FIELDS) {
        const column = table?.columns.get(field);
        const was = held[field]?.value ?? null;
        if (column === undefined || (typeof was === "object" && was !== null)) continue;
        add(`${id}#${field}`, { sheet: name, cell: { row, column }, was });
      }
    }
  }
  for (const [key, cell] of settingsCells(workbook)) {
    const [id = "", field = ""] = key.split("#");
    add(`${id}#${OF_SETTING.get(field) ?? field}`, { ...cell, sheet: SHEET_NAMES.settings });
  }
  return cells;
}
