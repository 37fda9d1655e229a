import { toA1 } from "../../core/sheet/a1";
import { CHART_LINES, CHART_TITLE_MORE } from "../../core/sheet/chart-spec";
import type { ChartKind, ChartSeriesSpec, ChartSpec } from "../../core/sheet/chart-spec";
import { writableText } from "../../core/sheet/writable-text";
import { rangeOf } from "./on-areas";
import { step } from "./step";
import type { Step } from "./step";

const TYPES: Readonly<Record<ChartKind, "BarClustered" | "BarStacked">> = {
  bars: "BarClustered",
  "stacked-bars": "BarStacked",
};
const OUTLINE_POINTS = 0.5;
/** Calls of a chart, and of each of its series. */
const CHART_CALLS = 24;
const SERIES_CALLS = 16;

/** Charts, each once its figures stand in their cells. Nothing newer than ExcelApi 1.8. */
export function chartSteps(charts: readonly ChartSpec[]): readonly Step[] {
  return charts.map((chart) =>
    step(CHART_CALLS + SERIES_CALLS * chart.series.length, (sheet) => addChart(sheet, chart)),
  );
}

function addChart(worksheet: Excel.Worksheet, spec: ChartSpec): void {
  const { area, font, series } = spec;
  const [first, ...others] = series;
  if (first === undefined) return;
  // Made of one series alone: Excel would have to guess what in a whole table are names and what figures.
  const chart = worksheet.charts.add(TYPES[spec.kind], rangeOf(worksheet, first.values), "Columns");
  chart.setPosition(toA1(area), toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }));
  chart.format.font.set({ name: font.name, size: font.size, color: "#000000" });
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.title.text = writableText(spec.title);
  chart.title.format.font.set({ size: font.size + CHART_TITLE_MORE, bold: true });
  layAxes(chart, spec);
  laySeries(worksheet, chart.series.getItemAt(0), spec, first);
  for (const each of others) laySeries(worksheet, chart.series.add(), spec, each);
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
}

function layAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const { title, numberFormat, min, max } = spec.valueAxis;
  // Every category has its name.
  categoryAxis.tickLabelSpacing = 1;
  // The first category stands at the top, the axis of the values below all.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  valueAxis.minimum = min;
  if (max !== null) valueAxis.maximum = max;
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${CHART_LINES.grid}`;
  if (title === null) return;
  valueAxis.title.text = writableText(title);
  valueAxis.title.visible = true;
}

function laySeries(
  worksheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  spec: ChartSpec,
  { name, values, fill, labels }: ChartSeriesSpec,
): void {
  series.name = writableText(name);
  series.setValues(rangeOf(worksheet, values));
  series.setXAxisValues(rangeOf(worksheet, spec.categories));
  series.gapWidth = spec.gap;
  series.overlap = spec.kind === "stacked-bars" ? 100 : 0;
  series.format.fill.setSolidColor(`#${fill}`);
  series.format.line.set({ color: `#${CHART_LINES.bar}`, weight: OUTLINE_POINTS });
  series.hasDataLabels = labels !== null;
  if (labels !== null) series.dataLabels.set({ showValue: true, numberFormat: labels });
}
