import type { HostContext } from "../engine/host-context";
import { HostError } from "../engine/host-error";
import type { Sheet } from "../model/sheet";

/** Puts a sheet at another place among the sheets. */
export function moveSheet(sheet: Sheet, to: number): void {
  const { sheets } = sheet.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}

/** The sheet before or after; undefined at the end. */
export function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const { sheets } = sheet.workbook;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[at] !== undefined && sheets[at]!.visibility !== "Visible") at += step;
  return sheets[at];
}

/** Removes a sheet; the last visible one stays, and one hidden for good cannot be reached. */
export function deleteSheet(sheet: Sheet, context: HostContext): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "VeryHidden" || (sheet.visibility === "Visible" && others.length === 0))
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  sheet.workbook.deleteSheet(sheet);
  context.events.raise("Deleted", null, { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id });
}
