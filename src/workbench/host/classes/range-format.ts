import { number } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { hostObject } from "../engine/objects";
import type { AreasTarget, Targets } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { Style } from "../model/style";
import { autofitColumns } from "../cells/autofit";
import { RANGE_EDGES, drawLine, lineOf } from "../cells/borders";
import { guardSheet } from "../cells/guard";
import { FILL_CHANGES, FONT_CHANGES, FORMAT_CHANGES, LOCK_CHANGES } from "../cells/look-changes";
import type { LookChange } from "../cells/look-changes";
import { commonColumnWidth, commonRowHeight, setColumnWidth, setRowHeight } from "../cells/sizes";
import { common, restyle } from "../cells/styles";

const HIGHEST_ROW = 409.5;
/** 255 characters of the default font. */
const WIDEST_COLUMN = 1540;

type Getters = Record<string, (target: AreasTarget) => Json>;
type Setters = Record<string, (target: AreasTarget, value: Json) => void>;

function getters(names: readonly string[], part: (style: Style) => object): Getters {
  return Object.fromEntries(
    names.map((name) => {
      const key = name.slice(0, 1).toLowerCase() + name.slice(1);
      return [
        name,
        ({ sheet, areas }: AreasTarget) => common(sheet, areas, (style) => (part(style) as Record<string, Json>)[key]),
      ];
    }),
  );
}

function setters(changes: Readonly<Record<string, LookChange>>): Setters {
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [
      name,
      ({ sheet, areas }: AreasTarget, value: Json) => {
        guardSheet(sheet, "allowFormatCells");
        const apply = change(value);
        for (const area of areas) restyle(sheet, area, apply);
      },
    ]),
  );
}

function same<Value>(values: readonly (Value | null)[]): Value | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

export const rangeFormat: HostClass<"RangeFormat"> = {
  levels: {
    "1.2": "Protection RowHeight ColumnWidth AutofitRows AutofitColumns",
    "1.7": "TextOrientation",
    "1.9": "IndentLevel ShrinkToFit ReadingOrder",
  },
  get: {
    ...getters(Object.keys(FORMAT_CHANGES), (style) => style),
    RowHeight: ({ sheet, areas }) => same(areas.map((area) => commonRowHeight(sheet, area))),
    ColumnWidth: ({ sheet, areas }) => same(areas.map((area) => commonColumnWidth(sheet, area))),
  },
  set: {
    ...setters(FORMAT_CHANGES),
    RowHeight: ({ sheet, areas }, value) => {
      guardSheet(sheet, "allowFormatRows");
      const points = number(value, 0, HIGHEST_ROW);
      for (const area of areas) setRowHeight(sheet, area, points);
    },
    ColumnWidth: ({ sheet, areas }, value) => {
      guardSheet(sheet, "allowFormatColumns");
      const points = number(value, 0, WIDEST_COLUMN);
      for (const area of areas) setColumnWidth(sheet, area, points);
    },
  },
  navigate: {
    Fill: (target) => hostObject("RangeFill", target),
    Font: (target) => hostObject("RangeFont", target),
    Borders: (target) => hostObject("RangeBorderCollection", target),
    Protection: (target) => hostObject("FormatProtection", target),
  },
  call: {
    AutofitRows: ({ sheet, areas }) => {
      guardSheet(sheet, "allowFormatRows");
      for (const area of areas) setRowHeight(sheet, area, null);
    },
    AutofitColumns: ({ sheet, areas }) => {
      guardSheet(sheet, "allowFormatColumns");
      for (const area of areas) autofitColumns(sheet, area);
    },
  },
};

export const rangeFont: HostClass<"RangeFont"> = {
  levels: { "1.9": "Strikethrough Subscript Superscript TintAndShade" },
  get: getters(Object.keys(FONT_CHANGES), ({ font }) => font),
  set: setters(FONT_CHANGES),
};

export const rangeFill: HostClass<"RangeFill"> = {
  get: {
    Color: ({ sheet, areas }) => {
      const fill = common(sheet, areas, (style) => style.fill);
      return fill === null ? "" : fill === "" ? "#FFFFFF" : fill;
    },
  },
  set: setters(FILL_CHANGES),
  call: {
    Clear: ({ sheet, areas }) => {
      guardSheet(sheet, "allowFormatCells");
      for (const area of areas) restyle(sheet, area, (style) => ({ ...style, fill: "" }));
    },
  },
};

export const formatProtection: HostClass<"FormatProtection"> = {
  since: "1.2",
  get: getters(Object.keys(LOCK_CHANGES), (style) => style),
  set: {
    ...setters(LOCK_CHANGES),
    Locked: (target, value) => {
      // Locks cannot be undone from inside a protected sheet.
      guardSheet(target.sheet, null);
      setters(LOCK_CHANGES).Locked!(target, value);
    },
  },
};

export const rangeBorderCollection: HostClass<"RangeBorderCollection"> = {
  items: (target) => RANGE_EDGES.map((edge) => hostObject("RangeBorder", { ...target, edge })),
  item: (target, key) => {
    const edge = RANGE_EDGES.find((known) => known === key);
    return edge && hostObject("RangeBorder", { ...target, edge });
  },
  get: { Count: () => RANGE_EDGES.length },
};

type Edge = Targets["RangeBorder"];

function draw(property: "Style" | "Weight" | "Color") {
  return ({ sheet, areas, edge }: Edge, value: Json) => {
    guardSheet(sheet, "allowFormatCells");
    drawLine(sheet, areas, edge, property, value);
  };
}

export const rangeBorder: HostClass<"RangeBorder"> = {
  id: ({ edge }) => edge,
  get: {
    SideIndex: ({ edge }) => edge,
    Style: ({ sheet, areas, edge }) => lineOf(sheet, areas, edge)?.style ?? null,
    Weight: ({ sheet, areas, edge }) => lineOf(sheet, areas, edge)?.weight ?? null,
    Color: ({ sheet, areas, edge }) => lineOf(sheet, areas, edge)?.color ?? null,
  },
  set: { Style: draw("Style"), Weight: draw("Weight"), Color: draw("Color") },
};
