import type { Area } from "../../../core/sheet/area";
import { toA1 } from "../../../core/sheet/a1";
import { WRONG_SIZE } from "../engine/arguments";
import type { HostContext } from "../engine/host-context";
import { invalidArgument } from "../engine/host-error";
import type { RangeTarget } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { sheetPrefix } from "../model/formula-references";
import type { HostCell } from "../model/cell";
import { holds, sameArea } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { raiseChanged } from "./change-event";
import { guardContents } from "./guard";
import { typedContent } from "./typed-content";

/** Excel gives and takes no more cells than this at once. */
const MOST_CELLS = 5_000_000;

/** One value per cell, row by row; null for too many cells. */
export function cellGrid(
  { sheet, area }: RangeTarget,
  read: (cell: HostCell | undefined, row: number, column: number) => Json,
): Json {
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(sheet.cellAt(area.row + row, area.column + column), area.row + row, area.column + column),
    ),
  );
}

/** Calls with what an array of rows, or one value for all, gives each cell; null leaves a cell as it is. */
export function spread(area: Area, given: Json, put: (row: number, column: number, value: Json) => void): void {
  const grid = Array.isArray(given) ? checkedGrid(area, given as readonly Json[]) : null;
  if (grid === null && area.rows * area.columns > MOST_CELLS) throw invalidArgument();
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const value = grid === null ? given : grid[row]![column];
      if (value !== null && value !== undefined) put(area.row + row, area.column + column, value);
    }
}

function checkedGrid(area: Area, grid: readonly Json[]): readonly (readonly Json[])[] {
  const right = (row: Json) => Array.isArray(row) && row.length === area.columns;
  if (grid.length !== area.rows || !grid.every(right)) throw invalidArgument(WRONG_SIZE);
  return grid as readonly (readonly Json[])[];
}

/** Puts contents into a range as values or formulas do. */
export function putContents(range: RangeTarget, given: Json, context: HostContext): void {
  const { sheet, area } = range;
  guardContents(sheet, [area]);
  const before = firstValue(range);
  spread(area, given, (row, column, value) => putContent(sheet, row, column, value));
  context.changed(sheet, area);
  raiseChanged(range, context, before);
}

/** Puts one thing into one cell; in a merged area only the first cell holds anything. */
export function putContent(sheet: Sheet, row: number, column: number, given: Json): void {
  const content = typedContent(given, sheet.styleAt(row, column).numberFormat);
  const merged = sheet.merges.find((area) => holds(area, { row, column }));
  if (merged !== undefined && (merged.row !== row || merged.column !== column)) return;
  const empty = content.value === "" && content.formula === null && !content.apostrophe;
  if (empty && sheet.cellAt(row, column) === undefined) return;
  const cell = sheet.cell(row, column);
  cell.value = content.value;
  cell.formula = content.formula;
  cell.apostrophe = content.apostrophe;
  cell.stale = content.formula !== null;
  if (content.numberFormat !== null && cell.style.numberFormat === "General")
    cell.style = { ...cell.style, numberFormat: content.numberFormat };
}

/** Empties the contents of cells; looks stay. */
export function emptyContents(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of sheet.entries()) {
    if (!holds(area, { row, column })) continue;
    Object.assign(cell, { value: "", formula: null, apostrophe: false, stale: false });
  }
}

/** The value shown by a cell; a stale one is put on record. */
export function shownValue(sheet: Sheet, row: number, column: number, context: HostContext): string | number | boolean {
  const cell = sheet.cellAt(row, column);
  if (cell?.stale === true) context.staleReads.push(`${sheetPrefix(sheet.name)}!${toA1({ row, column })}`);
  return cell?.value ?? "";
}

/** The value of a range that is one cell (or one merged area); undefined for more. */
export function firstValue({ sheet, area }: RangeTarget): string | number | boolean | undefined {
  const merged = sheet.merges.some((other) => sameArea(other, area));
  return (area.rows === 1 && area.columns === 1) || merged ? sheet.valueAt(area.row, area.column) : undefined;
}

export function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value) ? "Error" : "String";
}
