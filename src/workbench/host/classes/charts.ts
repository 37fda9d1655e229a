import { flag, given, number, oneOf, text, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError } from "../engine/host-error";
import { hostObject, isHostObject } from "../engine/objects";
import type { HostObject, Targets } from "../engine/objects";
import type { Sheet } from "../model/sheet";
import type { SheetChart } from "../model/parts";
import { rangeGiven } from "../cells/addresses";
import { guardSheet } from "../cells/guard";
import { leftOf, sizeAcross, sizeDown, topOf } from "../cells/sizes";
import { newAxis, newFont } from "./chart-parts";
import { seriesOf } from "./chart-series";
import { sheetObject } from "./worksheet-collection";
import { upperFirst } from "../engine/wire-names";

type Target = Targets["Chart"];

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
  "Radar",
] as const;
const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

function find(sheet: Sheet, key: Argument): HostObject | undefined {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart && hostObject("Chart", { sheet, chart });
}

function add(sheet: Sheet, args: readonly Argument[]): HostObject {
  const [type, source, seriesBy] = args;
  guardSheet(sheet, "allowEditObjects");
  if (!isHostObject(source) || source.className !== "Range") throw new HostError("InvalidArgument");
  const chart: SheetChart<Sheet> = {
    id: `{CHART-${sheet.workbook.nextNumber()}}`,
    name: `图表 ${sheet.charts.length + 1}`,
    type: oneOf(type, TYPES),
    source: source.target,
    seriesBy: given(seriesBy, (value) => oneOf(value, SERIES_BY), "Auto"),
    title: { text: "图表标题", visible: true, font: newFont() },
    legend: { visible: true, position: "Bottom" },
    font: newFont(),
    fill: { color: null },
    series: seriesOf(
      source.target,
      given(seriesBy, (value) => oneOf(value, SERIES_BY), "Auto"),
    ),
    axes: { category: newAxis(), value: newAxis() },
    top: 0,
    left: 0,
    width: 360,
    height: 216,
  };
  sheet.charts.push(chart);
  return hostObject("Chart", { sheet, chart });
}

export const chartCollection: HostClass<"ChartCollection"> = {
  levels: { "1.4": "GetCount GetItemOrNullObject" },
  items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", { sheet, chart })),
  item: find,
  get: { Count: ({ charts }) => charts.length },
  call: {
    Add: add,
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [name]) => {
      const chart = find(sheet, name);
      if (chart === undefined) throw new HostError("ItemNotFound");
      return chart;
    },
    GetItemAt: (sheet, [index]) =>
      hostObject("Chart", { sheet, chart: sheet.charts[whole(index, 0, sheet.charts.length - 1)]! }),
    GetItemOrNullObject: (sheet, [name]) => find(sheet, name) ?? null,
  },
};

/** Over the cells from one corner to the other; one cell: only moved there. */
function setPosition({ sheet, chart }: Target, start: Argument, end: Argument): void {
  const first = rangeGiven(sheet, start).area;
  chart.left = leftOf(sheet, first.column);
  chart.top = topOf(sheet, first.row);
  if (end === undefined || end === null) return;
  const last = rangeGiven(sheet, end).area;
  chart.width = sizeAcross(sheet, { ...first, columns: last.column + last.columns - first.column });
  chart.height = sizeDown(sheet, { ...first, rows: last.row + last.rows - first.row });
}

const LENGTHS = ["top", "left", "width", "height"] as const;

export const chart: HostClass<"Chart"> = {
  id: (target) => target.chart.name,
  levels: { "1.2": "Worksheet", "1.7": "Id ChartType", "1.8": "PlotBy" },
  get: {
    Id: (target) => target.chart.id,
    Name: (target) => target.chart.name,
    ChartType: (target) => target.chart.type,
    PlotBy: (target) => (target.chart.seriesBy === "Rows" ? "Rows" : "Columns"),
    ...Object.fromEntries(LENGTHS.map((key) => [upperFirst(key), (target: Target) => target.chart[key]])),
  },
  set: {
    Name: (target, value) => {
      target.chart.name = text(value, 255);
    },
    ChartType: (target, value) => {
      target.chart.type = oneOf(value, TYPES);
    },
    PlotBy: (target, value) => {
      target.chart.seriesBy = oneOf(value, ["Rows", "Columns"]);
    },
    ...Object.fromEntries(
      LENGTHS.map((key) => [
        upperFirst(key),
        (target: Target, value: Parameters<typeof number>[0]) => {
          target.chart[key] = number(value, 0);
        },
      ]),
    ),
  },
  navigate: {
    Title: (target) => hostObject("ChartTitle", target),
    Legend: (target) => hostObject("ChartLegend", target),
    Format: (target) => hostObject("ChartAreaFormat", target),
    Axes: (target) => hostObject("ChartAxes", target),
    Series: (target) => hostObject("ChartSeriesCollection", target),
    Worksheet: ({ sheet }) => sheetObject(sheet),
  },
  call: {
    SetPosition: (target, [start, end]) => setPosition(target, start, end),
    SetData: (target, [source, seriesBy]) => {
      if (!isHostObject(source) || source.className !== "Range") throw new HostError("InvalidArgument");
      target.chart.source = source.target;
      target.chart.seriesBy = given(seriesBy, (value) => oneOf(value, SERIES_BY), target.chart.seriesBy);
      target.chart.series = seriesOf(source.target, target.chart.seriesBy);
    },
    Delete: ({ sheet, chart: own }) => {
      guardSheet(sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((other) => other !== own);
    },
  },
};

export const chartTitle: HostClass<"ChartTitle"> = {
  get: { Text: (target) => target.chart.title.text, Visible: (target) => target.chart.title.visible },
  set: {
    Text: (target, value) => {
      target.chart.title.text = text(value, 255);
    },
    Visible: (target, value) => {
      target.chart.title.visible = flag(value);
    },
  },
  navigate: { Format: (target) => hostObject("ChartTitleFormat", target) },
};

export const chartTitleFormat: HostClass<"ChartTitleFormat"> = {
  navigate: { Font: ({ chart: { title } }) => hostObject("ChartFont", title.font) },
};

export const chartAreaFormat: HostClass<"ChartAreaFormat"> = {
  navigate: {
    Font: (target) => hostObject("ChartFont", target.chart.font),
    Fill: (target) => hostObject("ChartFill", target.chart.fill),
  },
};

export const chartLegend: HostClass<"ChartLegend"> = {
  get: { Visible: (target) => target.chart.legend.visible, Position: (target) => target.chart.legend.position },
  set: {
    Visible: (target, value) => {
      target.chart.legend.visible = flag(value);
    },
    Position: (target, value) => {
      target.chart.legend.position = oneOf(value, LEGEND_PLACES);
    },
  },
};
