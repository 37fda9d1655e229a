import type { Cell, CellStyle as HucreStyle } from "hucre/xlsx";
import { quoteSheet, toA1 } from "../../core/sheet/a1";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { CellContent, SheetSpec } from "../../core/sheet/sheet-spec";
import { writableText } from "../../core/sheet/writable-text";
import { cellText } from "./cell-text";
import { hucreStyle } from "./hucre-style";

type CellMap = Map<string, Partial<Cell>>;

/** hucre turns these texts into error cells. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

/** All cells of a sheet as hucre takes them, keyed `row,column`: contents, looks and links. */
export function hucreCells(sheet: SheetSpec): CellMap {
  const cells: CellMap = new Map();
  const styles = new Map<CellLook, HucreStyle>();
  cellLooks(sheet.formats).forEach((row, column, look) => {
    const style = styles.get(look) ?? hucreStyle(look);
    styles.set(look, style);
    cellAt(cells, row, column).style = style;
  });
  for (const { at, contents } of sheet.blocks) {
    contents.forEach((line, row) =>
      line.forEach(
        (content, column) =>
          content !== null && Object.assign(cellAt(cells, at.row + row, at.column + column), hucreContent(content)),
      ),
    );
  }
  for (const { at, sheet: target, cell, tip } of sheet.links) {
    cellAt(cells, at.row, at.column).hyperlink = {
      target: "",
      location: `${quoteSheet(target)}!${toA1(cell)}`,
      tooltip: cellText(tip),
    };
  }
  return cells;
}

function cellAt(cells: CellMap, row: number, column: number): Partial<Cell> {
  const key = `${row},${column}`;
  const cell = cells.get(key) ?? {};
  cells.set(key, cell);
  return cell;
}

function hucreContent(content: Exclude<CellContent, null>): Partial<Cell> {
  if (typeof content === "object") {
    return {
      formula: writableText(content.formula),
      formulaResult: typeof content.value === "string" ? cellText(content.value) : content.value,
    };
  }
  if (typeof content !== "string") return { value: content };
  const text = cellText(content);
  return ERROR_TEXT.test(text) ? { richText: [{ text }] } : { value: text };
}
