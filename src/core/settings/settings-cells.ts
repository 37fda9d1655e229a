import type { Cell } from "../sheet/area";
import { fromA1 } from "../sheet/a1";
import type { Grid, WorkbookGrid } from "../sheet/grid";
import { findSettingDefinition } from "./setting-definitions";
import { readSections, settingsGridOf } from "./settings-from-grid";
import { wordsOf } from "./record-reader";
import type { SettingsRecord } from "./settings-record";

/** A cell of the sheet 设置 and what stands in it. */
export interface SettingsCell {
  /** The sheet as it is called. */
  readonly sheet: string;
  readonly cell: Cell;
  readonly was: string | number | boolean | null;
}

/**
 * Where 设置 keeps the confirmation of a setting (`state`, `confirmedBy`, `date`, `basis`) and the decision on an item (`decision`, `by`,
 * `date`, `basis`), by `<key or id>#<field>`. Empty without the sheet.
 */
export function settingsCells(workbook: WorkbookGrid): ReadonlyMap<string, SettingsCell> {
  const sheet = settingsGridOf(workbook);
  const cells = new Map<string, SettingsCell>();
  if (sheet === null) return cells;
  const { sections } = readSections(sheet);
  const add = (id: string, record: SettingsRecord, fields: readonly string[]): void => {
    for (const field of fields) {
      const cell = fromA1(record.fields.get(field)?.at.cell ?? "");
      const was = cell === null ? undefined : valueIn(sheet, cell);
      if (id !== "" && cell !== null && was !== undefined)
        cells.set(`${id}#${field}`, { sheet: sheet.name, cell, was });
    }
  };
  for (const record of sections.get("entries") ?? []) {
    const key = findSettingDefinition(nameOf(record, "key"))?.key ?? "";
    add(key, record, ["state", "confirmedBy", "date", "basis"]);
  }
  for (const record of sections.get("decisions") ?? [])
    add(nameOf(record, "id"), record, ["decision", "by", "date", "basis"]);
  return cells;
}

/** A row's hidden key, or where it is blank what stands beside it. */
function nameOf({ fields }: SettingsRecord, field: "key" | "id"): string {
  return wordsOf(fields.get(field)?.value ?? null) || wordsOf(fields.get("label")?.value ?? null);
}

/** undefined: an error value, which nobody overwrites unseen. */
function valueIn({ rows }: Grid, { row, column }: Cell): string | number | boolean | null | undefined {
  const value = rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.value ?? null;
  return typeof value === "object" && value !== null ? undefined : value;
}
