import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { HighlightSpec, Line } from "../../core/sheet/sheet-spec";
import { COLORS } from "../../core/sheet/styles";

/** GB2312: lets an Excel in another language choose a Chinese face for a font name it does not know. */
const CHINESE_CHARSET = 134;

/** A look as hucre takes it. */
export function hucreStyle(look: CellLook): HucreStyle {
  const style: HucreStyle = {
    font: {
      name: look.font.name,
      size: look.font.size,
      bold: look.font.bold,
      italic: look.font.italic,
      underline: look.font.underline,
      color: { rgb: look.font.color },
      charset: CHINESE_CHARSET,
    },
    alignment: { vertical: look.vertical, wrapText: look.wrap },
    protection: { locked: !look.unlocked },
  };
  if (look.align !== null) style.alignment!.horizontal = look.align;
  if (look.indent > 0) style.alignment!.indent = look.indent;
  if (look.fill !== null)
    style.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill }, bgColor: { indexed: 64 } };
  if (look.numberFormat !== null) style.numFmt = look.numberFormat;
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line: Line | null = look[edge];
    if (line !== null) (style.border ??= {})[edge] = { style: line, color: { rgb: COLORS.ink } };
  }
  return style;
}

/** A conditional format's look as hucre takes it; there the background colour is the fill. */
export function hucreHighlight(style: HighlightSpec["style"]): HucreStyle {
  const result: HucreStyle = {};
  if (style.fill !== undefined) result.fill = { type: "pattern", pattern: "solid", bgColor: { rgb: style.fill } };
  if (style.color !== undefined || style.bold !== undefined) {
    result.font = {
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.color === undefined ? {} : { color: { rgb: style.color } }),
    };
  }
  return result;
}
