import type { Area } from "../../core/sheet/area";
import { CHART_LINES } from "../../core/sheet/chart-spec";
import type { ChartSpec } from "../../core/sheet/chart-spec";
import type { CellContent, SheetSpec } from "../../core/sheet/sheet-spec";
import { cellText } from "./cell-text";
import { escapeXml } from "./escape-xml";
import { changePart } from "./part-texts";
import type { PartTexts } from "./part-texts";

const REFERENCE = /<c:(num|str)Ref>(<c:f>[^<]*<\/c:f>)<\/c:\1Ref>/g;
/** The first line inside a series is that around its bars. */
const OUTLINE = /(<c:ser>(?:(?!<\/c:ser>).)*?<c:spPr>(?:(?!<\/c:spPr>).)*?)<a:ln>.*?<\/a:ln>/gs;
const GRID = /<c:majorGridlines\s*\/>/g;
/** A font for letters; Chinese characters have one of their own. */
const FACE = /<a:latin typeface="([^"]*)"\/>/g;
const OUTLINE_EMU = 6_350;

/**
 * Puts into the file's charts what hucre leaves out: the figures that stand in the cells, so that viewers that do not calculate draw
 * the charts too, dark outlines around the bars, light grid lines and the font of Chinese characters. hucre numbers charts by sheet and order.
 */
export function completeCharts(parts: PartTexts, sheets: readonly SheetSpec[]): void {
  const charts = sheets.flatMap((sheet) => {
    const contents = contentsOf(sheet);
    return sheet.charts.map((chart) => ({ chart, contents }));
  });
  charts.forEach(({ chart, contents }, index) =>
    changePart(parts, `xl/charts/chart${index + 1}.xml`, (xml) => completed(xml, chart, contents)),
  );
}

type Contents = (row: number, column: number) => string | number | boolean | null;

function contentsOf({ blocks, charts }: SheetSpec): Contents {
  const cells = new Map<string, CellContent>();
  if (charts.length > 0)
    for (const { at, contents } of blocks)
      contents.forEach((line, row) =>
        line.forEach((content, column) => cells.set(`${at.row + row},${at.column + column}`, content)),
      );
  return (row, column) => {
    const content = cells.get(`${row},${column}`) ?? null;
    return content !== null && typeof content === "object" ? content.value : content;
  };
}

function completed(xml: string, chart: ChartSpec, contents: Contents): string {
  // In the order in which the file names them.
  const areas = chart.series.flatMap(({ values }) => [chart.categories, values]);
  let next = 0;
  return xml
    .replace(REFERENCE, (_, kind: "num" | "str", formula: string) => {
      const area = areas[next] as Area;
      next += 1;
      return `<c:${kind}Ref>${formula}${cache(kind, area, contents)}</c:${kind}Ref>`;
    })
    .replace(OUTLINE, (_, before: string) => `${before}${line(CHART_LINES.bar)}`)
    .replace(FACE, '<a:latin typeface="$1"/><a:ea typeface="$1"/>')
    .replace(GRID, `<c:majorGridlines><c:spPr>${line(CHART_LINES.grid)}</c:spPr></c:majorGridlines>`);
}

function line(color: string): string {
  return `<a:ln w="${OUTLINE_EMU}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}

function cache(kind: "num" | "str", { row, column, rows, columns }: Area, contents: Contents): string {
  const points = Array.from({ length: rows * columns }, (_, index) =>
    contents(row + Math.floor(index / columns), column + (index % columns)),
  );
  const written = points.map((value, index) => {
    const text = kind === "num" ? (typeof value === "number" ? String(value) : null) : cellText(String(value ?? ""));
    return text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${points.length}"/>${written.join("")}</c:${kind}Cache>`;
}
