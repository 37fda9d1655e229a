import { flag, objectOf, text, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { HostObject, RangeTarget, Targets } from "../engine/objects";
import type { ChartSeries } from "../model/parts";
import type { Sheet } from "../model/sheet";

/** A series per column (or row) of the cells. This host takes no cell for a name: our charts name all that they show. */
export function seriesOf({ sheet, area }: RangeTarget, seriesBy: string): ChartSeries<Sheet>[] {
  const byRows = seriesBy === "Rows";
  return Array.from({ length: byRows ? area.rows : area.columns }, (_, index) =>
    newSeries(`系列${index + 1}`, {
      sheet,
      area: byRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 },
    }),
  );
}

function newSeries(name: string, values: RangeTarget): ChartSeries<Sheet> {
  return {
    name,
    values,
    categories: null,
    gapWidth: 150,
    overlap: 0,
    fill: { color: null },
    line: { color: null, weight: null },
    labels: { shown: false, value: true, format: "General" },
  };
}

function seriesAt({ sheet, chart }: Targets["ChartSeriesCollection"], index: Argument): HostObject {
  const series = chart.series[whole(index, 0, chart.series.length - 1)]!;
  return hostObject("ChartSeries", { sheet, chart, series });
}

export const chartSeriesCollection: HostClass<"ChartSeriesCollection"> = {
  levels: { "1.4": "GetCount", "1.7": "Add" },
  items: ({ sheet, chart }) => chart.series.map((series) => hostObject("ChartSeries", { sheet, chart, series })),
  get: { Count: ({ chart }) => chart.series.length },
  call: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index]) => seriesAt(target, index),
    Add: ({ sheet, chart }, [name]) => {
      const series = newSeries(
        name === undefined || name === null ? `系列${chart.series.length + 1}` : text(name, 255),
        chart.source,
      );
      chart.series.push(series);
      return hostObject("ChartSeries", { sheet, chart, series });
    },
  },
};

export const chartSeries: HostClass<"ChartSeries"> = {
  levels: { "1.7": "Delete GapWidth HasDataLabels SetValues SetXAxisValues", "1.8": "DataLabels Overlap" },
  get: {
    Name: ({ series }) => series.name,
    GapWidth: ({ series }) => series.gapWidth,
    Overlap: ({ series }) => series.overlap,
    HasDataLabels: ({ series }) => series.labels.shown,
  },
  set: {
    Name: ({ series }, value) => {
      series.name = text(value, 255);
    },
    GapWidth: ({ series }, value) => {
      series.gapWidth = whole(value, 0, 500);
    },
    Overlap: ({ series }, value) => {
      series.overlap = whole(value, -100, 100);
    },
    HasDataLabels: ({ series }, value) => {
      series.labels.shown = flag(value);
    },
  },
  navigate: {
    Format: ({ series }) => hostObject("ChartSeriesFormat", series),
    DataLabels: ({ series }) => hostObject("ChartDataLabels", series),
  },
  call: {
    SetValues: ({ series }, [cells]) => {
      series.values = objectOf(cells, "Range").target;
    },
    SetXAxisValues: ({ series }, [cells]) => {
      series.categories = objectOf(cells, "Range").target;
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
};

export const chartSeriesFormat: HostClass<"ChartSeriesFormat"> = {
  navigate: {
    Fill: ({ fill }) => hostObject("ChartFill", fill),
    Line: ({ line }) => hostObject("ChartLineFormat", line),
  },
};

export const chartDataLabels: HostClass<"ChartDataLabels"> = {
  levels: { "1.8": "NumberFormat" },
  get: { NumberFormat: ({ labels }) => labels.format, ShowValue: ({ labels }) => labels.value },
  set: {
    NumberFormat: ({ labels }, value) => {
      labels.format = text(value, 255);
    },
    ShowValue: ({ labels }, value) => {
      labels.value = flag(value);
    },
  },
};
