import type { Area } from "../../core/sheet/area";
import type { LookAt } from "./look-at";

/** The rectangles within an area that have a medium line all around, by their first cells. */
export function framesOf(extent: Area, at: LookAt): readonly Area[] {
  const frames: Area[] = [];
  for (let row = extent.row; row < extent.row + extent.rows; row += 1)
    for (let column = extent.column; column < extent.column + extent.columns; column += 1) {
      const { top, left } = at(row, column);
      const frame = top === "medium" && left === "medium" ? frameAt(extent, at, row, column) : null;
      if (frame !== null) frames.push(frame);
    }
  return frames;
}

function frameAt(extent: Area, at: LookAt, row: number, column: number): Area | null {
  let right = column;
  while (at(row, right).right !== "medium") {
    right += 1;
    if (right >= extent.column + extent.columns || at(row, right).top !== "medium") return null;
  }
  let bottom = row;
  while (at(bottom, column).bottom !== "medium") {
    bottom += 1;
    if (bottom >= extent.row + extent.rows || at(bottom, column).left !== "medium") return null;
  }
  for (let down = row; down <= bottom; down += 1) if (at(down, right).right !== "medium") return null;
  for (let across = column; across <= right; across += 1) if (at(bottom, across).bottom !== "medium") return null;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
