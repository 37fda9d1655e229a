import { chartsSheet } from "../../../src/core/layouts/charts-sheet";
import { measuresSheet } from "../../../src/core/layouts/measures-sheet";
import { printOn } from "../../../src/core/layouts/print-on";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { scoreSheet } from "../../../src/core/layouts/score-sheet";
import type { Consolidation } from "../../../src/core/model/consolidation";
import type { Measure } from "../../../src/core/model/measure";
import type { PastMonth } from "../../../src/core/model/past-month";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Area } from "../../../src/core/sheet/area";
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

/** 46-1 is judged by 序时进度, as in the document. */
const MEASURES: readonly Measure[] = SMALL_MEASURES.map((measure) =>
  measure.id === "46-1" ? { ...measure, judge: "进度" } : measure,
);

const PAST: readonly PastMonth[] = [
  {
    period: "2024-02",
    onTime: 2,
    late: 1,
    missing: 1,
    measures: SMALL_MONTH.measures.map((summary) => ({
      ...summary,
      value: summary.id === "40-1" ? 80 : summary.value,
      contributions: summary.contributions.map((each) => ({ ...each, value: each.unit === "卡若区" ? 75.126 : null })),
    })),
  },
];

function sheetOf(month: Consolidation, pastMonths = PAST): SheetSpec {
  return chartsSheet({
    catalogue: SMALL_CATALOGUE,
    measures: MEASURES,
    month,
    pastMonths,
    scoreSheet: scoreSheet({
      catalogue: SMALL_CATALOGUE,
      measures: MEASURES,
      month,
      limits: { options: 2, innovations: 2 },
    }),
    receiptsSheet: receiptsSheet(month),
    measuresSheet: measuresSheet(month, MEASURES),
  });
}

const SHEET = sheetOf(SMALL_MONTH);

/** What cells show, row by row. */
function shown({ blocks }: SheetSpec, { row, column, rows }: Area): readonly unknown[] {
  return Array.from({ length: rows }, (_, index) => {
    const content = blocks[0]!.contents[row + index]![column] ?? null;
    return content !== null && typeof content === "object" ? content.value : content;
  });
}

/** A chart as its figures: categories, then each series by name. */
function figures(sheet: SheetSpec, title: string): Readonly<Record<string, readonly unknown[]>> {
  const chart = sheet.charts.find((each) => each.title.startsWith(title))!;
  return Object.fromEntries([
    ["", shown(sheet, chart.categories)],
    ...chart.series.map(({ name, values }) => [name, shown(sheet, values)] as const),
  ]);
}

test("scores stand as got, lost and still open, adding up to the marks of each section", () => {
  // 一: 4 of 5. 五: 11 of 20; 29 has lost 3, 30 nothing, 31 one; 32 does not count.
  expect(figures(SHEET, "各部分得分")).toEqual({
    "": ["基础工作", "示范引领"],
    得分: [4, 11],
    失分: [1, 4],
    未评分: [0, 5],
  });
});

test("nothing scored yet: the chart shows that all is open, and the sheet says so", () => {
  const { score } = SMALL_MONTH;
  const unscored = sheetOf({
    ...SMALL_MONTH,
    score: {
      ...score,
      total: null,
      sections: score.sections.map((section) => ({ ...section, score: null })),
      points: score.points.map((point) => ({ ...point, counted: null })),
    },
  });
  expect(figures(unscored, "各部分得分")).toEqual({
    "": ["基础工作", "示范引领"],
    得分: ["", ""],
    失分: ["", ""],
    未评分: [5, 20],
  });
  expect(JSON.stringify(unscored.blocks)).toContain("本月尚未评分");
});

test("returns by month: this month from 报送情况, earlier ones from 台账, others blank", () => {
  const blank = Array.from({ length: 9 }, () => null);
  expect(figures(SHEET, "逐月按时报送")).toEqual({
    "": Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
    按时: [null, 2, 2, ...blank],
    迟报: [null, 1, 1, ...blank],
    缺报: [null, 1, 1, ...blank],
  });
});

test("progress: the part of the target that is reached, beside the part of the year that has gone", () => {
  // 3.3 of 4 in March.
  expect(figures(SHEET, "完成进度与序时进度")).toEqual({
    "": ["46-1"],
    完成进度: [0.825],
    序时进度: [0.25],
  });
});

test("the trend shows the chosen measure of the city and of each unit, month by month", () => {
  expect(figures(SHEET, "所选指标")).toEqual({
    "": ["全市", "市市场监管局", "卡若区", "江达县", ""],
    "2月": [80, "", 75.13, "", ""],
    "3月": [90, 90, 90.91, "", ""],
  });
  const rule = SHEET.entryRules.find(({ allow }) => allow.kind === "list-of")!;
  const [, choice] = SHEET.fields.find(([key]) => key === "trend#choice")!;
  expect(toA1(rule.area)).toBe(toA1(choice));
});

test("one month alone is drawn as one bar for each unit", () => {
  const alone = sheetOf(SMALL_MONTH, []);
  expect(Object.keys(figures(alone, "所选指标"))).toEqual(["", "3月"]);
});

test("a month of one measure alone, which only one unit gave, has that one to choose", () => {
  const [measure] = SMALL_MONTH.measures.filter(({ id }) => id === "40-1");
  const alone = sheetOf({
    ...SMALL_MONTH,
    measures: [{ ...measure!, contributions: measure!.contributions.slice(0, 1) }],
  });
  expect(figures(alone, "所选指标")).toEqual({ "": ["全市", "市市场监管局"], "2月": [80, ""], "3月": [90, 90] });
  const rule = alone.entryRules.find(({ allow }) => allow.kind === "list-of")!;
  expect(rule.allow.kind === "list-of" && rule.allow.formula).toMatch(/^\$B\$\d+$/);
});

test("a month without measures has no trend and no progress, and says so", () => {
  const none = sheetOf({ ...SMALL_MONTH, measures: [] });
  expect(none.charts.map(({ title }) => title.slice(0, 4))).toEqual(["各部分得", "逐月按时"]);
  expect(JSON.stringify(none.blocks)).toContain("本月没有可以逐月比较的指标，不画走势。");
  expect(JSON.stringify(none.blocks)).toContain("本月没有按序时进度判断的指标，不画完成进度。");
});

test.each(["A4", "A3"] as const)("on %s the second page begins with 三, and no chart is cut in two", (paper) => {
  const { breaksBefore } = printOn(SHEET, paper);
  expect(breaksBefore.map((row) => shown(SHEET, { row, column: 1, rows: 1, columns: 1 })[0])).toEqual([
    "三、逐月按时报送",
  ]);
  for (const { area } of SHEET.charts)
    for (const row of breaksBefore) expect(row > area.row && row < area.row + area.rows).toBe(false);
});

test("every chart is drawn from cells of the sheet that are not hidden, and stands in what is printed, on no other chart", () => {
  const hidden = new Set(SHEET.hiddenRows);
  const printed = SHEET.print.area!;
  for (const { area, categories, series } of SHEET.charts) {
    for (const cells of [categories, ...series.map(({ values }) => values)]) {
      expect(cells.columns).toBe(1);
      expect(cells.rows).toBe(categories.rows);
      for (let row = cells.row; row < cells.row + cells.rows; row += 1) expect(hidden.has(row)).toBe(false);
      expect(SHEET.columns[cells.column]!.hidden).toBeUndefined();
    }
    expect(area.row + area.rows).toBeLessThanOrEqual(printed.rows);
    expect(area.column + area.columns).toBeLessThanOrEqual(printed.columns);
  }
  const rows = SHEET.charts.map(({ area }) => [area.row, area.row + area.rows] as const);
  rows.slice(1).forEach(([from], index) => expect(from).toBeGreaterThanOrEqual(rows[index]![1]));
});

test("fills of a chart's series are greys far enough apart for print", () => {
  for (const { series } of SHEET.charts) {
    const greys = series.map(({ fill }) => {
      expect(fill.slice(0, 2) === fill.slice(2, 4) && fill.slice(2, 4) === fill.slice(4)).toBe(true);
      return parseInt(fill.slice(0, 2), 16);
    });
    const sorted = [...greys].sort((left, right) => left - right);
    sorted.slice(1).forEach((grey, index) => expect(grey - sorted[index]!).toBeGreaterThanOrEqual(0x20));
  }
});
