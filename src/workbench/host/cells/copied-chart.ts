import type { ChartAxis, SheetChart } from "../model/parts";
import type { Sheet } from "../model/sheet";

type Cells = SheetChart<Sheet>["source"];

/** A chart as it stands in a copy of its sheet: over the copy's cells where it was over its own sheet's. */
export function copiedChart(chart: SheetChart<Sheet>, from: Sheet, to: Sheet): SheetChart<Sheet> {
  const moved = (cells: Cells): Cells => (cells.sheet === from ? { ...cells, sheet: to } : cells);
  return {
    ...chart,
    source: moved(chart.source),
    title: { ...chart.title, font: { ...chart.title.font } },
    legend: { ...chart.legend },
    font: { ...chart.font },
    fill: { ...chart.fill },
    series: chart.series.map((series) => ({
      ...series,
      values: moved(series.values),
      categories: series.categories === null ? null : moved(series.categories),
      fill: { ...series.fill },
      line: { ...series.line },
      labels: { ...series.labels },
    })),
    axes: { category: copiedAxis(chart.axes.category), value: copiedAxis(chart.axes.value) },
  };
}

function copiedAxis(axis: ChartAxis): ChartAxis {
  return {
    ...axis,
    title: { ...axis.title },
    gridlines: { ...axis.gridlines, line: { ...axis.gridlines.line } },
  };
}
