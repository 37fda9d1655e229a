import type { Area } from "../../core/sheet/area";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { rectanglesOf } from "./rectangles";
import { sheetExtent } from "./sheet-extent";

/** Every cell's look over the sheet's extent, and which cells look the same in some respect. */
export interface LookMap {
  readonly extent: Area;
  readonly at: (row: number, column: number) => CellLook;
  /** Rectangles of each value of `part`, the commonest first. */
  readonly groups: <Part>(part: (look: CellLook) => Part) => readonly LookGroup<Part>[];
}

/** Cells that share a value. */
export interface LookGroup<Part> {
  readonly value: Part;
  readonly areas: readonly Area[];
}

/** null: the sheet has no cells. */
export function lookMap(sheet: SheetSpec): LookMap | null {
  const extent = sheetExtent(sheet);
  if (extent === null) return null;
  const { at } = cellLooks(sheet.formats);
  return { extent, at, groups: (part) => groupsOf(extent, at, part) };
}

/** Rectangles of each value of `part` over an area, the commonest first. */
export function groupsOf<Part>(
  extent: Area,
  at: LookMap["at"],
  part: (look: CellLook) => Part,
): readonly LookGroup<Part>[] {
  const marks = new Map<CellLook, number>();
  const values: Part[] = [];
  const known = new Map<string, number>();
  const markAt = (row: number, column: number): number => {
    const look = at(row, column);
    const seen = marks.get(look);
    if (seen !== undefined) return seen;
    const value = part(look);
    const key = JSON.stringify(value);
    const mark = known.get(key) ?? values.push(value) - 1;
    known.set(key, mark);
    marks.set(look, mark);
    return mark;
  };
  const groups = [...rectanglesOf(extent, markAt)].map(([mark, areas]) => ({ value: values[mark]!, areas }));
  return groups.sort((left, right) => cellsOf(right.areas) - cellsOf(left.areas));
}

function cellsOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
