import { whole } from "../engine/arguments";
import type { HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import { ALL_COLUMNS, ALL_ROWS } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { rangeGiven } from "../cells/addresses";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = rows + columns === 0 ? null : { rows, columns };
}

function frozen(sheet: Sheet): HostObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  return hostObject("Range", {
    sheet,
    area: { row: 0, column: 0, rows: rows || ALL_ROWS, columns: columns || ALL_COLUMNS },
  });
}

export const worksheetFreezePanes: HostClass<"WorksheetFreezePanes"> = {
  since: "1.7",
  call: {
    FreezeRows: (sheet, [count]) => freeze(sheet, whole(count, 0, ALL_ROWS - 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, whole(count, 0, ALL_COLUMNS - 1)),
    FreezeAt: (sheet, [range]) => {
      const { sheet: home, area } = rangeGiven(sheet, range);
      if (home !== sheet || area.row !== 0 || area.column !== 0) throw invalidArgument();
      const rows = area.rows === ALL_ROWS ? 0 : area.rows;
      freeze(sheet, rows, area.columns === ALL_COLUMNS ? 0 : area.columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: frozen,
    GetLocation: (sheet) => {
      const range = frozen(sheet);
      if (range === null) throw new HostError("ItemNotFound");
      return range;
    },
  },
};
