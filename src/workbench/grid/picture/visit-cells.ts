import type { Area } from "../../../core/sheet/area";
import { ALL_COLUMNS, cellsOf, intersection } from "../../host/model/geometry";
import type { ConditionalFormat } from "../../host/model/parts";
import type { Sheet } from "../../host/model/sheet";
import { DEFAULT_STYLE } from "../../host/model/style";
import type { CellState } from "./cell-picture";
import { lookWithFormats } from "./look-with-formats";

/** Takes a cell by row × `ALL_COLUMNS` + column. */
export type VisitCell = (key: number, row: number, column: number, state: CellState) => void;

type Formats = ReadonlyMap<number, readonly ConditionalFormat[]>;

/** Visits every cell of an area that shows anything, once: those kept, those with a look of their row or column, those with formats. */
export function visitCells(sheet: Sheet, shown: Area, formats: Formats, visit: VisitCell): void {
  const plain = formats.size === 0;
  for (const { row, column, cell } of sheet.entries()) {
    const key = row * ALL_COLUMNS + column;
    const over = plain ? undefined : formats.get(key);
    if (over === undefined) visit(key, row, column, cell);
    else {
      const { value, formula, apostrophe, style } = cell;
      visit(key, row, column, { value, formula, apostrophe, style: lookWithFormats(style, over) });
    }
  }
  for (const key of blanksWithLooks(sheet, shown, formats)) {
    const row = Math.floor(key / ALL_COLUMNS);
    const column = key % ALL_COLUMNS;
    const style = lookWithFormats(sheet.styleAt(row, column), formats.get(key) ?? []);
    visit(key, row, column, { value: "", formula: null, apostrophe: false, style });
  }
}

function blanksWithLooks(sheet: Sheet, shown: Area, formats: Formats): ReadonlySet<number> {
  const areas: Area[] = [];
  if (sheet.style !== DEFAULT_STYLE) areas.push(shown);
  for (const [column, { style }] of sheet.columns) if (style !== null) areas.push({ ...shown, column, columns: 1 });
  for (const [row, { style }] of sheet.rows) if (style !== null) areas.push({ ...shown, row, rows: 1 });
  const keys = new Set<number>(formats.keys());
  for (const area of areas) {
    const part = intersection(area, shown);
    if (part !== null) for (const { row, column } of cellsOf(part)) keys.add(row * ALL_COLUMNS + column);
  }
  for (const key of keys)
    if (sheet.cellAt(Math.floor(key / ALL_COLUMNS), key % ALL_COLUMNS) !== undefined) keys.delete(key);
  return keys;
}
