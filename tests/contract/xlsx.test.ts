import { readXlsx } from "hucre/xlsx";
import type { CellStyle } from "hucre/xlsx";
import { DEFAULT_LOOK } from "../../src/core/sheet/cell-looks";
import type { CellLook } from "../../src/core/sheet/cell-looks";
import { toA1 } from "../../src/core/sheet/a1";
import type { Line, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { fileDrawn } from "../xlsx/file-charts";
import { describeAdapterContract } from "./adapter-contract";
import type { SheetLooks } from "./looks";

describeAdapterContract(".xlsx", {
  writeAndRead: async (workbook) => {
    const result = await xlsxReader.read(await xlsxWriter.write(workbook));
    if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
    return result.value;
  },
  writeAndLook,
  writeAndDraw: async (workbook) => fileDrawn(await xlsxWriter.write(workbook)),
  keeps: "everything",
  runs: 150,
});

/** Styles as the library reads them back from the file. */
async function writeAndLook(workbook: WorkbookSpec): Promise<ReadonlyMap<string, SheetLooks>> {
  const { sheets } = await readXlsx(await xlsxWriter.write(workbook), { readStyles: true });
  return new Map(
    sheets.map((sheet) => {
      const looks = new Map<string, CellLook>();
      for (const [key, { style }] of sheet.cells ?? []) {
        const [row, column] = key.split(",").map(Number) as [number, number];
        if (style !== undefined) looks.set(toA1({ row, column }), lookOf(style));
      }
      return [sheet.name, looks];
    }),
  );
}

function lookOf({ font, fill, border, alignment, numFmt, protection }: CellStyle): CellLook {
  const line = (edge: "top" | "bottom" | "left" | "right"): Line | null =>
    (border?.[edge]?.style as Line | undefined) ?? null;
  return {
    font: {
      name: font?.name ?? DEFAULT_LOOK.font.name,
      size: font?.size ?? DEFAULT_LOOK.font.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      color: font?.color?.rgb?.slice(-6) ?? DEFAULT_LOOK.font.color,
      underline: font?.underline !== undefined && font.underline !== false,
    },
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.rgb?.slice(-6) ?? null) : null,
    align: (alignment?.horizontal as CellLook["align"] | undefined) ?? null,
    vertical: (alignment?.vertical as CellLook["vertical"] | undefined) ?? "center",
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: numFmt === undefined || numFmt === "General" ? null : numFmt,
    top: line("top"),
    bottom: line("bottom"),
    left: line("left"),
    right: line("right"),
    unlocked: protection?.locked === false,
  };
}
