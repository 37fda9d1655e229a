import { fromCellReference } from "../../core/sheet/cell-reference";
import type { Grid, WorkbookGrid } from "../../core/sheet/grid";
import type { PackageParts } from "./package-parts";
import { refuseDamaged, refuseTooLarge } from "./refusal";
import type { XmlReader } from "./xml-reader";
import { decodeXstring, isTrue } from "./xml-text";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: Grid["state"];
  readonly relationship: string;
}

/** What the workbook part says: its sheets in order, where its names point, and whether its days count from 1904. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: WorkbookGrid["names"];
  readonly date1904: boolean;
}

/** How deep an element lies in the workbook itself, and in one of its lists; in foreign elements nothing is looked for. */
const IN_ROOT = 2;
const IN_LIST = 3;

/** Reads the workbook part (ECMA-376 18.2). Gives up on two sheets of one name, and on too many. */
export function readWorkbookPart(parts: PackageParts, name: string, mostSheets: number): WorkbookPart {
  const workbook = parts.made(name, workbookIn);
  const { sheets } = workbook;
  if (sheets.length > mostSheets) refuseTooLarge(`有 ${sheets.length} 张工作表，上限 ${mostSheets} 张`);
  if (new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size < sheets.length) refuseDamaged("工作表重名");
  return workbook;
}

function workbookIn(xml: XmlReader): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const texts = new Map<string, string>();
  let date1904 = false;
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name === "sheet" && xml.depth === IN_LIST) sheets.push(sheetEntry(xml));
    else if (xml.name === "workbookPr" && xml.depth === IN_ROOT) date1904 = isTrue(xml.attribute("date1904"));
    else if (xml.name === "definedName" && xml.depth === IN_LIST) readName(xml, texts);
  }
  return { sheets, names: cellNames(texts, sheets), date1904 };
}

function sheetEntry(xml: XmlReader): SheetEntry {
  const state = xml.attribute("state");
  return {
    name: decodeXstring(xml.attribute("name") ?? "") || refuseDamaged("工作表没有名称"),
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: xml.prefixedAttribute("id") ?? "",
  };
}

/** A name local to a sheet is a copy's, not the workbook's. */
function readName(xml: XmlReader, texts: Map<string, string>): void {
  const name = xml.attribute("name") ?? "";
  const local = xml.attribute("localSheetId") !== undefined;
  const text = xml.innerText().trim();
  if (!local && !texts.has(name)) texts.set(name, text);
}

function cellNames(texts: ReadonlyMap<string, string>, sheets: readonly SheetEntry[]): WorkbookGrid["names"] {
  const names = new Map<string, { sheet: string; cell: { row: number; column: number } }>();
  const actual = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.name]));
  for (const [name, text] of texts) {
    const reference = fromCellReference(text);
    if (reference === null) continue;
    const sheet = actual.get(decodeXstring(reference.sheet).toLowerCase());
    if (sheet !== undefined) names.set(name, { sheet, cell: reference.cell });
  }
  return names;
}
