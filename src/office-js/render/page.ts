import { areaToA1 } from "../../core/sheet/a1";
import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { writableText } from "../../core/sheet/writable-text";

const POINTS_PER_MM = 72 / 25.4;
/** From the paper's edge to header and footer. */
const HEADER_MARGIN_MM = 8;

/** Sets a sheet up for printing. `fresh`: the sheet has no earlier set-up that must go. */
export function layPage(sheet: Excel.Worksheet, print: PrintSpec, fresh: boolean): void {
  const { pageLayout: page } = sheet;
  const { top, bottom, left, right } = print.margins;
  page.set({
    paperSize: print.paper,
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    centerHorizontally: print.centered,
    topMargin: points(top),
    bottomMargin: points(bottom),
    leftMargin: points(left),
    rightMargin: points(right),
    headerMargin: points(HEADER_MARGIN_MM),
    footerMargin: points(HEADER_MARGIN_MM),
  });
  // Excel takes the zoom only as a whole.
  page.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: print.scale ?? 100 };
  const { header, footer } = print;
  if (header !== null || footer !== null || !fresh)
    page.headersFooters.defaultForAllPages.set({
      centerHeader: writableText(header ?? ""),
      centerFooter: writableText(footer ?? ""),
    });
  if (print.area !== null) page.setPrintArea(areaToA1(print.area));
  if (print.titleRows !== null) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (!fresh) {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
  }
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MM * 100) / 100;
}
