import type { Cell, NamedRange, PageSetup, WriteSheet } from "hucre";
import { areaToA1, quoteSheet, sheetAreaReference, sheetReference, toA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { COLUMN_MARGIN } from "../../core/sheet/text-metrics";
import { writableText } from "../../core/sheet/writable-text";
import { cellText } from "./cell-text";
import { hucreChart } from "./hucre-chart";
import { hucreEntryRule } from "./hucre-entry-rule";
import { hucreHighlight } from "./hucre-style";

const MM_PER_INCH = 25.4;
/** From the paper's edge to header and footer. */
const HEADER_MARGIN_MM = 8;

/** A cell as hucre takes it. */
export type HucreCell = Partial<Cell>;
/** Cells as hucre takes them, keyed `row,column`. */
export type HucreCells = Map<string, HucreCell>;

/** All of a sheet but its rows and cells as hucre takes it; names and print areas go to the workbook, see `hucreNames`. */
export function hucreSheet(sheet: SheetSpec): WriteSheet & { cells: HucreCells } {
  const result: WriteSheet & { cells: HucreCells } = {
    name: cellText(sheet.name),
    // The file counts a column's margins into its width, people do not.
    columns: sheet.columns.map(({ width, hidden }) => ({
      width: width + COLUMN_MARGIN,
      ...(hidden === true ? { hidden } : {}),
    })),
    cells: linkedCells(sheet.links),
    merges: sheet.merges.map(mergeRange),
    dataValidations: sheet.entryRules.map(hucreEntryRule),
    conditionalRules: conditionalRules(sheet),
    pageSetup: pageSetup(sheet.print),
    headerFooter: headerFooter(sheet.print),
    // hucre numbers a break by the row above it.
    rowBreaks: sheet.print.breaksBefore.map((row) => row - 1),
    hidden: sheet.hidden,
  };
  if (sheet.charts.length > 0) result.charts = sheet.charts.map(hucreChart);
  if (sheet.freeze !== null && sheet.freeze.rows + sheet.freeze.columns > 0) result.freezePane = sheet.freeze;
  if (sheet.protected) result.protection = PROTECTION;
  if (sheet.tabColor !== null) result.view = { tabColor: { rgb: sheet.tabColor } };
  return result;
}

/** The names that point into a sheet, and its printed area and repeated rows, which the file keeps as names too. */
export function hucreNames(sheet: SheetSpec): NamedRange[] {
  const scope = cellText(sheet.name);
  const { area, titleRows } = sheet.print;
  const names: NamedRange[] = sheet.names.map(({ name, cell }) => ({ name, range: sheetReference(sheet.name, cell) }));
  // LibreOffice prints a hidden sheet that has a printed area.
  if (sheet.hidden) return names;
  // hucre would leave out the apostrophes that a sheet's name may need.
  if (area !== null) names.push({ name: "_xlnm.Print_Area", range: sheetAreaReference(sheet.name, area), scope });
  if (titleRows !== null)
    names.push({
      name: "_xlnm.Print_Titles",
      range: `${quoteSheet(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
      scope,
    });
  return names;
}

/** Rows and columns may be resized, so that long texts can be shown; cells selected, lists filtered. */
const PROTECTION: NonNullable<WriteSheet["protection"]> = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatRows: true,
  formatColumns: true,
  autoFilter: true,
};

function conditionalRules({ highlights, dataBars }: SheetSpec): NonNullable<WriteSheet["conditionalRules"]> {
  return [
    ...highlights.map(({ area, formula, style }, index) => ({
      type: "expression" as const,
      priority: index + 1,
      range: areaToA1(area),
      formula: writableText(formula),
      style: hucreHighlight(style),
    })),
    ...dataBars.map(({ area, min, max, color }, index) => ({
      type: "dataBar" as const,
      priority: highlights.length + index + 1,
      range: areaToA1(area),
      dataBar: {
        cfvo: [min, max].map((value) => ({ type: "num" as const, value: String(value) })),
        color: `FF${color}`,
      },
    })),
  ];
}

/** hucre knows a link by its cell. */
function linkedCells(links: SheetSpec["links"]): HucreCells {
  return new Map(
    links.map(({ at, sheet, cell, tip }) => [
      `${at.row},${at.column}`,
      { hyperlink: { target: "", location: `${quoteSheet(sheet)}!${toA1(cell)}`, tooltip: cellText(tip) } },
    ]),
  );
}

function mergeRange(area: Area): NonNullable<WriteSheet["merges"]>[number] {
  return {
    startRow: area.row,
    startCol: area.column,
    endRow: area.row + area.rows - 1,
    endCol: area.column + area.columns - 1,
  };
}

function pageSetup(print: PrintSpec): PageSetup {
  const inches = (millimetres: number): number => Math.round((millimetres / MM_PER_INCH) * 1e4) / 1e4;
  const { top, bottom, left, right } = print.margins;
  const edge = inches(HEADER_MARGIN_MM);
  return {
    paperSize: print.paper === "A3" ? "a3" : "a4",
    orientation: print.orientation,
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(print.scale === undefined || print.fitToWidth ? {} : { scale: print.scale }),
    horizontalCentered: print.centered,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: edge,
      footer: edge,
    },
  };
}

function headerFooter(print: PrintSpec): NonNullable<WriteSheet["headerFooter"]> {
  return {
    ...(print.header === null ? {} : { oddHeader: `&C${cellText(print.header)}` }),
    ...(print.footer === null ? {} : { oddFooter: `&C${cellText(print.footer)}` }),
  };
}
