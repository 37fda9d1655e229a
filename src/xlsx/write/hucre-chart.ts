import type { SheetChart } from "hucre";
import { areaToAbsoluteA1 } from "../../core/sheet/a1";
import { CHART_TITLE_MORE } from "../../core/sheet/chart-spec";
import type { ChartSeriesSpec, ChartSpec } from "../../core/sheet/chart-spec";
import { cellText } from "./cell-text";

/** A chart as hucre takes it; `completeCharts` adds what hucre leaves out. */
export function hucreChart(chart: ChartSpec): SheetChart {
  const { area, font } = chart;
  const stacked = chart.kind === "stacked-bars";
  const title = cellText(chart.title);
  return {
    type: "bar",
    title,
    altText: title,
    titleFontSize: font.size + CHART_TITLE_MORE,
    titleBold: true,
    titleFontFamily: font.name,
    series: chart.series.map((series) => hucreSeries(chart, series)),
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    barGrouping: stacked ? "stacked" : "clustered",
    gapWidth: chart.gap,
    overlap: stacked ? 100 : 0,
    legend: chart.series.length > 1 ? "bottom" : false,
    legendFontSize: font.size,
    legendFontFamily: font.name,
    chartSpaceFillColor: "FFFFFF",
    axes: axes(chart),
  };
}

function hucreSeries({ categories, font }: ChartSpec, series: ChartSeriesSpec): SheetChart["series"][number] {
  return {
    name: cellText(series.name),
    values: areaToAbsoluteA1(series.values),
    categories: areaToAbsoluteA1(categories),
    color: series.fill,
    ...(series.labels === null
      ? {}
      : {
          dataLabels: {
            showValue: true,
            numberFormat: { formatCode: series.labels, sourceLinked: false },
            fontSize: font.size,
            fontFamily: font.name,
          },
        }),
  };
}

const TICKS = { majorTickMark: "out", minorTickMark: "none" } as const;

function axes(chart: ChartSpec): NonNullable<SheetChart["axes"]> {
  const { font, valueAxis } = chart;
  const labels = { labelFontSize: font.size, labelFontFamily: font.name };
  return {
    x: { ...labels, ...TICKS, reverse: true, tickLblSkip: 1 },
    y: {
      ...labels,
      ...TICKS,
      gridlines: { major: true },
      scale: { min: valueAxis.min, ...(valueAxis.max === null ? {} : { max: valueAxis.max }) },
      numberFormat: { formatCode: valueAxis.numberFormat, sourceLinked: false },
      // The first category stands at the top, the axis of the values below all.
      crosses: "max",
      ...(valueAxis.title === null
        ? {}
        : {
            title: cellText(valueAxis.title),
            axisTitleFontSize: font.size,
            axisTitleBold: false,
            axisTitleFontFamily: font.name,
          }),
    },
  };
}
