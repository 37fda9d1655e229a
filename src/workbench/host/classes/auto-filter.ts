import type { HostClass } from "../engine/host-class";
import { HostError } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import { rangeGiven } from "../cells/addresses";
import { guardSheet } from "../cells/guard";

/** Filter buttons on a list; criteria, which would hide rows, are not shown here. */
export const autoFilter: HostClass<"AutoFilter"> = {
  since: "1.9",
  get: { Enabled: (sheet) => sheet.autoFilter !== null, IsDataFiltered: () => false },
  call: {
    Apply: (sheet, [range, column, criteria]) => {
      guardSheet(sheet, "allowAutoFilter");
      if (column != null || criteria != null) throw new HostError("ApiNotFound");
      sheet.autoFilter = rangeGiven(sheet, range).area;
    },
    Remove: (sheet) => {
      guardSheet(sheet, "allowAutoFilter");
      sheet.autoFilter = null;
    },
    GetRangeOrNullObject: (sheet) =>
      sheet.autoFilter === null ? null : hostObject("Range", { sheet, area: sheet.autoFilter }),
  },
};
