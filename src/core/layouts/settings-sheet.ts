import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { SettingDefinition } from "../model/setting-definition";
import type { Settings } from "../model/settings";
import { SETTINGS_TABLES, settingsLabelLine } from "../model/settings-columns";
import type { SettingsSection } from "../model/settings-columns";
import type { CellDraft, ColumnDraft, RowOptions } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { changeRows } from "./parts/change-rows";
import type { ChangeLine } from "../model/change-line";
import { deadlineRows, decisionRows, entryRows, measureRows, populationRows, unitRows } from "./parts/setting-rows";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** A repair, a gap or a veto on which 食安办 may decide, in words. */
export interface DecisionSubject {
  readonly id: string;
  readonly text: string;
}

/** What the sheet 设置 shows: the settings, and what they are about. */
export interface SettingsSheetInput {
  readonly settings: Settings;
  readonly definitions: readonly SettingDefinition[];
  readonly measures: readonly Measure[];
  readonly subjects: readonly DecisionSubject[];
  /** 变更记录 in words. */
  readonly changes: readonly ChangeLine[];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七"];
const NOTE =
  "淡黄色单元格可以改写，其余锁定（无密码，可在「审阅」中撤销保护）。状态为「待确认」的是文件没有写明、软件暂按默认值处理的事项，请市食安办定后改为「已确认」并填写确认人、日期、依据。停报的单位请把「是否报送」改为否，不要删行；新增内容写在各部分末尾的空行。";

/** 设置: everything that 食安办 maintains, in sections; `settingsFromGrid` reads it back. */
export function settingsSheet(
  { settings, definitions, measures, subjects, changes }: SettingsSheetInput,
  options: LayoutOptions = {},
): SheetSpec {
  const looks = tableLooks(options, 10);
  const sheet = new SheetBuilder(SHEET_NAMES.settings, columns(looks));
  sheet.banner({ content: "食品安全示范城市创建月报设置", style: looks.title }, { minHeight: 32 });
  sheet.banner({ content: settingsLabelLine(settings.label), style: looks.note });
  sheet.banner({ content: NOTE, style: looks.note });
  const rows: Readonly<Record<SettingsSection, readonly (readonly CellDraft[])[]>> = {
    entries: entryRows(settings.entries, definitions),
    units: unitRows(settings.units),
    populations: populationRows(settings.populations),
    measures: measureRows(settings.measures, measures),
    decisions: decisionRows(settings.decisions, subjects),
    deadlines: deadlineRows(settings.deadlines),
    changes: changeRows(changes),
  };
  SETTINGS_TABLES.forEach(({ section, title, columns: heads }, index) => {
    sheet.gap(1, 9);
    const first = sheet.nextRow;
    const fixed = (draft: CellDraft): CellDraft => ({ ...draft, style: { ...looks.text, ...draft.style } });
    sheet.row([null, { content: `${NUMERALS[index] ?? ""}、${title}`, columns: 8, style: looks.group }], PLAIN);
    sheet.row(
      heads.map(({ head, span }, column): CellDraft =>
        column === 0 ? { content: head } : { content: head, columns: span, style: looks.head },
      ),
      PLAIN,
    );
    for (const cells of rows[section]) {
      sheet.row(
        cells.map((cell, column) =>
          column === 0 ? cell : spanned(cell.entry === undefined ? fixed(cell) : cell, heads[column]?.span ?? 1, looks),
        ),
      );
    }
    sheet.frame(first, looks.frame);
  });
  return sheet.protect().build({ centered: true });
}

const PLAIN: RowOptions = {};

function columns(looks: SheetStyles): ColumnDraft[] {
  const widths = [22, 15, 15, 9, 10, 12, 20, 56];
  return [{ width: 8, hidden: true, style: looks.key }, ...widths.map((width): ColumnDraft => ({ width }))];
}

function spanned(cell: CellDraft, columns: number, looks: SheetStyles): CellDraft {
  const style = cell.entry === undefined ? cell.style : { ...looks.entryText, numberFormat: "General", ...cell.style };
  return { ...cell, columns, ...(style === undefined ? {} : { style }) };
}
