import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { areaToA1 } from "../../src/core/sheet/a1";
import type { ChartFacts, DrawnFacts } from "../contract/charts";

type File = Awaited<ReturnType<typeof readXlsx>>;
type FileChart = NonNullable<File["sheets"][number]["charts"]>[number];

/** The charts and data bars of a file, as the library reads them back. */
export async function fileDrawn(bytes: Uint8Array): Promise<DrawnFacts> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const parts = unzipSync(bytes);
  // The library does not tell lying bars from standing ones.
  const lying = (index: number): boolean =>
    strFromU8(parts[`xl/charts/chart${index + 1}.xml`]!).includes('<c:barDir val="bar"/>');
  let next = 0;
  return {
    charts: sheets.flatMap(({ name, charts = [] }) => charts.map((chart) => factsOf(name, chart, lying(next++)))),
    bars: sheets.flatMap(({ name, conditionalRules = [] }, index) =>
      conditionalRules.flatMap(({ range, dataBar }) =>
        dataBar === undefined
          ? []
          : [
              {
                sheet: name,
                area: range,
                min: Number(dataBar.cfvo[0]!.value),
                max: Number(dataBar.cfvo[1]!.value),
                color: dataBar.color.slice(-6),
                solid: isSolid(parts, index, range),
              },
            ],
      ),
    ),
  };
}

/** The library does not read what Excel has added since 2010. */
function isSolid(parts: Record<string, Uint8Array>, index: number, range: string): boolean {
  const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!);
  const [, id] = new RegExp(`sqref="${range}">.*?<x14:id>(.*?)</x14:id>`).exec(xml) ?? [];
  const [, bar] =
    new RegExp(`id="${id}"><x14:dataBar ([^>]*)>(?:(?!</x14:cfRule>).)*</x14:cfRule><xm:sqref>${range}<`).exec(xml) ??
    [];
  return bar?.includes('gradient="0"') === true;
}

function factsOf(sheet: string, chart: FileChart, lying: boolean): ChartFacts {
  const { from, to } = chart.anchor!;
  const stacked = chart.barGrouping === "stacked";
  const { x, y } = chart.axes!;
  const prefix = `'${sheet.replace(/'/g, "''")}'!`;
  const own = (reference: string | undefined): string => reference!.replace(prefix, "").replace(/\$/g, "");
  return {
    sheet,
    title: chart.title!,
    kind: `${stacked ? "stacked-" : ""}${lying ? "bars" : "standing columns"}`,
    area: areaToA1({ row: from.row, column: from.col, rows: to!.row - from.row, columns: to!.col - from.col }),
    series: chart.series!.map(({ name, categoriesRef, valuesRef, color, dataLabels }) => ({
      name: name!,
      categories: own(categoriesRef),
      values: own(valuesRef),
      fill: color as string,
      labels: dataLabels?.showValue === true ? dataLabels.numberFormat!.formatCode : null,
    })),
    legend: chart.legend === "bottom",
    axis: {
      title: y?.title ?? null,
      format: y!.numberFormat!.formatCode,
      min: y!.scale!.min!,
      max: y!.scale!.max ?? null,
    },
    reversed: x?.reverse === true && y?.crosses === "max",
    gap: chart.gapWidth!,
    overlap: chart.overlap ?? 0,
  };
}
