import type { SheetSpec } from "../../sheet/sheet-spec";
import type { SourcedText } from "./linked-text";
import { placeOf } from "./place-of";

/** Words with the cell of a sheet's key in which what they say can be looked up; without it where the sheet has no such cell. */
export function sourcedText(shown: string, sheet: SheetSpec, key: string): string | SourcedText {
  const known = sheet.fields.some(([name]) => name === key);
  return known ? { shown, source: placeOf(sheet, key) } : shown;
}
