import { flag, given, text } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject } from "../engine/objects";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { guardStructure } from "../cells/guard";

export function sheetObject(sheet: Sheet): HostObject<"Worksheet"> {
  return hostObject("Worksheet", sheet);
}

/** A title that may be given; taken ones and impossible ones are refused. */
export function checkedTitle(workbook: Workbook, title: string, sheet: Sheet | null): string {
  const problem = workbook.titleProblem(title, sheet);
  if (problem === "taken")
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  if (problem !== null) throw invalidArgument();
  return title;
}

function find(workbook: Workbook, key: Argument): Sheet | undefined {
  const wanted = text(key);
  return workbook.sheets.find(({ id }) => id === wanted) ?? workbook.sheet(wanted);
}

function shown(workbook: Workbook, visibleOnly: Argument): readonly Sheet[] {
  const only = given(visibleOnly, flag, false);
  return workbook.sheets.filter(({ visibility }) => !only || visibility === "Visible");
}

function add(workbook: Workbook, name: Argument, context: HostContext): HostObject {
  guardStructure(workbook);
  const title = given(name, text, "");
  const sheet = workbook.addSheet(title === "" ? workbook.freeTitle() : checkedTitle(workbook, title, null));
  context.events.raise("Added", null, { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id });
  return sheetObject(sheet);
}

export const worksheetCollection: HostClass<"WorksheetCollection"> = {
  levels: { "1.4": "GetItemOrNullObject GetCount", "1.5": "GetFirst GetLast" },
  items: (workbook) => workbook.sheets.map(sheetObject),
  item: (workbook, key) => {
    const sheet = find(workbook, key);
    return sheet && sheetObject(sheet);
  },
  call: {
    Add: (workbook, [name], context) => add(workbook, name, context),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet === undefined ? null : sheetObject(sheet);
    },
    GetActiveWorksheet: (workbook) => (workbook.active === null ? null : sheetObject(workbook.active)),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => sheetObject(shown(workbook, visibleOnly)[0]!),
    GetLast: (workbook, [visibleOnly]) => {
      const sheets = shown(workbook, visibleOnly);
      return sheetObject(sheets[sheets.length - 1]!);
    },
  },
};
