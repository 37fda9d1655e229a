import { SHEET_NAMES } from "../../core/model/office-columns";
import type { SheetLook, WorkbookLook } from "./look";
import { sheetOfMarker, titleOfMarker } from "./marker-names";
import { isTemporary } from "./temporary-titles";

/** A sheet with our own name of it, or its title when it is not ours. */
export interface NamedSheet extends SheetLook {
  readonly name: string;
  readonly ours: boolean;
}

/**
 * The workbook's sheets in order, called by our own names. A sheet is ours when its title is one of our names
 * (also in a workbook that came as a file), else when a marker of ours refers to it, however it is called now.
 */
export function namedSheets(look: WorkbookLook): readonly NamedSheet[] {
  const names = ourNames(look);
  return look.sheets
    .filter(({ title }) => !isTemporary(title))
    .map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.title, ours: names.has(sheet.id) }));
}

/** The sheet that we call so; null when there is none. */
export function sheetCalled(look: WorkbookLook, name: string): NamedSheet | null {
  const sheets = namedSheets(look);
  return (
    sheets.find((sheet) => sheet.ours && sheet.name === name) ?? sheets.find((sheet) => sheet.name === name) ?? null
  );
}

/** Our names by the sheets' ids. */
function ourNames(look: WorkbookLook): ReadonlyMap<string, string> {
  const byTitle = new Map(look.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet.id]));
  const names = new Map<string, string>();
  const marked: (readonly [string, string])[] = [];
  for (const { name: marker, formula } of look.names.values()) {
    const name = sheetOfMarker(marker);
    if (name !== null) marked.push([name, titleOfMarker(formula) ?? ""]);
  }
  for (const name of [...Object.values(SHEET_NAMES), ...marked.map(([marker]) => marker)]) {
    const id = byTitle.get(name.toLowerCase());
    if (id !== undefined) names.set(id, name);
  }
  const taken = new Set(names.values());
  for (const [name, title] of marked) {
    const id = byTitle.get(title.toLowerCase());
    if (id !== undefined && !taken.has(name) && !names.has(id)) names.set(id, name);
  }
  return names;
}

/** What the sheets are called now, by our names in lower case. */
export function titlesOf(look: WorkbookLook): ReadonlyMap<string, string> {
  return new Map(namedSheets(look).map(({ name, title }) => [name.toLowerCase(), title]));
}
