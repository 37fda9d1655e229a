import type { PrintSpec, SheetSpec } from "../../sheet/sheet-spec";

/** 首页 is laid out in this many narrow columns. */
export const FRONT_COLUMNS = 18;

/** How 首页 prints: upright on one A4. */
export const FRONT_PRINT: Partial<PrintSpec> = {
  orientation: "portrait",
  margins: { top: 12, bottom: 13, left: 15, right: 15 },
};

/** Points of an A4 page between those margins, less what applications take by rounding heights. */
export const FRONT_ROOM = ((297 - 25) * 72 * 0.96) / 25.4;
/** A row is loosened by no more than this, points. */
const MOST_LOOSENED = 13;

/** Height of all rows of a sheet in points. */
export function rowsHeight({ rowHeights }: SheetSpec): number {
  return rowHeights.reduce((sum, { height }) => sum + height, 0);
}

/** A sheet of one page with what is left of the page shared out among its rows. */
export function fillPage(sheet: SheetSpec): SheetSpec {
  const { rowHeights } = sheet;
  const spare = Math.max(0, FRONT_ROOM - rowsHeight(sheet)) / Math.max(1, rowHeights.length);
  const loosened = Math.floor(Math.min(spare, MOST_LOOSENED) * 4) / 4;
  return { ...sheet, rowHeights: rowHeights.map(({ row, height }) => ({ row, height: height + loosened })) };
}
