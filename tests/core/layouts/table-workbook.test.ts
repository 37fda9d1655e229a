import { DOCUMENT } from "../../../src/core/catalogue/document";
import { openSettings } from "../../../src/core/layouts/open-settings";
import { tableWorkbook } from "../../../src/core/layouts/table-workbook";
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { assertWritable } from "../../../src/core/sheet/sheet-limits";
import { columnValues, contentAt, valueAt } from "../../helpers/sheet-text";

const SETTINGS = openSettings(
  [
    { key: "deadline.inclusive", value: true, state: "待确认", confirmedBy: "", date: "", basis: "" },
    { key: "score.passMark", value: null, state: "待确认", confirmedBy: "", date: "", basis: "" },
    { key: "deadline.day", value: 25, state: "已确认", confirmedBy: "张三", date: "", basis: "" },
  ],
  (key) => ({
    label: `设置${key}`,
    unit: "日",
    explanation: "说明。",
    source: "第303行",
    open: key !== "deadline.day",
  }),
);
const [TABLE, PROGRAMMES, REPAIRS, QUESTIONS] = tableWorkbook(DOCUMENT, {
  settings: SETTINGS,
  vetoes: [
    { clause: 91, state: "待核实", reason: "江达县填报1起。" },
    { clause: 93, state: "未触发", reason: "" },
  ],
  decisions: [{ id: DOCUMENT.gaps[0]?.id ?? "", decision: "采用", by: "李四", date: "2024-03-01", basis: "会议纪要" }],
}).sheets as unknown as readonly [SheetSpec, SheetSpec, SheetSpec, SheetSpec];

test("has the four sheets, all writable", () => {
  const sheets = [TABLE, PROGRAMMES, REPAIRS, QUESTIONS];
  expect(sheets.map(({ name }) => name)).toEqual(["责任分解表", "重点任务", "修订记录", "待定事项"]);
  expect(() => assertWritable({ title: "", sheets, properties: [] })).not.toThrow();
  for (const sheet of sheets) expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
});

test("重点任务 has 12 and 12 programmes, 7 stages with their months, and the goals", () => {
  const keys = PROGRAMMES.fields.map(([key]) => key.replace(/-\d+$/, ""));
  const count = (kind: string): number => keys.filter((key) => key === kind).length;
  expect([count("工程"), count("行动"), count("stage"), count("goal")]).toEqual([12, 12, 7, DOCUMENT.goals.length]);
  const cells = PROGRAMMES.blocks.flatMap(({ contents }) => contents.flat());
  expect(cells).toContain("2022年8月—2023年7月");
  expect(cells).toContain("2024年5月");
  expect(cells).toContain("市商务局");
});

test("修订记录 shows every repair with old and new; what only joins the layout cannot be decided", () => {
  const ids = columnValues(REPAIRS, 0).slice(1);
  expect(ids).toEqual(DOCUMENT.repairs.map(({ id }) => id));
  const closed = DOCUMENT.repairs.find(({ refusable }) => !refusable)?.id ?? "";
  const open = DOCUMENT.repairs.find(({ refusable }) => refusable)?.id ?? "";
  expect(REPAIRS.fields.some(([key]) => key === `${closed}#decision`)).toBe(false);
  expect(contentAt(REPAIRS, `${open}#decision`)).toBe("待定");
});

test("待定事项 lists vetoes that are not safe, unconfirmed settings and every gap, with what is decided already", () => {
  const ids = columnValues(QUESTIONS, 0).slice(1);
  expect(ids).toEqual(["veto-91", "deadline.inclusive", "score.passMark", ...DOCUMENT.gaps.map(({ id }) => id)]);
  const decided = DOCUMENT.gaps[0]?.id ?? "";
  expect(["decision", "by", "date", "basis"].map((column) => valueAt(QUESTIONS, `${decided}#${column}`))).toEqual([
    "采用",
    "李四",
    45352,
    "会议纪要",
  ]);
  const texts = columnValues(QUESTIONS, 4);
  expect(texts).toContain("设置deadline.inclusive：现按「是」。说明。");
  expect(texts).toContain("设置score.passMark：现按「未填」。说明。");
});

test("only what is decided may be typed into", () => {
  for (const sheet of [REPAIRS, QUESTIONS]) {
    expect(sheet.protected).toBe(true);
    expect(sheet.entryRules.length).toBeGreaterThan(0);
  }
  expect(TABLE.entryRules).toEqual([]);
});
