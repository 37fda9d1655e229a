import { MEASURES } from "../../../src/core/catalogue/measures";
import { DEFAULT_REGISTRY } from "../../../src/core/catalogue/units/default-registry";
import { settingsSheet } from "../../../src/core/layouts/settings-sheet";
import type { Settings } from "../../../src/core/model/settings";
import { changesInWords } from "../../../src/core/settings/changes/changes-in-words";
import { defaultSettings } from "../../../src/core/settings/default-settings";
import { SETTING_DEFINITIONS } from "../../../src/core/settings/setting-definitions";
import { settingsFromGrid } from "../../../src/core/settings/settings-from-grid";
import type { Cell } from "../../../src/core/sheet/area";
import { cellLooks } from "../../../src/core/sheet/cell-looks";
import type { WorkbookGrid } from "../../../src/core/sheet/grid";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { gridOf, moveCells, withCells, withSheet } from "../../helpers/workbook-grid";

const BASE = defaultSettings(DEFAULT_REGISTRY, MEASURES);
const CHANGED: Settings = {
  ...BASE,
  entries: BASE.entries.map((entry) => {
    if (entry.key === "deadline.day") return { ...entry, value: 20 };
    if (entry.key === "intake.provisional")
      return {
        ...entry,
        value: false,
        state: "已确认",
        confirmedBy: "张三",
        date: "2024-02-01",
        basis: "昌食安办〔2024〕2号",
      };
    if (entry.key === "period.yearEndUntil") return { ...entry, value: "02-10" };
    if (entry.key === "print.fonts") return { ...entry, value: "standard" };
    return entry.key === "score.passMark" ? { ...entry, value: 95.5 } : entry;
  }),
  units: BASE.units
    .map((unit) =>
      unit.name === "市教育局"
        ? { ...unit, contact: "李四", phone: "0895-4820000", aliases: ["市教体局"], member: false }
        : unit,
    )
    .concat({ name: "市体育局", kind: "市级部门", aliases: [], reports: false, member: true, contact: "", phone: "" }),
  populations: [...BASE.populations, { place: "全市", year: 2024, persons: 760_001, basis: "统计公报" }],
  measures: BASE.measures.map((measure) =>
    measure.id === "46-1"
      ? { ...measure, target: 4.5, city: "lead" }
      : measure.id === "50-1"
        ? { ...measure, enabled: true }
        : measure,
  ),
  decisions: [{ id: "gap/50/市食安办", decision: "采用：市食安办", by: "王五", date: "2024-03-01", basis: "会议纪要" }],
  deadlines: [{ period: "2024-10", date: "2024-10-22" }],
  label: "示例",
};

describe("settingsFromGrid", () => {
  it("reads back the sheet of the defaults and of changed settings", () => {
    expect(taken(workbookOf(BASE))).toEqual(BASE);
    expect(taken(workbookOf(CHANGED))).toEqual(CHANGED);
  });

  it("reads back an .xlsx file", async () => {
    const read = await xlsxReader.read(
      await xlsxWriter.write({ title: "设置", sheets: [sheetOf(CHANGED)], properties: [] }),
    );
    if (!read.ok) throw new Error(read.problem.message);
    expect(taken(read.value)).toEqual(CHANGED);
  });

  it("does not mind moved columns, inserted rows and other sheets", () => {
    const grid = workbookOf(CHANGED);
    const moved = withSheet(grid, "设置", (sheet) =>
      moveCells(sheet, (row, column) => [row > 6 ? row + 3 : row, column + (column > 3 ? 2 : 1)]),
    );
    expect(taken(moved)).toEqual(CHANGED);
    const renamed = {
      ...grid,
      sheets: [
        { name: "别的", state: "visible" as const, rows: [] },
        ...grid.sheets.map((sheet) => ({ ...sheet, name: "设置（改）" })),
      ],
    };
    expect(taken(renamed)).toEqual(CHANGED);
  });

  it("takes new lines in the spare rows", () => {
    const added = edited([
      ["unit/+1#name", "市体育局"],
      ["unit/+1#kind", "市级部门"],
      ["unit/+1#reports", "是"],
      ["population/+1#place", "卡若区"],
      ["population/+1#year", "2024"],
      ["population/+1#persons", "140,000"],
      ["deadline/+1#period", "2024-10"],
      ["deadline/+1#date", "2024/10/22"],
      ["change/+1#label", "每月上报截止日"],
      ["change/+1#from", "2024-05"],
      ["change/+1#before", "20"],
      ["change/+1#after", 25],
      ["change/+2#label", "46-1：是否启用"],
      ["change/+2#from", "2024-03-01"],
      ["change/+2#before", "否"],
      ["change/+2#after", "是"],
    ]);
    const settings = taken(added);
    expect(settings.units).toContainEqual(
      expect.objectContaining({ name: "市体育局", kind: "市级部门", reports: true, member: false }),
    );
    expect(settings.populations).toContainEqual({ place: "卡若区", year: 2024, persons: 140_000, basis: "" });
    expect(settings.deadlines).toEqual([{ period: "2024-10", date: "2024-10-22" }]);
    expect(settings.changes.map(({ from, id, before, after }) => [from, id, before, after])).toEqual([
      ["2024-03", "measures/46-1/enabled", false, true],
      ["2024-05", "entries/deadline.day/value", 20, 25],
    ]);
  });

  it("takes a sheet of before 变更记录 as it is", () => {
    const { row } = cellOf("change/+1#label");
    const older = withSheet(workbookOf(BASE), "设置", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((each) => each.row < row - 2),
    }));
    expect(taken(older)).toEqual(BASE);
  });

  it("reads decisions of sheets that still print their ids", () => {
    const former = withSheet(workbookOf(CHANGED), "设置", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const id = row.cells.find(({ column, value }) => column === 0 && value === CHANGED.decisions[0]?.id)?.value;
        const former = row.cells.some(({ value }) => value === "决定人") ? "事项编号" : id;
        if (former === undefined) return row;
        return {
          ...row,
          cells: row.cells.map((cell) => {
            if (cell.column === 1) return { ...cell, value: former };
            return cell.column === 0 && cell.value === id ? { ...cell, value: null } : cell;
          }),
        };
      }),
    }));
    expect(taken(former).decisions).toEqual(CHANGED.decisions);
  });

  it.each<[string, readonly (readonly [string, string | number | null])[], string, string]>([
    ["day 32", [["deadline.day#value", 32]], "deadline.day#value", "1至31"],
    ["text in a number", [["deadline.day#value", "月底"]], "deadline.day#value", "月底"],
    ["a cleared value", [["deadline.day#value", null]], "deadline.day#value", "不能为空"],
    ["a wrong state", [["deadline.inclusive#state", "也许"]], "deadline.inclusive#state", "待确认"],
    ["an unknown kind", [["unit/市教育局#kind", "企业"]], "unit/市教育局#kind", "市级部门"],
    ["one alias of two units", [["unit/市教育局#aliases", "市公安局"]], "unit/市教育局", "市公安局"],
    ["a negative population", [["population/0#persons", -5]], "population/0#persons", "-5"],
    ["a population in words", [["population/0#persons", "76万"]], "population/0#persons", "76万"],
    ["an unknown place", [["population/1#place", "某县"]], "population/1#place", "某县"],
    ["a wrong target", [["measure/46-1#target", "四"]], "measure/46-1#target", "四"],
    ["a wrong date", [["deadline.inclusive#date", "去年"]], "deadline.inclusive#date", "去年"],
    ["a change of nothing", [["change/+1#from", "2024-05"]], "change/+1#from", "没有写明变更事项"],
    [
      "a change of something unknown",
      [
        ["change/+1#label", "市教育局：地址"],
        ["change/+1#from", "2024-05"],
      ],
      "change/+1#label",
      "市教育局：地址",
    ],
    [
      "a change without a month",
      [
        ["change/+1#label", "每月上报截止日"],
        ["change/+1#before", 25],
        ["change/+1#after", 20],
      ],
      "change/+1#from",
      "缺少生效月份",
    ],
    [
      "a change in a month that is none",
      [
        ["change/+1#label", "每月上报截止日"],
        ["change/+1#from", "五月"],
        ["change/+1#before", 25],
        ["change/+1#after", 20],
      ],
      "change/+1#from",
      "五月",
    ],
    [
      "a change to a value that may not be",
      [
        ["change/+1#label", "每月上报截止日"],
        ["change/+1#from", "2024-05"],
        ["change/+1#before", 25],
        ["change/+1#after", 40],
      ],
      "change/+1#after",
      "新值应在1至31之间，现为40",
    ],
    [
      "a change that changes nothing",
      [
        ["change/+1#label", "市教育局：是否报送"],
        ["change/+1#from", "2024-05"],
        ["change/+1#before", "是"],
        ["change/+1#after", "是"],
      ],
      "change/+1#label",
      "原值和新值相同（是）",
    ],
    [
      "the same change twice",
      [1, 2].flatMap((line): [string, string | number][] => [
        [`change/+${line}#label`, "46-1：另定目标"],
        [`change/+${line}#from`, "2024-05"],
        [`change/+${line}#after`, 3],
      ]),
      "change/+2#label",
      "「46-1：另定目标」自2024-05起的变更出现了两次",
    ],
    ["a unit without a kind", [["unit/+1#name", "市体育局"]], "unit/+1#name", "类别"],
    [
      "a row sorted without its key",
      [
        ["deadline.day", "deadline.inclusive"],
        ["deadline.inclusive", "deadline.day"],
      ],
      "deadline.day#label",
      "排序",
    ],
  ])("refuses %s, with its cell", (_, edits, key, words) => {
    const read = settingsFromGrid(edited(edits), BASE);
    if (read.ok) throw new Error("was taken");
    const { row, column } = cellOf(SPEC.fields.some(([name]) => name === key) ? key : key.replace("#label", ""));
    const cell = `${"ABCDEFGHI"[key.endsWith("#label") ? 1 : column] ?? ""}${row + 1}`;
    expect(read.problem).toContainEqual(
      expect.objectContaining({ sheet: "设置", cell, message: expect.stringContaining(words) as string }),
    );
  });

  it("refuses a deleted unit instead of bringing it back in silence", () => {
    const { row } = cellOf("unit/市教育局");
    const cut = withSheet(workbookOf(BASE), "设置", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((each) => each.row !== row),
    }));
    expect(settingsFromGrid(cut, BASE)).toMatchObject({
      ok: false,
      problem: [{ message: expect.stringContaining("「市教育局」") as string }],
    });
  });

  it("refuses a workbook without the sheet", () => {
    expect(settingsFromGrid({ sheets: [], names: new Map(), properties: new Map(), parts: [] }, BASE)).toMatchObject({
      ok: false,
      problem: [{ message: expect.stringContaining("设置") as string }],
    });
  });
});

describe("settingsSheet", () => {
  it("survives JSON", () => {
    const spec = sheetOf(CHANGED);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it("locks heads and labels only", () => {
    const looks = cellLooks(SPEC.formats);
    const unlocked = (key: string, beside = 0): boolean =>
      looks.at(cellOf(key).row, cellOf(key).column + beside).unlocked;
    expect(SPEC.protected).toBe(true);
    expect(
      [
        "deadline.day#value",
        "deadline.day#basis",
        "unit/市教育局#aliases",
        "population/0#persons",
        "deadline/+3#date",
      ].map((key) => unlocked(key)),
    ).toEqual([true, true, true, true, true]);
    expect([
      unlocked("deadline.day"),
      unlocked("deadline.day", 1),
      unlocked("deadline.day#value", 1),
      unlocked("unit/市教育局"),
    ]).toEqual([false, false, false, false]);
  });
});

const SPEC = sheetOf(BASE);

function sheetOf(settings: Settings) {
  return settingsSheet({
    settings,
    definitions: SETTING_DEFINITIONS,
    measures: MEASURES,
    subjects: [{ id: "gap/50/市食安办", text: "第50条任务点名市食安办，责任部门未列。" }],
    changes: changesInWords(settings),
  });
}

function workbookOf(settings: Settings): WorkbookGrid {
  return gridOf({ title: "", sheets: [sheetOf(settings)], properties: [] });
}

function edited(edits: readonly (readonly [string, string | number | null])[]): WorkbookGrid {
  const cells = edits.map(([key, value]) => {
    const { row, column } = cellOf(key);
    return [row, column, value ?? undefined] as const;
  });
  return withSheet(workbookOf(BASE), "设置", (sheet) => withCells(sheet, cells));
}

function cellOf(key: string): Cell {
  const field = SPEC.fields.find(([name]) => name === key);
  if (field === undefined) throw new Error(`no field ${key}`);
  return field[1];
}

function taken(grid: WorkbookGrid): Settings {
  const read = settingsFromGrid(grid, BASE);
  if (!read.ok) throw new Error(read.problem.map(({ cell, message }) => `${cell ?? ""} ${message}`).join("\n"));
  return read.value;
}
