import type { Area } from "../../../core/sheet/area";
import { showsDate } from "../../../core/sheet/shows-date";
import type { CellValue, HostCell } from "../../host/model/cell";
import { movedFormula } from "../../host/model/formula-references";
import type { Sheet } from "../../host/model/sheet";
import { cellInput } from "./cell-input";

/** How cells are filled from a source: numbers go on as a series, or everything is repeated. */
export type Pull = "series" | "copy";

/**
 * What Excel puts into an area when its part `source` is pulled over it by the handle: formulas move along, two numbers or
 * more go on in equal steps, a date goes on day by day, a text that ends in a number counts on, all else repeats. Null: the source itself.
 */
export function pulledContents(
  sheet: Sheet,
  source: Area,
  area: Area,
  pull: Pull,
): readonly (readonly (CellValue | null)[])[] {
  const down = area.rows !== source.rows;
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const at = { row: area.row + row, column: area.column + column };
      const step = down ? at.row - source.row : at.column - source.column;
      const length = down ? source.rows : source.columns;
      if (step >= 0 && step < length) return null;
      const line = Array.from({ length }, (_cell, index) =>
        down ? sheet.cellAt(source.row + index, at.column) : sheet.cellAt(at.row, source.column + index),
      );
      return contentAt(line, step, down, pull);
    }),
  );
}

function contentAt(line: readonly (HostCell | undefined)[], step: number, down: boolean, pull: Pull): CellValue {
  const length = line.length;
  const nth = ((step % length) + length) % length;
  const cell = line[nth];
  const away = step - nth;
  if (cell?.formula != null) return movedFormula(cell.formula, { row: down ? away : 0, column: down ? 0 : away });
  if (cell === undefined || pull === "copy") return cellInput(cell);
  const counted = line.map((one) => countedOf(one));
  const [first] = counted;
  if (first == null || !counted.every((one): one is Counted => one !== null && one.text === first.text))
    return cellInput(cell);
  const next = onwards(
    counted.map(({ number }) => number),
    step,
    first.text !== null || showsDate(cell.style.numberFormat),
  );
  return first.text === null ? next : `${first.text}${String(Math.abs(next)).padStart(first.digits, "0")}`;
}

/** A number, or a text that ends in one: `text` is what stands before it, null for none. */
interface Counted {
  readonly text: string | null;
  readonly digits: number;
  readonly number: number;
}

function countedOf(cell: HostCell | undefined): Counted | null {
  if (cell === undefined || cell.formula !== null || typeof cell.value === "boolean") return null;
  if (typeof cell.value === "number") return { text: null, digits: 0, number: cell.value };
  const digits = /\d{1,9}$/.exec(cell.value)?.[0];
  if (digits === undefined) return null;
  return { text: String(cellInput(cell)).slice(0, -digits.length), digits: digits.length, number: Number(digits) };
}

/** The straight line through the numbers, as Excel's own; one number alone goes on by ones or stays. */
function onwards(numbers: readonly number[], step: number, byOnes: boolean): number {
  const [first] = numbers as readonly [number];
  if (numbers.length === 1) return byOnes ? first + step : first;
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const along = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const across = numbers.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  return Number((mean + (along / across) * (step - middle)).toPrecision(15));
}
