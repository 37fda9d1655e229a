import { monthOf } from "../../model/calendar";
import type { Consolidation, MeasureSummary } from "../../model/consolidation";
import type { PastMonth } from "../../model/past-month";
import type { CellDraft, CellLookup } from "../../sheet/cell-draft";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { besideRows, CHART_COLUMNS, columnFrom, SHOWN_FIGURE } from "./chart-looks";
import { layChartTable, rounded } from "./chart-table";
import { measureLines } from "./measure-cells";
import type { MeasurePair } from "./measure-cells";
import { unitKey } from "./measure-formulas";
import { placeOf } from "./place-of";

/** What the trend is made of. */
export interface TrendInput {
  readonly month: Pick<Consolidation, "period" | "measures">;
  readonly pastMonths: readonly PastMonth[];
  readonly pairs: readonly MeasurePair[];
  readonly measuresSheet: SheetSpec;
}

/** One unit of one measure with its figures of the months. */
interface TrendLine {
  readonly label: string;
  readonly unit: string;
  readonly values: readonly CellContent[];
}

/** The key of the cell in which the measure is chosen. */
export const TREND_CHOICE = "trend#choice";

const CITY = "全市";
/** From the earliest month to this one. */
const SHADES = ["FFFFFF", "DEDEDE", "B0B0B0", "7A7A7A", "262626"];

/** The months that are shown, the last ones known; this month is the last. */
function monthsOf({ month, pastMonths }: TrendInput): readonly Pick<PastMonth, "period" | "measures">[] {
  return [...pastMonths, month].slice(-CHART_COLUMNS.figureColumns);
}

/** How a measure is called where it is chosen. */
function labelOf({ measure: { id, name, unit } }: MeasurePair): string {
  return `${id} ${name}（${unit}）`;
}

/** Measures from which one may be chosen: those that are a number, and not counted over the whole cycle, which shows no course. */
export function trendPairs(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return pairs.filter(
    ({ measure: { parts, nature } }) =>
      nature !== "周期" && !parts.some(({ kind, key }) => key === "value" && kind === "pick"),
  );
}

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
  const months = monthsOf(input).map(({ period }) => `${monthOf(period)}月`);
  const rows = trendRows(input.pairs);
  const lines = linesOf(chosen, input);
  const lists = listsOf(input);
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

function layChoice(sheet: SheetBuilder, chosen: MeasurePair, lists: Lists, looks: SheetStyles): void {
  sheet.row(
    [
      { content: "四、逐月走势　　选择指标：", columns: CHART_COLUMNS.nameColumns, style: looks.group },
      {
        content: labelOf(chosen),
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

/** The figures of all measures by unit and month, in hidden rows below what is printed. */
export function layTrendLines(sheet: SheetBuilder, input: TrendInput, chosen: MeasurePair): void {
  const pairs = trendPairs(input.pairs);
  const lists = listsOf(input);
  pairs.forEach((pair, index) =>
    sheet.row([null, { content: labelOf(pair), ...lists.keyAt("measure", index) }], HIDDEN),
  );
  const lines = pairs.flatMap((pair) => linesOf(pair, input));
  const first = lines.findIndex(({ label }) => label === labelOf(chosen));
  sheet.row(
    [
      null,
      {
        key: "trend#start",
        content: (cells) => ({
          formula: `MATCH(${cells.absolute(TREND_CHOICE)},${lists.cells(cells, "line")},0)`,
          value: first + 1,
        }),
      },
      {
        key: "trend#count",
        content: (cells) => ({
          formula: `SUMPRODUCT((${lists.cells(cells, "line")}=${cells.absolute(TREND_CHOICE)})*1)`,
          value: chosen.summary.contributions.length + 1,
        }),
      },
    ],
    HIDDEN,
  );
  lines.forEach(({ label, unit, values }, index) =>
    sheet.row(
      [
        null,
        { content: label, ...lists.keyAt("line", index) },
        { content: unit, ...lists.keyAt("unit", index) },
        null,
        ...values.map((content, at) => ({ content, ...lists.keyAt(`month-${at}`, index) })),
      ],
      HIDDEN,
    ),
  );
}

const HIDDEN = { hidden: true, bare: true } as const;

/** The hidden lists: their cells as formulas name them, and the keys of the first and the last one. */
interface Lists {
  readonly cells: (cells: CellLookup, list: string) => string;
  readonly keyAt: (list: string, index: number) => Pick<CellDraft, "key">;
}

function listsOf(input: TrendInput): Lists {
  const pairs = trendPairs(input.pairs);
  const lines = pairs.reduce((sum, { summary }) => sum + 1 + summary.contributions.length, 0);
  const last = (list: string): number => (list === "measure" ? pairs.length : lines) - 1;
  const key = (list: string, index: number): string => `trend-${list}#${index}`;
  return {
    cells: ({ range }, list) => range(key(list, 0), key(list, last(list))),
    keyAt: (list, index) => (index === 0 || index === last(list) ? { key: key(list, index) } : {}),
  };
}

function linesOf({ measure, summary }: MeasurePair, input: TrendInput): readonly TrendLine[] {
  const label = labelOf({ measure, summary });
  const months = monthsOf(input).map(({ measures }) => measures.find(({ id }) => id === summary.id));
  const ofUnit = (month: MeasureSummary | undefined, unit: string): number | null =>
    month?.contributions.find((each) => each.unit === unit)?.value ?? null;
  const past = months.slice(0, -1);
  const valueLine = measureLines(measure).find(({ isValue }) => isValue);
  const live = (key: string, value: number | null): CellContent =>
    value === null ? null : { formula: placeOf(input.measuresSheet, key), value };
  return [
    {
      label,
      unit: CITY,
      values: [...past.map((month) => month?.value ?? null), live(`${measure.id}#value`, summary.value)],
    },
    ...summary.contributions.map(({ unit, value }) => ({
      label,
      unit,
      values: [...past.map((month) => ofUnit(month, unit)), live(unitKey(valueLine?.key ?? measure.id, unit), value)],
    })),
  ];
}

function chosenRow(index: number, line: TrendLine | undefined, months: number, lists: Lists): readonly CellDraft[] {
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
