import type { IRange } from "@univerjs/core";
import { lastCellOf } from "../../../core/sheet/a1";
import type { Area } from "../../../core/sheet/area";

/** An area as Univer writes it. */
export function univerRange(area: Area): IRange {
  const last = lastCellOf(area);
  return { startRow: area.row, endRow: last.row, startColumn: area.column, endColumn: last.column };
}
