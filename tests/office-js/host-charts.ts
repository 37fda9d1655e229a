import { areaToA1 } from "../../src/core/sheet/a1";
import type { Area } from "../../src/core/sheet/area";
import { leftOf, topOf } from "../../src/workbench/host/cells/sizes";
import type { SheetChart } from "../../src/workbench/host/model/parts";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import type { Workbook } from "../../src/workbench/host/model/workbook";
import type { ChartFacts, DrawnFacts } from "../contract/charts";

const KINDS: Readonly<Record<string, string>> = {
  BarClustered: "bars",
  BarStacked: "stacked-bars",
};

/** The charts and data bars that the host holds. */
export function hostDrawn({ sheets }: Workbook): DrawnFacts {
  return {
    charts: sheets.flatMap((sheet) => sheet.charts.map((chart) => factsOf(sheet, chart))),
    bars: sheets.flatMap((sheet) =>
      sheet.conditionalFormats.flatMap(({ areas, bar }) =>
        bar === null
          ? []
          : areas.map((area) => ({
              sheet: sheet.name,
              area: areaToA1(area),
              min: bar.min!,
              max: bar.max!,
              color: bar.color.slice(1),
              solid: !bar.gradient,
            })),
      ),
    ),
  };
}

function factsOf(sheet: Sheet, chart: SheetChart<Sheet>): ChartFacts {
  const { category, value } = chart.axes;
  const { gapWidth, overlap } = chart.series[0]!;
  const own = (cells: SheetChart<Sheet>["source"]): string =>
    cells.sheet === sheet ? areaToA1(cells.area) : `${cells.sheet.name}!${areaToA1(cells.area)}`;
  return {
    sheet: sheet.name,
    title: chart.title.text,
    kind: KINDS[chart.type] ?? chart.type,
    area: areaToA1(placeOf(sheet, chart)),
    series: chart.series.map(({ name, values, categories, fill, labels }) => ({
      name,
      categories: categories === null ? "" : own(categories),
      values: own(values),
      fill: fill.color?.slice(1) ?? "",
      labels: labels.shown && labels.value ? labels.format : null,
    })),
    legend: chart.legend.visible,
    axis: {
      title: value.title.visible ? value.title.text : null,
      format: value.numberFormat,
      min: value.minimum!,
      max: value.maximum,
    },
    reversed: category.reversed && category.position === "Maximum",
    gap: gapWidth,
    overlap,
  };
}

/** The cells whose edges are the chart's. */
function placeOf(sheet: Sheet, { left, top, width, height }: SheetChart<Sheet>): Area {
  const column = edgeAt((index) => leftOf(sheet, index), left);
  const row = edgeAt((index) => topOf(sheet, index), top);
  return {
    row,
    column,
    rows: edgeAt((index) => topOf(sheet, index), top + height) - row,
    columns: edgeAt((index) => leftOf(sheet, index), left + width) - column,
  };
}

function edgeAt(place: (index: number) => number, points: number): number {
  for (let index = 0; index < 1_000; index += 1) if (Math.abs(place(index) - points) < 0.01) return index;
  throw new Error(`no edge of a cell at ${points} pt`);
}
