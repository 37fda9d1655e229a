import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Grid, WorkbookGrid } from "../../core/sheet/grid";
import type { PickedSheets } from "../ports/picked-file";

/** The sheets of a return that are read; 审核结果 is made anew on receipt. */
const PARTS: readonly string[] = [SHEET_NAMES.guide, SHEET_NAMES.figures, SHEET_NAMES.works];

/** True for a sheet that may belong to a return, Excel's copies 「指标数据 (2)」 included. */
export function isReturnSheet(name: string): boolean {
  return PARTS.includes(baseOf(name));
}

/**
 * The returns whose sheets stand in an open workbook, one per set of 填报说明, 指标数据 and 工作开展情况. Sheets that were copied in
 * together carry the same number behind their names; where a name has none, the order of the sheets tells. A set that is not complete
 * is handed over too: reading it says what is missing.
 */
export function returnsInWorkbook(workbook: WorkbookGrid): readonly PickedSheets[] {
  const sets = new Map<number, readonly Grid[]>();
  for (const sheet of workbook.sheets.filter(({ name }) => isReturnSheet(name))) {
    const number = freeSet(sheet, sets);
    sets.set(number, [...(sets.get(number) ?? []), sheet]);
  }
  return [...sets]
    .sort(([left], [right]) => left - right)
    .map(([, sheets]) => ({
      name: `本工作簿「${(sheets[0] as Grid).name}」`,
      modified: null,
      workbook: only(workbook, sheets),
    }));
}

/** The set that a sheet belongs to by its number; the next one where that has such a sheet already. */
function freeSet(sheet: Grid, sets: ReadonlyMap<number, readonly Grid[]>): number {
  let number = numberOf(sheet.name);
  while (sets.get(number)?.some(({ name }) => baseOf(name) === baseOf(sheet.name)) === true) number += 1;
  return number;
}

/** Names outside these sheets, and the workbook's properties, speak of other returns or of the office's workbook. */
function only({ names }: WorkbookGrid, sheets: readonly Grid[]): WorkbookGrid {
  const own = new Set(sheets.map(({ name }) => name));
  return {
    sheets,
    names: new Map([...names].filter(([, place]) => own.has(place.sheet))),
    properties: new Map(),
    parts: [],
  };
}

const COPY = /\s*[（(](\d{1,3})[)）]$/;

function baseOf(name: string): string {
  return name.trim().replace(COPY, "");
}

function numberOf(name: string): number {
  return Number(COPY.exec(name.trim())?.[1] ?? 1);
}
