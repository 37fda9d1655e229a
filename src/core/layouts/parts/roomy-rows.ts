import type { SheetSpec } from "../../sheet/sheet-spec";
import { heightOfLines, MAX_ROW_HEIGHT } from "../../sheet/text-metrics";

/** Height of a line over its font size in the tallest face that takes the place of 宋体 where it is missing, and the blank around the lines, points. */
const TALLEST_LINE = 1.45;
const BLANK = 3;

/** Rows of several lines, high enough for the tallest substitute face too, so that no line is cut on a machine without 宋体. */
export function roomyRows(heights: SheetSpec["rowHeights"]): SheetSpec["rowHeights"] {
  const size = 10;
  const line = heightOfLines(2, { size }) - heightOfLines(1, { size });
  const padding = heightOfLines(1, { size }) - line;
  return heights.map(({ row, height }) => {
    const lines = (height - padding) / line;
    const roomy = Math.ceil((lines * size * TALLEST_LINE + BLANK) * 4) / 4;
    return { row, height: Math.min(MAX_ROW_HEIGHT, Math.max(height, roomy)) };
  });
}
