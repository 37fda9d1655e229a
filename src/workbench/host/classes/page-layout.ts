import { flag, given, members, number, oneOf, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import type { PageLayout, PageZoom } from "../model/parts";
import type { Sheet } from "../model/sheet";
import { areasGiven, rangeGiven } from "../cells/addresses";
import { upperFirst } from "../engine/wire-names";

type Setters = NonNullable<HostClass<"PageLayout">["set"]>;

/** Points of each unit of length. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const PAPERS = [
  "Letter",
  "Legal",
  "A3",
  "A4",
  "A5",
  "B4",
  "B5",
  "Tabloid",
  "Folio",
  "Quatro",
  "Executive",
  "Statement",
] as const;
const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;
/** Excel stores no wider margin than 49 inches. */
const WIDEST_MARGIN = 3528;

type Key = keyof PageLayout;

function plain(...keys: readonly Key[]): NonNullable<HostClass<"PageLayout">["get"]> {
  return Object.fromEntries(keys.map((key) => [upperFirst(key), (sheet: Sheet) => sheet.page[key] as Json]));
}

function put(key: Key, read: (value: Json) => unknown): Setters {
  return {
    [upperFirst(key)]: (sheet, value) => {
      Object.assign(sheet.page, { [key]: read(value) });
    },
  };
}

function margin(value: Json): number {
  return number(value, 0, WIDEST_MARGIN);
}

function zoomGiven(value: Json): PageZoom {
  const zoom = members(value, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  const scale = given(zoom.scale, (scale) => whole(scale, 10, 400), null as number | null);
  const pages = (count: Json) => given(count, (pages) => whole(pages, 1, 32767), null as number | null);
  const [horizontal, vertical] = [pages(zoom.horizontalFitToPages), pages(zoom.verticalFitToPages)];
  const fits = horizontal !== null || vertical !== null;
  if (scale !== null && fits) throw invalidArgument();
  return {
    ...(scale !== null ? { scale } : {}),
    ...(horizontal !== null ? { horizontalFitToPages: horizontal } : {}),
    ...(vertical !== null ? { verticalFitToPages: vertical } : {}),
  };
}

const set: Setters = {
  ...put("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
  ...put("paperSize", (value) => oneOf(value, PAPERS)),
  ...Object.values(MARGINS).reduce<Setters>((all, key) => ({ ...all, ...put(key, margin) }), {}),
  ...put("centerHorizontally", flag),
  ...put("centerVertically", flag),
  ...put("blackAndWhite", flag),
  ...put("draftMode", flag),
  ...put("printGridlines", flag),
  ...put("printHeadings", flag),
  ...put("firstPageNumber", (value) => (value === "" ? "" : whole(value))),
  ...put("printComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
  ...put("printErrors", (value) => oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
  ...put("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
  ...put("zoom", zoomGiven),
};

function setMargins(sheet: Sheet, unit: Argument, margins: Argument): void {
  const points = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  const wanted = members(margins, Object.keys(MARGINS));
  for (const [side, value] of Object.entries(wanted))
    if (value !== undefined && value !== null)
      sheet.page[MARGINS[side as keyof typeof MARGINS]] = margin(number(value) * points);
}

function setArea(sheet: Sheet, area: Argument): void {
  if (area === "") {
    sheet.page.printArea = null;
    return;
  }
  const target = areasGiven(sheet, area);
  if (target.sheet !== sheet) throw invalidArgument();
  sheet.page.printArea = target.areas;
}

function setTitles(sheet: Sheet, value: Argument, rows: boolean): void {
  if (value === "") {
    if (rows) sheet.page.titleRows = null;
    else sheet.page.titleColumns = null;
    return;
  }
  const { sheet: home, area } = rangeGiven(sheet, value);
  if (home !== sheet) throw invalidArgument();
  if (rows) sheet.page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
  else sheet.page.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
}

function printArea(sheet: Sheet): HostObject | null {
  return sheet.page.printArea === null ? null : hostObject("RangeAreas", { sheet, areas: sheet.page.printArea });
}

function titles(sheet: Sheet, rows: boolean): HostObject | null {
  const band = rows ? sheet.page.titleRows : sheet.page.titleColumns;
  if (band === null) return null;
  const size = band.last - band.first + 1;
  const area = rows
    ? { row: band.first, column: 0, rows: size, columns: ALL_COLUMNS }
    : { row: 0, column: band.first, rows: ALL_ROWS, columns: size };
  return hostObject("Range", { sheet, area });
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

export const pageLayout: HostClass<"PageLayout"> = {
  since: "1.9",
  get: plain(
    "orientation",
    "paperSize",
    ...Object.values(MARGINS),
    "centerHorizontally",
    "centerVertically",
    "blackAndWhite",
    "draftMode",
    "firstPageNumber",
    "printComments",
    "printErrors",
    "printGridlines",
    "printHeadings",
    "printOrder",
    "zoom",
  ),
  set,
  navigate: { HeadersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  call: {
    SetPrintMargins: (sheet, [unit, margins]) => setMargins(sheet, unit, margins),
    SetPrintArea: (sheet, [area]) => setArea(sheet, area),
    SetPrintTitleRows: (sheet, [rows]) => setTitles(sheet, rows, true),
    SetPrintTitleColumns: (sheet, [columns]) => setTitles(sheet, columns, false),
    GetPrintArea: (sheet) => required(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (sheet) => required(titles(sheet, true)),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, true),
    GetPrintTitleColumns: (sheet) => required(titles(sheet, false)),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, false),
  },
};
