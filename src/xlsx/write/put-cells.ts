import type { CellLook } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import type { PartTexts } from "./part-texts";
import { changePart, sheetPart } from "./part-texts";
import { QuotedStyles } from "./quoted-styles";
import { SharedTexts } from "./shared-texts";
import { sheetData } from "./sheet-data";

const STYLES = "xl/styles.xml";
const SHARED_TEXTS = "xl/sharedStrings.xml";
const DATA = /<sheetData(?:\/>|>.*?<\/sheetData>)/s;
/** hucre says nothing of a sheet without cells and columns. */
const DIMENSION = /(?:<dimension ref="[^"]*"\/>)?<sheetViews>/;

/** Puts the cells of all sheets, with their texts, into a file that has everything else; `styles` are the numbers it knows the looks by. */
export function putCells(parts: PartTexts, sheets: readonly SheetSpec[], styles: ReadonlyMap<CellLook, number>): void {
  const texts = new SharedTexts();
  const quotedStyles = new QuotedStyles(parts.get(STYLES)!);
  sheets.forEach((sheet, index) => {
    const { rows, dimension } = sheetData(sheet, { styles, quotedStyles, texts });
    changePart(parts, sheetPart(index), (xml) =>
      xml
        .replace(DIMENSION, () => `${dimension === null ? "" : `<dimension ref="${dimension}"/>`}<sheetViews>`)
        .replace(DATA, () => (rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`)),
    );
  });
  parts.set(STYLES, quotedStyles.xml());
  if (parts.has(SHARED_TEXTS)) parts.set(SHARED_TEXTS, texts.xml());
}
