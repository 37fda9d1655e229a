import type { Area } from "../../core/sheet/area";

/** The rectangles of every mark in an area: neighbours along the row first, then rows of equal runs downwards. */
export function rectanglesOf(extent: Area, markAt: (row: number, column: number) => number): Map<number, Area[]> {
  const found = new Map<number, Area[]>();
  let open = new Map<string, { area: Area; mark: number }>();
  const close = ({ area, mark }: { area: Area; mark: number }): void => {
    const areas = found.get(mark);
    if (areas === undefined) found.set(mark, [area]);
    else areas.push(area);
  };
  for (let row = extent.row; row < extent.row + extent.rows; row += 1) {
    const next = new Map<string, { area: Area; mark: number }>();
    for (const { column, columns, mark } of runsOf(extent, (at) => markAt(row, at))) {
      const key = `${column},${columns},${mark}`;
      const above = open.get(key);
      open.delete(key);
      const area = above?.area ?? { row, column, rows: 0, columns };
      next.set(key, { area: { ...area, rows: area.rows + 1 }, mark });
    }
    open.forEach(close);
    open = next;
  }
  open.forEach(close);
  return found;
}

function* runsOf(
  { column: first, columns: count }: Area,
  markAt: (column: number) => number,
): Generator<{ column: number; columns: number; mark: number }> {
  let start = first;
  for (let column = first + 1; column <= first + count; column += 1) {
    const mark = markAt(start);
    if (column < first + count && markAt(column) === mark) continue;
    yield { column: start, columns: column - start, mark };
    start = column;
  }
}
