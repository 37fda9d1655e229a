import type { Consolidation, MeasureSummary } from "../../model/consolidation";
import type { PastMonth } from "../../model/past-month";
import type { CellDraft, CellLookup } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import { CHART_COLUMNS } from "./chart-looks";
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
export interface TrendLine {
  readonly label: string;
  readonly unit: string;
  readonly values: readonly CellContent[];
}

/** The key of the cell in which the measure is chosen. */
export const TREND_CHOICE = "trend#choice";

const CITY = "全市";

const HIDDEN = { hidden: true, bare: true } as const;

/** Measures from which one may be chosen: those that are a number, and not counted over the whole cycle, which shows no course. */
export function trendPairs(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return pairs.filter(
    ({ measure: { parts, nature } }) =>
      nature !== "周期" && !parts.some(({ kind, key }) => key === "value" && kind === "pick"),
  );
}

/** The months that are shown, the last ones known; this month is the last. */
export function trendMonths({ month, pastMonths }: TrendInput): readonly Pick<PastMonth, "period" | "measures">[] {
  return [...pastMonths, month].slice(-CHART_COLUMNS.figureColumns);
}

/** How a measure is called where it is chosen. */
export function trendLabel({ measure: { id, name, unit } }: MeasurePair): string {
  return `${id} ${name}（${unit}）`;
}

/** The figures of all measures by unit and month, in hidden rows below what is printed. */
export function layTrendLines(sheet: SheetBuilder, input: TrendInput, chosen: MeasurePair): void {
  const pairs = trendPairs(input.pairs);
  const lists = trendLists(input);
  pairs.forEach((pair, index) =>
    sheet.row([null, { content: trendLabel(pair), ...lists.keyAt("measure", index) }], HIDDEN),
  );
  const lines = pairs.flatMap((pair) => trendLines(pair, input));
  const first = lines.findIndex(({ label }) => label === trendLabel(chosen));
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

/** The hidden lists: their cells as formulas name them, and the keys of the first and the last one. */
export interface TrendLists {
  readonly cells: (cells: CellLookup, list: string) => string;
  readonly keyAt: (list: string, index: number) => Pick<CellDraft, "key">;
}

/** Where the hidden lists stand. */
export function trendLists(input: TrendInput): TrendLists {
  const pairs = trendPairs(input.pairs);
  const lines = pairs.reduce((sum, { summary }) => sum + 1 + summary.contributions.length, 0);
  const last = (list: string): number => (list === "measure" ? pairs.length : lines) - 1;
  const key = (list: string, index: number): string => `trend-${list}#${index}`;
  return {
    cells: ({ range }, list) => range(key(list, 0), key(list, last(list))),
    keyAt: (list, index) => (index === 0 || index === last(list) ? { key: key(list, index) } : {}),
  };
}

/** A measure of the city, then of each of its units, over the months: what 台账 knows, and this month live from 指标汇总. */
export function trendLines({ measure, summary }: MeasurePair, input: TrendInput): readonly TrendLine[] {
  const label = trendLabel({ measure, summary });
  const months = trendMonths(input).map(({ measures }) => measures.find(({ id }) => id === summary.id));
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
