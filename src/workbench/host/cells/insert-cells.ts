import type { Area } from "../../../core/sheet/area";
import type { HostContext } from "../engine/host-context";
import { HostError } from "../engine/host-error";
import type { RangeTarget } from "../engine/objects";
import type { HostCell } from "../model/cell";
import type { Band } from "../model/parts";
import { ALL_COLUMNS, ALL_ROWS, holds } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Style } from "../model/style";
import { raiseChanged } from "./change-event";
import { guardSheet } from "./guard";
import { shiftArea, shiftFormulas } from "./shift-areas";
import type { Shift } from "./shift-areas";

/** Makes room for a range: whole rows and columns move with all that lies on them, other cells alone. */
export function insertCells(range: RangeTarget, to: "Down" | "Right", context: HostContext): void {
  const { sheet, area } = range;
  const rows = to === "Down";
  const whole = rows ? area.columns === ALL_COLUMNS : area.rows === ALL_ROWS;
  guardSheet(sheet, whole ? (rows ? "allowInsertRows" : "allowInsertColumns") : null);
  if (whole) shiftSheet(sheet, { rows, at: rows ? area.row : area.column, count: rows ? area.rows : area.columns });
  else moveCells(sheet, area, rows, rows ? area.rows : area.columns);
  context.changed(sheet, null);
  const words = {
    changeType: rows && whole ? "RowInserted" : whole ? "ColumnInserted" : "CellInserted",
    shiftDirection: whole ? "None" : rows ? "ShiftCellDown" : "ShiftCellRight",
  };
  raiseChanged(range, context, undefined, words);
}

/** Takes a range out; what stood below or to the right takes its place. */
export function deleteCells(range: RangeTarget, to: "Up" | "Left", context: HostContext): void {
  const { sheet, area } = range;
  const rows = to === "Up";
  const whole = rows ? area.columns === ALL_COLUMNS : area.rows === ALL_ROWS;
  guardSheet(sheet, whole ? (rows ? "allowDeleteRows" : "allowDeleteColumns") : null);
  const count = rows ? area.rows : area.columns;
  for (const { row, column } of [...sheet.entries()]) if (holds(area, { row, column })) sheet.removeCell(row, column);
  if (whole) shiftSheet(sheet, { rows, at: rows ? area.row : area.column, count: -count });
  else moveCells(sheet, area, rows, -count);
  context.changed(sheet, null);
  const words = {
    changeType: rows && whole ? "RowDeleted" : whole ? "ColumnDeleted" : "CellDeleted",
    shiftDirection: whole ? "None" : rows ? "ShiftCellUp" : "ShiftCellLeft",
  };
  raiseChanged(range, context, undefined, words);
}

/** Moves only the cells in line with an area. Areas of other things would have to be cut, which nobody asks for. */
function moveCells(sheet: Sheet, area: Area, rows: boolean, by: number): void {
  const inLine = rows ? { ...area, rows: ALL_ROWS - area.row } : { ...area, columns: ALL_COLUMNS - area.column };
  const touched = [
    ...sheet.merges,
    ...sheet.validations.flatMap(({ areas }) => areas),
    ...sheet.tables.map((table) => table.area),
  ];
  if (touched.some((other) => holds(inLine, other))) throw new HostError("InvalidOperation");
  move(sheet, (row, column) =>
    holds(inLine, { row, column }) ? (rows ? { row: row + by, column } : { row, column: column + by }) : null,
  );
}

function shiftSheet(sheet: Sheet, shift: Shift): void {
  move(sheet, (row, column) => {
    const after = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    return after === null || (after.row === row && after.column === column) ? null : after;
  });
  shiftBands(shift.rows ? sheet.rows : sheet.columns, shift);
  shiftParts(sheet, shift);
  shiftFormulas(sheet, shift);
}

function move(sheet: Sheet, target: (row: number, column: number) => { row: number; column: number } | null): void {
  const moved: { row: number; column: number; cell: HostCell }[] = [];
  for (const { row, column, cell } of [...sheet.entries()]) {
    const to = target(row, column);
    if (to === null) continue;
    sheet.removeCell(row, column);
    moved.push({ ...to, cell });
  }
  for (const { row, column, cell } of moved) {
    if (row >= ALL_ROWS || column >= ALL_COLUMNS) throw new HostError("InvalidOperation");
    sheet.putCell(row, column, cell);
  }
}

function shiftBands(bands: Map<number, Band<Style>>, shift: Shift): void {
  const kept = [...bands];
  bands.clear();
  for (const [index, band] of kept) {
    const after = shiftArea({ row: index, column: index, rows: 1, columns: 1 }, shift);
    if (after !== null) bands.set(shift.rows ? after.row : after.column, band);
  }
}

function shiftParts(sheet: Sheet, shift: Shift): void {
  const all = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = [...all(sheet.merges)];
  for (const rule of sheet.validations) rule.areas = all(rule.areas);
  for (const format of sheet.conditionalFormats) format.areas = all(format.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => all([link.area]).map((area) => ({ ...link, area })));
  sheet.comments = sheet.comments.flatMap((comment) =>
    all([{ ...comment.at, rows: 1, columns: 1 }]).map(({ row, column }) => ({ ...comment, at: { row, column } })),
  );
  sheet.tables = sheet.tables.flatMap((table) => all([table.area]).map((area) => ({ ...table, area })));
  if (sheet.page.printArea !== null) sheet.page.printArea = all(sheet.page.printArea);
  const breaks = shift.rows ? "rowBreaks" : "columnBreaks";
  sheet.page[breaks] = sheet.page[breaks].flatMap((at) => {
    const [after] = all([{ row: at, column: at, rows: 1, columns: 1 }]);
    return after === undefined ? [] : [shift.rows ? after.row : after.column];
  });
}
