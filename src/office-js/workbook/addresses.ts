import { LAST_COLUMN, LAST_ROW, fromA1 } from "../../core/sheet/a1";
import { areaAround } from "../../core/sheet/area-around";
import type { Area, Cell } from "../../core/sheet/area";

/**
 * The area of an address as Excel gives it: `B2`, `表!$A$1:$C$3`, whole rows `3:5`, whole columns `A:B`; of several areas the
 * rectangle around them. null for anything else.
 */
export function areaOfAddress(address: string): Area | null {
  const areas = address.split(",").map(oneArea);
  return areas.reduce((around, area) => (around === null || area === null ? null : areaAround(around, area)));
}

function oneArea(address: string): Area | null {
  const [from = "", to = from] = address
    .slice(address.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .split(":");
  const first = cellOf(from, 0, 0);
  const last = cellOf(to, LAST_ROW, LAST_COLUMN);
  if (first === null || last === null) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** `A` and `3` are a whole column's and row's ends. */
function cellOf(text: string, row: number, column: number): Cell | null {
  if (/^[A-Z]+$/i.test(text)) return withColumn(text, row);
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column };
  return fromA1(text);
}

function withColumn(letters: string, row: number): Cell | null {
  const cell = fromA1(`${letters}1`);
  return cell === null ? null : { row, column: cell.column };
}
