import { monthOf, MONTHS_OF_YEAR } from "../../model/calendar";
import type { Consolidation } from "../../model/consolidation";
import type { CellInput } from "../../sheet/cell-draft";
import type { ChartSpec } from "../../sheet/chart-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { besideRows, CHART_COLUMNS, columnFrom, GREYS, SHARE_BAR } from "./chart-looks";
import { layChartTable } from "./chart-table";
import { targetWords, valueFormat } from "./figure-format";
import type { MeasurePair } from "./measure-cells";
import { isReached } from "./measure-reached";
import { placeOf } from "./place-of";
import { standing } from "./standing";

/** What the chart of progress is made of. */
export interface ProgressChartInput {
  readonly month: Pick<Consolidation, "period">;
  /** All measures of the month. */
  readonly pairs: readonly MeasurePair[];
  readonly measuresSheet: SheetSpec;
}

const HEADS = ["指标", "全市数", "目标", "完成\n进度", "序时\n进度", "状态"];
/** The axis ends here, so that one measure far beyond its target does not make the others small; its figure says how far. */
const AXIS_END = 1.5;

/** The measures judged by 序时进度 whose target is something to reach. */
export function progressPairs(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return pairs.filter(({ measure, summary: { target } }) => measure.judge === "进度" && isReached(measure, target));
}

/** 完成进度与序时进度: what part of its target each measure has reached, beside the part of the year that has gone; live from 指标汇总. */
export function layProgressChart(
  sheet: SheetBuilder,
  { month, pairs, measuresSheet }: ProgressChartInput,
  row: number,
  looks: SheetStyles,
  font: ChartSpec["font"],
): void {
  const due = monthOf(month.period) / MONTHS_OF_YEAR;
  const shown = progressPairs(pairs);
  if (shown.length === 0) {
    sheet.banner({ content: "本月没有按序时进度判断的指标，不画完成进度。", style: looks.note }, { from: 1 });
    return;
  }
  const { head, first, figure } = layChartTable(sheet, {
    title: "二、完成进度与序时进度",
    note: `完成进度为全市数占目标的百分比；序时进度按月平均，本月${Math.round(due * 100)}%。深条短于浅条的落后，没有深条的没有全市数。`,
    heads: HEADS,
    height: row,
    looks,
    rows: shown.map((pair) => rowOf(pair, due, measuresSheet)),
  });
  sheet.dataBar({ area: figure(2), ...SHARE_BAR });
  sheet.chart({
    title: "完成进度与序时进度（占目标的百分比）",
    kind: "bars",
    area: besideRows(sheet, head),
    categories: columnFrom(sheet, first, CHART_COLUMNS.chart),
    series: [
      { name: "完成进度", values: figure(2), fill: "404040", labels: "0%;;" },
      { name: "序时进度", values: figure(3), fill: GREYS.lacking, labels: null },
    ],
    valueAxis: { title: null, numberFormat: "0%", min: 0, max: AXIS_END },
    gap: 40,
    font,
  });
}

function rowOf({ measure, summary }: MeasurePair, due: number, measuresSheet: SheetSpec): readonly CellInput[] {
  const key = `progress-${measure.id}`;
  const place = placeOf(measuresSheet, `${measure.id}#value`);
  const { value, target, state } = summary;
  const done = value === null ? null : value / target;
  return [
    { content: `${measure.id} ${measure.name}` },
    {
      content: { formula: `IF(ISNUMBER(${place}),${place},"")`, value: value ?? "" },
      key: `${key}#value`,
      style: { numberFormat: valueFormat(measure, value) },
    },
    { content: targetWords(measure, target) },
    {
      content: ({ relative }) => ({
        formula: `IF(ISNUMBER(${relative(`${key}#value`)}),${relative(`${key}#value`)}/${target},"")`,
        value: done ?? "",
      }),
      key: `${key}#done`,
      style: { numberFormat: "0%" },
    },
    { content: due, key: `${key}#due`, style: { numberFormat: "0%" } },
    { content: { formula: placeOf(measuresSheet, `${measure.id}#state`), value: state }, style: standing(state) },
    // The chart covers its categories: names would leave no room for bars, and stand beside it already.
    null,
    { content: measure.id, style: { numberFormat: "@" } },
  ];
}
