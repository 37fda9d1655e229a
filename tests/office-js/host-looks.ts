import { toA1 } from "../../src/core/sheet/a1";
import type { CellLook } from "../../src/core/sheet/cell-looks";
import type { Line } from "../../src/core/sheet/sheet-spec";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import type { BorderLine, Style } from "../../src/workbench/host/model/style";
import type { SheetLooks } from "../contract/looks";

/** The looks of cells of a sheet in the host, by address, for the cells that are asked for. */
export function hostLooks(sheet: Sheet, addresses: Iterable<readonly [number, number]>): SheetLooks {
  const looks = new Map<string, CellLook>();
  for (const [row, column] of addresses) looks.set(toA1({ row, column }), lookOf(sheet.styleAt(row, column)));
  return looks;
}

function lookOf({ font, fill, borders, ...style }: Style): CellLook {
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      color: font.color.slice(1),
      underline: font.underline !== "None",
    },
    fill: fill === "" ? null : fill.slice(1),
    align:
      style.horizontalAlignment === "General" ? null : (style.horizontalAlignment.toLowerCase() as CellLook["align"]),
    vertical: style.verticalAlignment.toLowerCase() as CellLook["vertical"],
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

function lineOf({ style, weight }: BorderLine): Line | null {
  if (style === "None") return null;
  return weight === "Medium" ? "medium" : "thin";
}
