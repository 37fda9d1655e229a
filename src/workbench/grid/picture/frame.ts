import type { ISheetDataValidationRule } from "@univerjs/core";
import { areaToA1 } from "../../../core/sheet/a1";
import type { Area } from "../../../core/sheet/area";
import { columnWidth } from "../../host/cells/sizes";
import type { Band } from "../../host/model/parts";
import type { Sheet } from "../../host/model/sheet";
import type { Style } from "../../host/model/style";
import { listRules } from "./list-rules";
import { pixels } from "./pixels";

/** A row or column as it is shown. */
export interface ShownBand {
  readonly pixels: number;
  readonly hidden: boolean;
}

/** All that is shown of a sheet but its cells and its tab. */
export interface Frame {
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly rows: readonly ShownBand[];
  readonly columns: readonly ShownBand[];
  /** By address. */
  readonly merges: ReadonlyMap<string, Area>;
  /** By `uid`. */
  readonly lists: ReadonlyMap<string, ISheetDataValidationRule>;
}

/** The frame of a sheet within what is shown of it. `needs`: points by row that contents need where a row grows with them. */
export function frameOf(sheet: Sheet, shown: Area, needs: readonly (number | undefined)[]): Frame {
  return {
    gridlines: sheet.showGridlines,
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    rows: Array.from({ length: shown.rows }, (_, row) => shownRow(sheet, sheet.rows.get(row), needs[row] ?? 0)),
    columns: Array.from({ length: shown.columns }, (_, column) => shownColumn(sheet, column)),
    merges: new Map(sheet.merges.map((area) => [areaToA1(area), area])),
    lists: new Map(listRules(sheet, shown).map((rule) => [rule.uid, rule])),
  };
}

function shownRow(sheet: Sheet, band: Band<Style> | undefined, need: number): ShownBand {
  const points = band?.size ?? Math.max(sheet.standardRowHeight, need);
  return { pixels: pixels(points), hidden: band?.hidden === true || points === 0 };
}

function shownColumn(sheet: Sheet, column: number): ShownBand {
  const band = sheet.columns.get(column);
  const points = band?.size ?? sheet.standardColumnWidth;
  return { pixels: pixels(points), hidden: columnWidth(sheet, column) === 0 };
}
