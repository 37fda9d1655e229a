import type { HostContext } from "../engine/host-context";
import { hasLevel } from "../engine/host-class";
import type { RangeTarget } from "../engine/objects";
import { addressOfArea } from "./addresses";

type Before = string | number | boolean | undefined;

/** How cells came to change, in Excel's words. */
export interface ChangeWords {
  readonly changeType: string;
  readonly shiftDirection: string;
}

export const EDITED: ChangeWords = { changeType: "RangeEdited", shiftDirection: "None" };

/** Tells listeners that a range changed; `before` is the value of a range of one cell. */
export function raiseChanged(range: RangeTarget, context: HostContext, before: Before, words = EDITED): void {
  const after = before === undefined ? undefined : range.sheet.valueAt(range.area.row, range.area.column);
  const details =
    before === undefined || after === undefined
      ? {}
      : { valueBefore: before, valueAfter: after, valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) };
  context.events.raise("DataChanged", range.sheet.id, {
    referenceId: context.events.remember(range),
    type: "WorksheetChanged",
    source: "Local",
    address: addressOfArea(range.area),
    worksheetId: range.sheet.id,
    ...words,
    ...(hasLevel(context.api, "1.14")
      ? { triggerSource: context.doer === "add-in" ? "ThisLocalAddin" : "Unknown" }
      : {}),
    ...details,
  });
}

function typeOf(value: string | number | boolean): string {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
