import type { PrintSpec } from "../../core/sheet/sheet-spec";
import { newPageLayout } from "../host/model/page-defaults";
import type { PageLayout } from "../host/model/parts";

const POINTS_PER_MM = 72 / 25.4;
/** From the paper's edge to header and footer. */
const HEADER_MARGIN_MM = 8;

/** A print set-up as the host keeps it. */
export function pageOf(print: PrintSpec): PageLayout {
  const plain = newPageLayout();
  return {
    ...plain,
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    paperSize: print.paper,
    topMargin: points(print.margins.top),
    bottomMargin: points(print.margins.bottom),
    leftMargin: points(print.margins.left),
    rightMargin: points(print.margins.right),
    headerMargin: points(HEADER_MARGIN_MM),
    footerMargin: points(HEADER_MARGIN_MM),
    centerHorizontally: print.centered,
    zoom: print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: print.scale ?? 100 },
    printArea: print.area === null ? null : [print.area],
    titleRows: print.titleRows,
    rowBreaks: [...print.breaksBefore],
    headers: { ...plain.headers, centerHeader: print.header ?? "", centerFooter: print.footer ?? "" },
  };
}

/** The host's page layout as a print set-up. Only the middle of header and footer, one printed area and fitting to the width are kept. */
export function printOf(page: PageLayout): PrintSpec {
  return {
    paper: page.paperSize === "A3" ? "A3" : "A4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    fitToWidth: page.zoom.horizontalFitToPages === 1,
    ...(page.zoom.scale === undefined || page.zoom.scale === 100 ? {} : { scale: page.zoom.scale }),
    titleRows: page.titleRows,
    area: page.printArea?.[0] ?? null,
    margins: {
      top: millimetres(page.topMargin),
      bottom: millimetres(page.bottomMargin),
      left: millimetres(page.leftMargin),
      right: millimetres(page.rightMargin),
    },
    centered: page.centerHorizontally,
    header: page.headers.centerHeader === "" ? null : page.headers.centerHeader,
    footer: page.headers.centerFooter === "" ? null : page.headers.centerFooter,
    breaksBefore: page.rowBreaks,
  };
}

function points(length: number): number {
  return Math.round(length * POINTS_PER_MM * 100) / 100;
}

function millimetres(length: number): number {
  return Math.round((length / POINTS_PER_MM) * 100) / 100;
}
