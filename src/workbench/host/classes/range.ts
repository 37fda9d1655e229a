import { WRONG_SIZE, asAreas, given, oneOf, whole } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject, RangeTarget } from "../engine/objects";
import { fullAddress } from "../cells/addresses";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import { clear } from "../cells/clear";
import { copyFrom } from "../cells/copy-cells";
import { deleteCells, insertCells } from "../cells/insert-cells";
import { merge, unmerge } from "../cells/merges";
import { select } from "../cells/move-to-front";
import { cellProperties, setCellProperties, setColumnProperties, setRowProperties } from "../cells/properties-by-cell";
import { specialCells } from "../cells/special-cells";
import { sheetObject } from "./worksheet-collection";
import { rangeMoves } from "./range-moves";
import { rangeValues } from "./range-values";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function special(range: RangeTarget, args: readonly unknown[]): HostObject | null {
  const areas = specialCells(range, args[0] as string, args[1] as string | undefined);
  return areas.length === 0 ? null : hostObject("RangeAreas", { sheet: range.sheet, areas });
}

const call: NonNullable<HostClass<"Range">["call"]> = {
  ...rangeMoves,
  Merge: ({ sheet, area }, [across]) => merge(sheet, area, across === true),
  Unmerge: ({ sheet, area }) => unmerge(sheet, area),
  Clear: (range, [applyTo], context) =>
    clear(
      range,
      given(applyTo, (value) => oneOf(value, CLEAR), "All"),
      context,
    ),
  Insert: (range, [shift], context) => {
    insertCells(range, oneOf(shift, ["Down", "Right"]), context);
    return hostObject("Range", range);
  },
  Delete: (range, [shift], context) => deleteCells(range, oneOf(shift, ["Up", "Left"]), context),
  CopyFrom: copyFrom,
  Select: ({ sheet, area }, _args, context) => select(sheet, area, context),
  Calculate: (_range, _args, context) => context.settle(),
  SetDirty: () => undefined,
  SetCellProperties: (range, [data], context) => setCellProperties(range, data, context),
  SetRowProperties: (range, [data]) => setRowProperties(range, data),
  SetColumnProperties: (range, [data]) => setColumnProperties(range, data),
  GetCellProperties: (range, [options]) => cellProperties(range, options),
  GetSpecialCells: (range, args) => {
    const found = special(range, args);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  },
  GetSpecialCellsOrNullObject: (range, args) => special(range, args),
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (whole(rows) !== area.rows || whole(columns) !== area.columns) throw invalidArgument(WRONG_SIZE);
  },
};

export const range: HostClass<"Range"> = {
  levels: {
    "1.2": "Merge Unmerge RowHidden ColumnHidden Hidden FormulasR1C1",
    "1.3": "GetRowsBelow GetRowsAbove GetColumnsAfter GetColumnsBefore GetResizedRange",
    "1.4": "GetIntersectionOrNullObject GetUsedRangeOrNullObject",
    "1.6": "ConditionalFormats Calculate",
    "1.7": "Hyperlink NumberFormatLocal IsEntireRow IsEntireColumn GetAbsoluteResizedRange",
    "1.8": "DataValidation",
    "1.9":
      "CopyFrom SetCellProperties SetRowProperties SetColumnProperties GetCellProperties GetSpecialCells GetSpecialCellsOrNullObject SetDirty",
    "1.10": "Left Top Width Height",
  },
  ...rangeValues,
  navigate: {
    Format: (target) => hostObject("RangeFormat", asAreas(target)),
    Worksheet: ({ sheet }) => sheetObject(sheet),
    DataValidation: (target) => hostObject("DataValidation", asAreas(target)),
    ConditionalFormats: (target) => hostObject("ConditionalFormatCollection", asAreas(target)),
  },
  call,
};

export const rangeAreas: HostClass<"RangeAreas"> = {
  since: "1.9",
  get: {
    Address: ({ sheet, areas }) => areasAddress(sheet, areas),
    AddressLocal: ({ sheet, areas }) => areasAddress(sheet, areas),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  navigate: {
    Format: (target) => hostObject("RangeFormat", target),
    Worksheet: ({ sheet }) => sheetObject(sheet),
    DataValidation: (target) => hostObject("DataValidation", target),
    ConditionalFormats: (target) => hostObject("ConditionalFormatCollection", target),
    Areas: (target) => hostObject("RangeCollection", target),
  },
  call: {
    Clear: ({ sheet, areas }, [applyTo], context) => {
      const what = given(applyTo, (value) => oneOf(value, CLEAR), "All");
      for (const area of areas) clear({ sheet, area }, what, context);
    },
    GetEntireRow: ({ sheet, areas }) =>
      hostObject("RangeAreas", { sheet, areas: areas.map((area) => ({ ...area, column: 0, columns: ALL_COLUMNS })) }),
    GetEntireColumn: ({ sheet, areas }) =>
      hostObject("RangeAreas", { sheet, areas: areas.map((area) => ({ ...area, row: 0, rows: ALL_ROWS })) }),
    SetDirty: () => undefined,
    Calculate: (_areas, _args, context) => context.settle(),
  },
};

function areasAddress(sheet: RangeTarget["sheet"], areas: readonly RangeTarget["area"][]): string {
  return areas.map((area) => fullAddress({ sheet, area })).join(",");
}

export const rangeCollection: HostClass<"RangeCollection"> = {
  since: "1.9",
  items: ({ sheet, areas }) => areas.map((area) => hostObject("Range", { sheet, area })),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) =>
      hostObject("Range", { sheet, area: areas[whole(index, 0, areas.length - 1)]! }),
  },
};
