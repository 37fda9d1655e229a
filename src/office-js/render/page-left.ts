import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { passing } from "./on-areas";

/** What a sheet's earlier set-up may have left where the new one has nothing to put in its place. */
export interface PageLeft {
  readonly area: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
}

/** Asks for it; known after the next sync. */
export function askLeft({ pageLayout: page }: Excel.Worksheet): PageLeft {
  const left = {
    area: passing(page.getPrintAreaOrNullObject()),
    titleRows: passing(page.getPrintTitleRowsOrNullObject()),
    titleColumns: passing(page.getPrintTitleColumnsOrNullObject()),
  };
  for (const held of Object.values(left)) held.load("address");
  return left;
}

/** Whether there is something that has to go. */
export function isLeft({ area, titleRows, titleColumns }: PageLeft, print: PrintSpec): boolean {
  return (
    (print.area === null && !area.isNullObject) ||
    (print.titleRows === null && !titleRows.isNullObject) ||
    !titleColumns.isNullObject
  );
}

/** Takes it away. Excel has no call for that but the empty address, which is sent only where there is something to go. */
export function clearLeft({ pageLayout: page }: Excel.Worksheet, left: PageLeft, print: PrintSpec): void {
  if (print.area === null && !left.area.isNullObject) page.setPrintArea("");
  if (print.titleRows === null && !left.titleRows.isNullObject) page.setPrintTitleRows("");
  if (!left.titleColumns.isNullObject) page.setPrintTitleColumns("");
}
