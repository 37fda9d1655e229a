import type { CellStyle as HucreStyle } from "hucre/xlsx";
import { DEFAULT_LOOK } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { Line } from "../../core/sheet/sheet-spec";

/** A cell's style in a file as a look; what a look cannot say is left out. */
export function lookOfStyle(style: HucreStyle): CellLook {
  const { font = {}, alignment = {}, border = {}, fill, protection, numFmt } = style;
  const plain = DEFAULT_LOOK;
  const edge = (side: { readonly style: string } | undefined): Line | null =>
    side === undefined ? null : side.style === "medium" || side.style === "thick" ? "medium" : "thin";
  const { horizontal, vertical } = alignment;
  return {
    font: {
      name: font.name ?? plain.font.name,
      size: font.size ?? plain.font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      color: font.color?.rgb?.slice(-6) ?? plain.font.color,
      underline: (font.underline ?? false) !== false,
    },
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.rgb?.slice(-6) ?? null) : null,
    align: horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : null,
    vertical: vertical === "top" || vertical === "center" || vertical === "bottom" ? vertical : "bottom",
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    numberFormat: numFmt === undefined || numFmt === "General" ? null : numFmt,
    top: edge(border.top),
    bottom: edge(border.bottom),
    left: edge(border.left),
    right: edge(border.right),
    unlocked: protection?.locked === false,
  };
}
