import { dateFromSerial } from "../model/calendar";
import { SHEET_NAMES } from "../model/office-columns";
import type { Result } from "../model/result";
import type { Settings } from "../model/settings";
import { toA1 } from "../sheet/a1";
import type { Grid, GridCell, GridRow, WorkbookGrid } from "../sheet/grid";
import { applySettings } from "./apply-settings";
import { findSettingDefinition } from "./setting-definitions";
import { wordsOf } from "./record-reader";
import { FORMER_HEADS, SETTINGS_TABLES, settingsLabelIn } from "../model/settings-columns";
import type { SettingsSection, SettingsTable } from "../model/settings-columns";
import type { PlacedSetting, RawSetting, SettingsRecord } from "./settings-record";
import type { SettingsPlace, SettingsProblem } from "./settings-problem";

/** Fields of the hidden column. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set(["key", "id"]);

/** Fields in which digits typed as text are meant as a number. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set(["value", "target", "year", "persons", "before", "after"]);

/**
 * Settings from the sheet 设置 of a workbook, laid over `base`. Sections are found by their headings, columns by their heads, so that moved
 * columns and inserted rows do no harm; a section's list is taken as a whole. What is wrong is reported with its cell.
 */
export function settingsFromGrid(workbook: WorkbookGrid, base: Settings): Result<Settings, readonly SettingsProblem[]> {
  const sheet = settingsGridOf(workbook);
  if (sheet === null) {
    return {
      ok: false,
      problem: [
        {
          sheet: null,
          cell: null,
          line: null,
          message: `文件中没有「${SHEET_NAMES.settings}」工作表，请选用由本软件导出的设置文件。`,
        },
      ],
    };
  }
  const problems: SettingsProblem[] = [];
  const { sections, label } = readSections(sheet);
  for (const record of sections.get("entries") ?? []) checkSettingLabel(record, problems);
  for (const record of sections.get("measures") ?? []) checkMeasureLabel(record, problems);
  const stripped = new Map([...sections].map(([section, records]) => [section, records.map(withoutLabel)]));
  const applied = applySettings(base, { sections: stripped, label, whole: true });
  if (applied.ok && problems.length === 0) return applied;
  return { ok: false, problem: [...problems, ...(applied.ok ? [] : applied.problem)] };
}

/** True when a workbook carries the sheet 设置. */
export function hasSettingsSheet(workbook: WorkbookGrid): boolean {
  return settingsGridOf(workbook) !== null;
}

/** The sheet 设置 of a workbook, or null. */
export function settingsGridOf(workbook: WorkbookGrid): Grid | null {
  const named = workbook.sheets.find(({ name }) => name.trim() === SHEET_NAMES.settings);
  const candidates = named === undefined ? workbook.sheets : [named];
  return candidates.find((sheet) => sheet.rows.some((row) => titleOf(row)?.section === "entries")) ?? null;
}

interface SheetSections {
  readonly sections: ReadonlyMap<SettingsSection, readonly SettingsRecord[]>;
  readonly label: string | null;
}

/** The records of every section of the sheet, each field with its cell. */
export function readSections(sheet: Grid): SheetSections {
  const sections = new Map<SettingsSection, SettingsRecord[]>();
  let label: string | null = null;
  let table: SettingsTable | null = null;
  let heads: ReadonlyMap<number, string> | null = null;
  for (const row of sheet.rows) {
    const title = titleOf(row);
    if (title !== null) {
      table = title;
      heads = null;
    } else if (table === null) {
      label = labelOf(row) ?? label;
    } else if (heads === null) {
      heads = headsOf(row, table);
      if (heads !== null && !sections.has(table.section)) sections.set(table.section, []);
    } else {
      const record = recordOf(sheet.name, row, heads);
      if (record !== null) sections.get(table.section)?.push(record);
    }
  }
  return { sections, label };
}

function titleOf(row: GridRow): SettingsTable | null {
  for (const { value } of row.cells) {
    if (typeof value !== "string") continue;
    const words = value.trim().replace(/^[一二三四五六七八九十]+、/, "");
    const table = SETTINGS_TABLES.find(({ title }) => title === words);
    if (table !== undefined && row.cells.filter((cell) => cell.value !== null).length <= 2) return table;
  }
  return null;
}

function labelOf(row: GridRow): string | null {
  for (const { value } of row.cells) {
    const label = typeof value === "string" ? settingsLabelIn(value) : null;
    if (label !== null) return label;
  }
  return null;
}

function headsOf(row: GridRow, table: SettingsTable): ReadonlyMap<number, string> | null {
  const heads = new Map<number, string>();
  const taken = new Set<string>();
  let known = 0;
  for (const { column, value } of row.cells) {
    const words = typeof value === "string" ? value.replace(/\s/g, "") : "";
    const match = table.columns.find(({ head }) => head === (FORMER_HEADS.get(words) ?? words));
    if (match === undefined) continue;
    known += 1;
    if (match.field === null || taken.has(match.field)) continue;
    taken.add(match.field);
    heads.set(column, match.field);
  }
  return known >= 2 ? heads : null;
}

function recordOf(sheet: string, row: GridRow, heads: ReadonlyMap<number, string>): SettingsRecord | null {
  const fields = new Map<string, PlacedSetting>();
  let filled: SettingsPlace | null = null;
  for (const cell of row.cells) {
    const field = heads.get(cell.column);
    if (field === undefined) continue;
    const at = placeOf(sheet, row.row, cell.column);
    const value = rawOf(cell, NUMBER_FIELDS.has(field));
    fields.set(field, { value, at });
    if (value !== null && filled === null) filled = at;
  }
  if (filled === null) return null;
  // A cleared cell may be missing from the grid: blank then means blank, not what was there before.
  for (const [column, field] of heads) {
    if (!fields.has(field)) fields.set(field, { value: null, at: placeOf(sheet, row.row, column) });
  }
  const visible = [...fields].find(([field, { value }]) => !HIDDEN_FIELDS.has(field) && value !== null)?.[1].at;
  return { at: visible ?? filled, fields };
}

function placeOf(sheet: string, row: number, column: number): SettingsPlace {
  return { sheet, cell: toA1({ row, column }), line: null };
}

function rawOf({ value, formula, date }: GridCell, number: boolean): RawSetting {
  if (value === null) return formula ? "（公式没有结果）" : null;
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && date) return dateFromSerial(value) ?? value;
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  return number && /^-?\d+(?:,\d{3})*(?:\.\d+)?$/.test(text) ? Number(text.replace(/,/g, "")) : text;
}

/** A row sorted without its key column would give one setting another's value. */
function checkSettingLabel({ at, fields }: SettingsRecord, problems: SettingsProblem[]): void {
  const key = wordsOf(fields.get("key")?.value ?? null);
  const label = wordsOf(fields.get("label")?.value ?? null);
  const byKey = findSettingDefinition(key);
  if (byKey !== null && label !== "" && byKey.label !== label)
    problems.push({ ...at, message: sortedMessage(label, byKey.label) });
}

function checkMeasureLabel({ at, fields }: SettingsRecord, problems: SettingsProblem[]): void {
  const id = wordsOf(fields.get("id")?.value ?? null);
  const label = wordsOf(fields.get("label")?.value ?? null);
  if (id !== "" && label !== "" && label.split(/\s/)[0] !== id)
    problems.push({ ...at, message: sortedMessage(label, id) });
}

function sortedMessage(label: string, owner: string): string {
  return `这一行的名称是「${label}」，隐藏的键却属于「${owner}」，可能排序时漏了隐藏列，请恢复后再用。`;
}

/** The label served its purpose; where the key is blank it takes its place. */
function withoutLabel({ at, fields }: SettingsRecord): SettingsRecord {
  const rest = new Map(fields);
  const label = rest.get("label");
  rest.delete("label");
  for (const key of HIDDEN_FIELDS)
    if (rest.has(key) && rest.get(key)?.value === null && label !== undefined) rest.set(key, label);
  return { at, fields: rest };
}
