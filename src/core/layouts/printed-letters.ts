import type { PrintSpec, SheetSpec } from "../sheet/sheet-spec";
import { printedScale } from "./parts/paginate";

/** Points below which most texts of a sheet are hard to read in a meeting. */
export const LEGIBLE_POINTS = 8;

/** Size in points that most cells' letters have on the paper, fitted to the page's width; null where the sheet names no sizes. */
export function printedLetters(spec: SheetSpec, print: PrintSpec): number | null {
  const cells = new Map<number, number>();
  for (const { area, style } of spec.formats) {
    const size = style.font?.size;
    if (size !== undefined) cells.set(size, (cells.get(size) ?? 0) + area.rows * area.columns);
  }
  const [most] = [...cells].sort(([, left], [, right]) => right - left);
  if (most === undefined) return null;
  return Math.round(most[0] * printedScale({ ...spec, print }) * 10) / 10;
}
