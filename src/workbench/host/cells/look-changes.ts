import { color, flag, number, oneOf, text, whole } from "../engine/arguments";
import type { Json } from "../engine/protocol";
import type { FontLook, Style } from "../model/style";

/** Makes a change of looks of a property's value; wrong values are refused. */
export type LookChange = (value: Json) => (style: Style) => Style;

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;

function font(read: (value: Json) => Partial<FontLook>): LookChange {
  return (value) => {
    const change = read(value);
    return (style) => ({ ...style, font: { ...style.font, ...change } });
  };
}

function look(read: (value: Json) => Partial<Style>): LookChange {
  return (value) => {
    const change = read(value);
    return (style) => ({ ...style, ...change });
  };
}

/** Properties of `format.font`, by the client's names. */
export const FONT_CHANGES: Readonly<Record<string, LookChange>> = {
  Name: font((value) => ({ name: text(value, 31) })),
  Size: font((value) => ({ size: number(value, 1, LARGEST_FONT) })),
  Bold: font((value) => ({ bold: flag(value) })),
  Italic: font((value) => ({ italic: flag(value) })),
  Underline: font((value) => ({ underline: oneOf(value, UNDERLINES) })),
  Color: font((value) => ({ color: color(value) })),
  Strikethrough: font((value) => ({ strikethrough: flag(value) })),
  Subscript: font((value) => ({ subscript: flag(value) })),
  Superscript: font((value) => ({ superscript: flag(value) })),
  TintAndShade: font((value) => ({ tintAndShade: number(value, -1, 1) })),
};

/** Properties of `format` itself that belong to single cells. */
export const FORMAT_CHANGES: Readonly<Record<string, LookChange>> = {
  HorizontalAlignment: look((value) => ({ horizontalAlignment: oneOf(value, HORIZONTAL) })),
  VerticalAlignment: look((value) => ({ verticalAlignment: oneOf(value, VERTICAL) })),
  WrapText: look((value) => ({ wrapText: flag(value) })),
  IndentLevel: look((value) => ({ indentLevel: whole(value, 0, DEEPEST_INDENT) })),
  ShrinkToFit: look((value) => ({ shrinkToFit: flag(value) })),
  TextOrientation: look((value) => ({ textOrientation: whole(value, -90, 180) })),
  ReadingOrder: look((value) => ({ readingOrder: oneOf(value, ORDERS) })),
};

/** Properties of `format.protection`. */
export const LOCK_CHANGES: Readonly<Record<string, LookChange>> = {
  Locked: look((value) => ({ locked: flag(value) })),
  FormulaHidden: look((value) => ({ formulaHidden: flag(value) })),
};

/** Properties of `format.fill`. */
export const FILL_CHANGES: Readonly<Record<string, LookChange>> = {
  Color: look((value) => ({ fill: value === "" ? "" : color(value) })),
};
