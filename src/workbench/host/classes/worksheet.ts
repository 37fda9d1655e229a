import { color, flag, given, number, oneOf, text, whole } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { HostError } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import type { Sheet } from "../model/sheet";
import { areasGiven, insideSheet, rangeGiven } from "../cells/addresses";
import { copySheet } from "../cells/copy-sheet";
import { guardStructure } from "../cells/guard";
import { activate } from "../cells/move-to-front";
import { checkedTitle, sheetObject } from "./worksheet-collection";
import { deleteSheet, moveSheet, neighbour } from "../cells/sheet-order";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function usedRange(sheet: Sheet, valuesOnly: boolean): HostObject | null {
  const area = sheet.usedArea(valuesOnly);
  return area === null ? null : hostObject("Range", { sheet, area });
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

const get: HostClass<"Worksheet">["get"] = {
  Id: ({ id }) => id,
  Name: ({ name }) => name,
  Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
  Visibility: ({ visibility }) => visibility,
  TabColor: ({ tabColor }) => tabColor,
  ShowGridlines: ({ showGridlines }) => showGridlines,
  ShowHeadings: ({ showHeadings }) => showHeadings,
  StandardHeight: ({ standardRowHeight }) => standardRowHeight,
  StandardWidth: ({ standardColumnWidth }) => standardColumnWidth,
  EnableCalculation: () => true,
};

const set: HostClass<"Worksheet">["set"] = {
  Name: (sheet, value) => {
    guardStructure(sheet.workbook);
    sheet.workbook.renameSheet(sheet, checkedTitle(sheet.workbook, text(value), sheet));
  },
  Position: (sheet, value) => {
    guardStructure(sheet.workbook);
    moveSheet(sheet, whole(value, 0, sheet.workbook.sheets.length - 1));
  },
  Visibility: (sheet, value, context) => {
    guardStructure(sheet.workbook);
    const wanted = oneOf(value, VISIBILITIES);
    const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (wanted !== "Visible" && others.length === 0) throw new HostError("InvalidOperation");
    sheet.visibility = wanted;
    if (wanted !== "Visible" && sheet.workbook.active === sheet) activate(others[0]!, context);
  },
  TabColor: (sheet, value) => {
    sheet.tabColor = value === "" ? "" : color(value);
  },
  // The client sends these two under other names than it reads them.
  Gridlines: (sheet, value) => {
    sheet.showGridlines = flag(value);
  },
  Headings: (sheet, value) => {
    sheet.showHeadings = flag(value);
  },
  StandardWidth: (sheet, value) => {
    sheet.standardColumnWidth = number(value, 0);
  },
  EnableCalculation: (_sheet, value) => void flag(value),
};

const navigate: HostClass<"Worksheet">["navigate"] = {
  Names: (sheet) => hostObject("NamedItemCollection", { workbook: sheet.workbook, scope: sheet }),
  Tables: (sheet) => hostObject("TableCollection", { workbook: sheet.workbook, sheet }),
  Charts: (sheet) => hostObject("ChartCollection", sheet),
  Comments: (sheet) => hostObject("CommentCollection", { workbook: sheet.workbook, sheet }),
  Protection: (sheet) => hostObject("WorksheetProtection", sheet),
  FreezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
  PageLayout: (sheet) => hostObject("PageLayout", sheet),
  HorizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, kind: "rowBreaks" }),
  VerticalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, kind: "columnBreaks" }),
  AutoFilter: (sheet) => hostObject("AutoFilter", sheet),
  CustomProperties: (sheet) => hostObject("WorksheetCustomPropertyCollection", sheet),
};

const call: HostClass<"Worksheet">["call"] = {
  GetRange: (sheet, [address]) => hostObject("Range", rangeGiven(sheet, address)),
  GetRanges: (sheet, [address]) => hostObject("RangeAreas", areasGiven(sheet, address)),
  GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
    const area = { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) };
    return hostObject("Range", { sheet, area: insideSheet(area) });
  },
  GetCell: (sheet, [row, column]) =>
    hostObject("Range", { sheet, area: insideSheet({ row: whole(row), column: whole(column), rows: 1, columns: 1 }) }),
  GetUsedRange: (sheet, [valuesOnly]) =>
    usedRange(sheet, given(valuesOnly, flag, false)) ?? hostObject("Range", { sheet, area: FIRST_CELL }),
  GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, given(valuesOnly, flag, false)),
  GetNext: (sheet, [visibleOnly]) => found(neighbour(sheet, 1, given(visibleOnly, flag, false))),
  GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, given(visibleOnly, flag, false))),
  GetPrevious: (sheet, [visibleOnly]) => found(neighbour(sheet, -1, given(visibleOnly, flag, false))),
  GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, given(visibleOnly, flag, false))),
  Activate: (sheet, _args, context) => activate(sheet, context),
  Calculate: (_sheet, _args, context) => context.settle(),
  Delete: (sheet, _args, context) => {
    guardStructure(sheet.workbook);
    deleteSheet(sheet, context);
  },
  Copy: (sheet, [position, relativeTo], context) => {
    guardStructure(sheet.workbook);
    return sheetObject(copySheet(sheet, position, relativeTo, context));
  },
  _GetSheetById: (sheet, [id]) => orNull(sheet.workbook.sheets.find((other) => other.id === id)),
  _GetAnotherWorksheetById: (sheet, [id]) => orNull(sheet.workbook.sheets.find((other) => other.id === id)),
};

function orNull(sheet: Sheet | undefined): HostObject | null {
  return sheet === undefined ? null : sheetObject(sheet);
}

function found(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return sheetObject(sheet);
}

export const worksheet: HostClass<"Worksheet"> = {
  levels: {
    "1.2": "Protection",
    "1.4": "Names GetUsedRangeOrNullObject",
    "1.5": "GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject",
    "1.6": "Calculate",
    "1.7": "Copy GetRangeByIndexes FreezePanes TabColor StandardHeight StandardWidth",
    "1.8": "ShowGridlines ShowHeadings Gridlines Headings",
    "1.9": "AutoFilter PageLayout HorizontalPageBreaks VerticalPageBreaks EnableCalculation GetRanges",
    "1.10": "Comments",
    "1.12": "CustomProperties",
  },
  id: ({ id }) => id,
  publicId: true,
  get,
  set,
  navigate,
  call,
};
