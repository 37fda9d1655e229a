import { measuresSheet } from "../../../src/core/layouts/measures-sheet";
import { shortfallsSheet } from "../../../src/core/layouts/shortfalls-sheet";
import type { Consolidation } from "../../../src/core/model/consolidation";
import { BEHIND_MONTH } from "../../helpers/behind-month";
import { columnTexts, formulaAt, sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const MEASURES = SMALL_MEASURES.map((measure) =>
  measure.id === "46-1" ? { ...measure, judge: "进度" as const } : measure,
);

function sheetOf(month: Consolidation) {
  return shortfallsSheet({
    clauses: SMALL_CATALOGUE.clauses,
    measures: MEASURES,
    month,
    measuresSheet: measuresSheet(month, MEASURES),
  });
}

/** A row's cells without their addresses. */
function rows(text: string, beginning: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith(beginning))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^[A-Z]+\d+ (=.* → )?/, "")));
}

test("by clause: value, target, where it has to be, gap, state, who has to act, and what they say", () => {
  const lines = sheetText(sheetOf(BEHIND_MONTH)).split("\n");
  const cells = (no: number) =>
    rows(lines.find((line) => / (40|46|79) \| /.test(line) && line.includes(` ${no} | `)) ?? "", "A")[0];
  expect(cells(40)).toEqual([
    "40",
    "40-1 热线接通率（数不齐）",
    "80",
    "≥90%",
    "90%",
    "差10个百分点",
    "未达标",
    "市市场监管局、卡若区",
    "卡若区：线路改造，四月恢复",
  ]);
  expect(cells(46)?.slice(0, 8)).toEqual([
    "46",
    "46-1 食品安全抽检量",
    "0.5",
    "≥4批次/千人",
    "1批次/千人",
    "差0.50批次/千人",
    "滞后",
    "市市场监管局",
  ]);
  expect(cells(79)?.slice(0, 4)).toEqual([
    "79",
    "在落实主体责任方面形成经验做法。",
    "未启动",
    "市市场监管局、各县（区）",
  ]);
});

test("by unit: its own figure, linked to its cell, and its own words", () => {
  const sheet = sheetOf(BEHIND_MONTH);
  expect(valueAt(sheet, "40-1@卡若区")).toBe(85);
  expect(formulaAt(sheet, "40-1@卡若区")).toMatch(/^'指标汇总'!\$[A-Z]+\$\d+$/);
  expect(columnTexts(sheet, 0)).toEqual(expect.arrayContaining(["市市场监管局", "卡若区"]));
  expect(columnTexts(sheet, 0)).not.toContain("江达县");
  expect(valueAt(sheet, "count")).toBe(
    "截至2024年3月25日，全市指标未达标1项、滞后1项；2家单位本身有未达标、滞后的指标2项；未启动或无单位报送的条款1条。",
  );
});

test("what nobody can judge is named below; units of measurement stand behind the numbers", () => {
  const sheet = sheetOf(BEHIND_MONTH);
  expect(columnTexts(sheet, 0)).toContain("注：另有1项指标因缺报或数不齐，不能判断是否达标：91-1重大事故。");
  const formats = sheet.formats.map(({ style }) => style.numberFormat);
  expect(formats).toEqual(expect.arrayContaining(['#,##0.00"%"', '#,##0.00"批次/千人"']));
});

test("one line where nothing is behind", () => {
  const sheet = sheetOf(SMALL_MONTH);
  expect(columnTexts(sheet, 0).slice(0, 2)).toEqual([
    "2024年3月未达标、滞后清单",
    "截至2024年3月25日，没有未达标、滞后的指标，也没有未启动或无单位报送的条款。",
  ]);
  expect(sheet.print.breaksBefore).toEqual([]);
});

test("the notes stand with the last line, and parts are numbered as they come", () => {
  const sheet = sheetOf({ ...BEHIND_MONTH, measures: SMALL_MONTH.measures, clauses: BEHIND_MONTH.clauses });
  expect(columnTexts(sheet, 0)).toContain("一、未启动或无单位报送的条款：责任部门、缺报单位（1条）");
  const rows = sheet.blocks.reduce((most, { at, contents }) => Math.max(most, at.row + contents.length), 0);
  expect(sheet.pages?.together).toContainEqual({ first: rows - 2, last: rows - 1 });
});

test("a clause that nobody reported says how many were asked, not all their names", () => {
  const clauses = BEHIND_MONTH.clauses.map((clause) =>
    clause.no === 79 ? { ...clause, state: "缺报" as const, expected: 33, missing: ["江达县", "卡若区"] } : clause,
  );
  const text = sheetText(sheetOf({ ...BEHIND_MONTH, clauses }));
  expect(text).toMatch(/ 79 \| .*缺报 \| .* 应报的33家均未报$/m);
});

test("a contact's telephone number stands on its own line", () => {
  const receipts = BEHIND_MONTH.receipts.map((line) => ({ ...line, contact: "扎西 0895-4821234" }));
  expect(sheetText(sheetOf({ ...BEHIND_MONTH, receipts }))).toContain("扎西⏎0895-4821234");
});
