import { COLUMN_MARGIN, MAX_ROW_HEIGHT, heightOfLines, neededHeight } from "../../../core/sheet/text-metrics";
import { DEFAULT_FONT } from "../../../core/sheet/styles";
import { shownText } from "../../host/cells/shown-text";
import type { CellValue } from "../../host/model/cell";
import type { Style } from "../../host/model/style";

/** Points of a digit of the default font, in which widths of columns are counted. */
const POINTS_PER_CHARACTER = 6;

/** A width in points as Excel characters, without the margins of a column. */
export function charactersIn(points: number): number {
  return Math.max(0, points / POINTS_PER_CHARACTER - COLUMN_MARGIN);
}

/** Points that a row as high as its contents needs for one line of the letters of a cell; 0: no more than any row has. */
export function neededForFont({ font }: Style): number {
  return font.size > DEFAULT_FONT.size ? heightOfLines(1, font) : 0;
}

/** Points that a row as high as its contents needs for a cell; 0: no more than any row has. `width` in Excel characters. */
export function neededForCell(value: CellValue, style: Style, width: number): number {
  const { font } = style;
  const oneLine = neededForFont(style);
  if (!style.wrapText || value === "" || typeof value !== "string") return oneLine;
  const text = shownText(value, style.numberFormat);
  if (text.length * 2 * font.size < width * DEFAULT_FONT.size && !text.includes("\n")) return oneLine;
  const needed = neededHeight([{ text, width, font, wrap: true }]);
  return needed > heightOfLines(1, font) ? Math.min(needed, MAX_ROW_HEIGHT) : oneLine;
}
