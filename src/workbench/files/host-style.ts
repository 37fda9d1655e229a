import type { CellLook } from "../../core/sheet/cell-looks";
import type { Line } from "../../core/sheet/sheet-spec";
import { COLORS } from "../../core/sheet/styles";
import { DEFAULT_STYLE, NO_LINE } from "../host/model/style";
import type { BorderLine, Style } from "../host/model/style";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const styles = new WeakMap<CellLook, Style>();

/** A look as the host keeps it: one style for one look, however many cells have it. */
export function styleOfLook(look: CellLook): Style {
  const style = styles.get(look) ?? newStyle(look);
  styles.set(look, style);
  return style;
}

function newStyle(look: CellLook): Style {
  const { font } = look;
  return {
    ...DEFAULT_STYLE,
    numberFormat: look.numberFormat ?? "General",
    font: {
      ...DEFAULT_STYLE.font,
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      color: `#${font.color}`,
      underline: font.underline ? "Single" : "None",
    },
    fill: look.fill === null ? "" : `#${look.fill}`,
    borders: {
      ...DEFAULT_STYLE.borders,
      EdgeTop: borderOf(look.top),
      EdgeBottom: borderOf(look.bottom),
      EdgeLeft: borderOf(look.left),
      EdgeRight: borderOf(look.right),
    },
    horizontalAlignment: look.align === null ? "General" : HORIZONTAL[look.align],
    verticalAlignment: VERTICAL[look.vertical],
    wrapText: look.wrap,
    indentLevel: look.indent,
    locked: !look.unlocked,
  };
}

/** A style of the host as a look, as far as looks go. */
export function lookOfHostStyle(style: Style): CellLook {
  const { font, borders } = style;
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      color: font.color.slice(1),
      underline: font.underline !== "None",
    },
    fill: style.fill === "" ? null : style.fill.slice(1),
    align: keyOf(HORIZONTAL, style.horizontalAlignment),
    vertical: keyOf(VERTICAL, style.verticalAlignment) ?? "center",
    wrap: style.wrapText,
    indent: style.indentLevel,
    numberFormat: style.numberFormat === "General" ? null : style.numberFormat,
    top: lineOf(borders.EdgeTop),
    bottom: lineOf(borders.EdgeBottom),
    left: lineOf(borders.EdgeLeft),
    right: lineOf(borders.EdgeRight),
    unlocked: !style.locked,
  };
}

function borderOf(line: Line | null): BorderLine {
  if (line === null) return NO_LINE;
  return { style: "Continuous", weight: line === "medium" ? "Medium" : "Thin", color: `#${COLORS.ink}` };
}

function lineOf({ style, weight }: BorderLine): Line | null {
  if (style === "None") return null;
  return weight === "Medium" || weight === "Thick" ? "medium" : "thin";
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word) ?? null;
}
