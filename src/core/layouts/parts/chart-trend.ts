import { monthOf } from "../../model/calendar";
import type { CellDraft, CellLookup } from "../../sheet/cell-draft";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";
import { besideRows, CHART_COLUMNS, columnFrom, SHOWN_FIGURE } from "./chart-looks";
import { layChartTable, rounded } from "./chart-table";
import type { MeasurePair } from "./measure-cells";
import { TREND_CHOICE, trendLabel, trendLines, trendLists, trendMonths, trendPairs } from "./trend-lines";
import type { TrendInput, TrendLine, TrendLists } from "./trend-lines";

/** From the earliest month to this one. */
const SHADES = ["FFFFFF", "DEDEDE", "B0B0B0", "7A7A7A", "262626"];

/** How many units the longest list has, the city included. */
export function trendRows(pairs: readonly MeasurePair[]): number {
  return 1 + Math.max(0, ...trendPairs(pairs).map(({ summary }) => summary.contributions.length));
}

/** 逐月走势: the chosen measure of the city and of each unit over the months. Choosing another one works by formulas over `layTrendLines`. */
export function layTrendChart(
  sheet: SheetBuilder,
  input: TrendInput,
  chosen: MeasurePair,
  row: number,
  looks: SheetStyles,
  font: ChartSpec["font"],
): void {
  const months = trendMonths(input).map(({ period }) => `${monthOf(period)}月`);
  const rows = trendRows(input.pairs);
  const lines = trendLines(chosen, input);
  const lists = trendLists(input);
  layChoice(sheet, chosen, lists, looks);
  const { head, first, figure } = layChartTable(sheet, {
    title: null,
    note:
      months.length === 1
        ? `${months.join("")}各单位的数；没有数的空着。“台账”只有本月，以后逐月增加。`
        : `各单位从上到下依次为${months.join("、")}，颜色由浅到深，最深的为本月；没有数的月份空着。`,
    heads: ["填报单位", ...months],
    height: row,
    looks,
    rows: Array.from({ length: rows }, (_, index) => chosenRow(index, lines[index], months.length, lists)),
  });
  sheet.chart({
    title: "所选指标逐月走势（按单位）",
    kind: "bars",
    area: besideRows(sheet, head),
    categories: columnFrom(sheet, first, CHART_COLUMNS.name),
    series: months.map((name, index) => ({
      name,
      values: figure(index),
      fill: SHADES[SHADES.length - months.length + index] as string,
      labels: index === months.length - 1 ? SHOWN_FIGURE : null,
    })),
    valueAxis: { title: null, numberFormat: "General", min: 0, max: null },
    gap: 60,
    font,
  });
}

function layChoice(sheet: SheetBuilder, chosen: MeasurePair, lists: TrendLists, looks: SheetStyles): void {
  sheet.row(
    [
      { content: "四、逐月走势　　选择指标：", columns: CHART_COLUMNS.nameColumns, style: looks.group },
      {
        content: trendLabel(chosen),
        columns: CHART_COLUMNS.chart + CHART_COLUMNS.chartColumns - CHART_COLUMNS.figures,
        key: TREND_CHOICE,
        style: { ...looks.entryText, font: { ...looks.entryText.font, bold: true } },
        entry: {
          allow: (cells) => ({ kind: "list-of", formula: lists.cells(cells, "measure") }),
          prompt: { title: "选择指标", text: "点右边的箭头选一项指标，下面的表和图随之改变。" },
          alert: { title: "没有这项指标", text: "请从列表中选择。" },
        },
      },
    ],
    { from: 1, minHeight: 22 },
  );
}

function chosenRow(
  index: number,
  line: TrendLine | undefined,
  months: number,
  lists: TrendLists,
): readonly CellDraft[] {
  const at = ({ absolute }: CellLookup): string => `${absolute("trend#start")}+${index}`;
  const there = ({ absolute }: CellLookup): string => `${absolute("trend#count")}>${index}`;
  return [
    {
      key: `trend-row-${index}`,
      content: (cells) => ({
        formula: `IF(${there(cells)},INDEX(${lists.cells(cells, "unit")},${at(cells)}),"")`,
        value: line?.unit ?? "",
      }),
    },
    ...Array.from({ length: months }, (_, month): CellDraft => {
      const content = line?.values[month] ?? null;
      const value = content !== null && typeof content === "object" ? content.value : content;
      return {
        key: `trend-row-${index}#${month}`,
        content: (cells) => {
          const found = `INDEX(${lists.cells(cells, `month-${month}`)},${at(cells)})`;
          return {
            formula: `IF(${there(cells)},IF(ISNUMBER(${found}),ROUND(${found},2),""),"")`,
            value: typeof value === "number" ? rounded(value) : "",
          };
        },
        style: { numberFormat: "General" },
      };
    }),
  ];
}
