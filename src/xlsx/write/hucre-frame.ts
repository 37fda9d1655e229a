import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import { propertyText } from "./cell-text";
import { hucreNames, hucreSheet } from "./hucre-sheet";
import type { HucreCell, HucreCells } from "./hucre-sheet";
import { hucreStyle } from "./hucre-style";
import { sheetPart } from "./part-texts";
import type { PartTexts } from "./part-texts";
import { isShared } from "./shared-texts";

/** The same workbook always gives the same bytes, so files carry no clock time. */
const FIXED_DATE = new Date("2000-01-01T00:00:00Z");
/**
 * Column widths count in digits of the workbook's own font. 宋体 is missing outside Windows, and what takes its place has other digits;
 * Arial, or a face made to its measure, is everywhere, and its digits are as wide as those of 宋体 at this size. Every cell of ours names its own face.
 */
const WIDTH_FONT = { name: "Arial", size: 11 } as const;
const CREATOR = "食安创建月报";
const NUMBER_OF_STYLE = /<c [^>]*?s="(\d+)"/g;

/** A workbook's file but for its rows and cells. */
export interface HucreFrame {
  readonly parts: PartTexts;
  /** Number of the style of each look that a cell has. */
  readonly styles: ReadonlyMap<CellLook, number>;
}

/**
 * Lets hucre write all of a workbook but its rows and cells: it would think every cell's look over again, and pack
 * thousands of cells that are still to be changed. In their place the first sheet shows each look once, so that hucre numbers them.
 */
export async function hucreFrame({ title, sheets, properties }: WorkbookSpec): Promise<HucreFrame> {
  const framed = sheets.map(hucreSheet);
  const looks = looksOf(sheets);
  showLooks(looks, framed[0]!.cells);
  if (sheets.some(hasSharedText)) change(framed[0]!.cells, 0, { value: "text" });
  const file = await writeXlsx({
    sheets: framed,
    namedRanges: sheets.flatMap(hucreNames),
    activeSheet: sheets.findIndex((sheet) => !sheet.hidden),
    defaultFont: WIDTH_FONT,
    properties: {
      title: propertyText(title),
      creator: CREATOR,
      created: FIXED_DATE,
      modified: FIXED_DATE,
      custom: Object.fromEntries(properties.map(([name, text]) => [propertyText(name), propertyText(text)])),
    },
  });
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const numbers = [...parts.get(sheetPart(0))!.matchAll(NUMBER_OF_STYLE)].map(([, number]) => Number(number));
  return { parts, styles: new Map(looks.map((look, index) => [look, numbers[index]!])) };
}

/** Every look of the sheets once, in the order in which the cells come. */
function looksOf(sheets: readonly SheetSpec[]): readonly CellLook[] {
  const looks = new Set<CellLook>();
  for (const { formats } of sheets) cellLooks(formats).forEach((_row, _column, look) => looks.add(look));
  return [...looks];
}

/** One under the other in the first column. */
function showLooks(looks: readonly CellLook[], cells: HucreCells): void {
  looks.forEach((look, row) => change(cells, row, { style: hucreStyle(look) }));
}

function change(cells: HucreCells, row: number, more: HucreCell): void {
  const key = `${row},0`;
  cells.set(key, { ...cells.get(key), ...more });
}

function hasSharedText({ blocks }: SheetSpec): boolean {
  return blocks.some(({ contents }) =>
    contents.some((line) => line.some((content) => typeof content === "string" && isShared(content))),
  );
}
