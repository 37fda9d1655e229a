import { flag, text } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import { HostError } from "../engine/host-error";
import type { RangeTarget } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import { fullAddress } from "../cells/addresses";
import { cellGrid, putContents, shownValue, spread, valueType } from "../cells/contents";
import { guardSheet } from "../cells/guard";
import { hyperlinkOf, putHyperlink } from "../cells/hyperlinks";
import { columnsHidden, hideColumns, hideRows, leftOf, rowsHidden, sizeAcross, sizeDown, topOf } from "../cells/sizes";
import { restyle } from "../cells/styles";
import { shownText } from "../cells/shown-text";

function values(range: RangeTarget, context: HostContext): Json {
  context.settle();
  return cellGrid(range, (_cell, row, column) => shownValue(range.sheet, row, column, context));
}

function formulas({ sheet, area }: RangeTarget): Json {
  return cellGrid({ sheet, area }, (cell) => cell?.formula ?? cell?.value ?? "");
}

/** Numbers of rows and columns relative to each cell, which only a constant can be without an engine. */
function formulasR1C1({ sheet, area }: RangeTarget): Json {
  return cellGrid({ sheet, area }, (cell) => {
    if (cell?.formula != null) throw new HostError("ApiNotFound");
    return cell?.value ?? "";
  });
}

function numberFormats({ sheet, area }: RangeTarget): Json {
  return cellGrid({ sheet, area }, (_cell, row, column) => sheet.styleAt(row, column).numberFormat);
}

function putNumberFormats({ sheet, area }: RangeTarget, given: Json): void {
  guardSheet(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    const numberFormat = text(given, 255);
    restyle(sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  spread(area, given, (row, column, value) => {
    const numberFormat = text(value, 255);
    restyle(sheet, { row, column, rows: 1, columns: 1 }, (style) =>
      style.numberFormat === numberFormat ? style : { ...style, numberFormat },
    );
  });
}

const get: HostClass<"Range">["get"] = {
  Address: fullAddress,
  AddressLocal: fullAddress,
  RowIndex: ({ area }) => area.row,
  ColumnIndex: ({ area }) => area.column,
  RowCount: ({ area }) => area.rows,
  ColumnCount: ({ area }) => area.columns,
  CellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
  IsEntireRow: ({ area }) => area.columns === ALL_COLUMNS,
  IsEntireColumn: ({ area }) => area.rows === ALL_ROWS,
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: formulasR1C1,
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  Text: (range, context) => {
    context.settle();
    return cellGrid(range, (_cell, row, column) =>
      shownText(shownValue(range.sheet, row, column, context), range.sheet.styleAt(row, column).numberFormat),
    );
  },
  ValueTypes: (range, context) => {
    context.settle();
    // A text typed with an apostrophe is a text, also `'#N/A`.
    return cellGrid(range, (cell, row, column) =>
      cell?.apostrophe === true ? "String" : valueType(shownValue(range.sheet, row, column, context)),
    );
  },
  RowHidden: ({ sheet, area }) => rowsHidden(sheet, area),
  ColumnHidden: ({ sheet, area }) => columnsHidden(sheet, area),
  Hidden: ({ sheet, area }) => both(rowsHidden(sheet, area), columnsHidden(sheet, area)),
  Hyperlink: hyperlinkOf,
  Left: ({ sheet, area }) => leftOf(sheet, area.column),
  Top: ({ sheet, area }) => topOf(sheet, area.row),
  Width: ({ sheet, area }) => sizeAcross(sheet, area),
  Height: ({ sheet, area }) => sizeDown(sheet, area),
};

function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

const set: HostClass<"Range">["set"] = {
  Values: putContents,
  Formulas: putContents,
  FormulasLocal: putContents,
  NumberFormat: putNumberFormats,
  NumberFormatLocal: putNumberFormats,
  RowHidden: ({ sheet, area }, value) => {
    guardSheet(sheet, "allowFormatRows");
    hideRows(sheet, area, flag(value));
  },
  ColumnHidden: ({ sheet, area }, value) => {
    guardSheet(sheet, "allowFormatColumns");
    hideColumns(sheet, area, flag(value));
  },
  Hyperlink: putHyperlink,
};

/** Scalar properties of a range. */
export const rangeValues = { get, set };
