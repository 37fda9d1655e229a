import { color, flag, number, oneOf, text, whole } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { ChartAxis, ChartFont } from "../model/parts";

export function newFont(): ChartFont {
  return { name: null, size: null, color: null, bold: null };
}

export function newAxis(): ChartAxis {
  return {
    minimum: null,
    maximum: null,
    numberFormat: "General",
    reversed: false,
    labelSpacing: null,
    position: "Automatic",
    title: { text: "", visible: false },
    gridlines: { visible: false, line: { color: null, weight: null } },
  };
}

export const chartAxes: HostClass<"ChartAxes"> = {
  navigate: {
    CategoryAxis: ({ chart }) => hostObject("ChartAxis", chart.axes.category),
    ValueAxis: ({ chart }) => hostObject("ChartAxis", chart.axes.value),
  },
};

const POSITIONS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;

/** An empty text gives a bound back to Excel. */
function bound(value: Json): number | null {
  return value === "" ? null : number(value);
}

export const chartAxis: HostClass<"ChartAxis"> = {
  levels: { "1.7": "ReversePlotOrder", "1.8": "NumberFormat Position" },
  get: {
    Minimum: ({ minimum }) => minimum ?? "",
    Maximum: ({ maximum }) => maximum ?? "",
    NumberFormat: ({ numberFormat }) => numberFormat,
    ReversePlotOrder: ({ reversed }) => reversed,
    Position: ({ position }) => position,
    TickLabelSpacing: ({ labelSpacing }) => labelSpacing ?? "",
  },
  set: {
    Minimum: (axis, value) => {
      axis.minimum = bound(value);
    },
    Maximum: (axis, value) => {
      axis.maximum = bound(value);
    },
    NumberFormat: (axis, value) => {
      axis.numberFormat = text(value, 255);
    },
    ReversePlotOrder: (axis, value) => {
      axis.reversed = flag(value);
    },
    TickLabelSpacing: (axis, value) => {
      axis.labelSpacing = value === "" ? null : whole(value, 1, 31999);
    },
    Position: (axis, value) => {
      axis.position = oneOf(value, POSITIONS);
    },
  },
  navigate: {
    Title: (axis) => hostObject("ChartAxisTitle", axis),
    MajorGridlines: (axis) => hostObject("ChartGridlines", axis),
  },
};

export const chartAxisTitle: HostClass<"ChartAxisTitle"> = {
  get: { Text: ({ title }) => title.text, Visible: ({ title }) => title.visible },
  set: {
    Text: ({ title }, value) => {
      title.text = text(value, 255);
    },
    Visible: ({ title }, value) => {
      title.visible = flag(value);
    },
  },
};

export const chartGridlines: HostClass<"ChartGridlines"> = {
  get: { Visible: ({ gridlines }) => gridlines.visible },
  set: {
    Visible: ({ gridlines }, value) => {
      gridlines.visible = flag(value);
    },
  },
  navigate: { Format: (axis) => hostObject("ChartGridlinesFormat", axis) },
};

export const chartGridlinesFormat: HostClass<"ChartGridlinesFormat"> = {
  navigate: { Line: ({ gridlines }) => hostObject("ChartLineFormat", gridlines.line) },
};

export const chartFill: HostClass<"ChartFill"> = {
  call: {
    Clear: (fill) => {
      fill.color = null;
    },
    SetSolidColor: (fill, [value]) => {
      fill.color = color(value);
    },
  },
};

export const chartLineFormat: HostClass<"ChartLineFormat"> = {
  levels: { "1.7": "Weight" },
  get: { Color: (line) => line.color, Weight: ({ weight }) => weight },
  set: {
    Color: (line, value) => {
      line.color = color(value);
    },
    Weight: (line, value) => {
      line.weight = number(value, 0);
    },
  },
};

export const chartFont: HostClass<"ChartFont"> = {
  get: {
    Name: ({ name }) => name,
    Size: ({ size }) => size,
    Color: (font) => font.color,
    Bold: ({ bold }) => bold,
  },
  set: {
    Name: (font, value) => {
      font.name = text(value, 255);
    },
    Size: (font, value) => {
      font.size = number(value, 1, 409);
    },
    Color: (font, value) => {
      font.color = color(value);
    },
    Bold: (font, value) => {
      font.bold = flag(value);
    },
  },
};
