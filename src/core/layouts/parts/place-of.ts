import { sheetReference } from "../../sheet/a1";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { SheetSpecError } from "../../sheet/sheet-limits";

/** The cell of a finished sheet's key as other sheets' formulas take it, `'指标汇总'!$E$9`. */
export function placeOf(sheet: SheetSpec, key: string): string {
  const field = sheet.fields.find(([name]) => name === key);
  if (field === undefined) throw new SheetSpecError(`Sheet "${sheet.name}" has no cell for the key ${key}`);
  return sheetReference(sheet.name, field[1]);
}
