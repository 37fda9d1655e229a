import { fromCellReference } from "../../core/sheet/cell-reference";
import type { Grid, WorkbookGrid } from "../../core/sheet/grid";
import { askLook } from "../workbook/look";
import type { WorkbookLook } from "../workbook/look";
import type { LookMemory } from "../workbook/look-memory";
import { namedSheets } from "../workbook/our-sheets";
import type { NamedSheet } from "../workbook/our-sheets";
import type { Session } from "../workbook/session";
import { askArea, askWindow, gridRows, restOfWindow } from "./sheet-window";
import type { SheetWindow } from "./sheet-window";

/**
 * Reads sheets (all when null): one request when the workbook was looked at before and its sheets are the same, else two;
 * more only for sheets of thousands of rows.
 */
export async function readWorkbook(
  session: Session,
  names: readonly string[] | null,
  memory: LookMemory,
): Promise<WorkbookGrid> {
  return memory.guessing(session, async (earlier) => {
    const windows = new Map<string, SheetWindow>();
    const ask = ({ id }: NamedSheet): unknown => windows.set(id, askWindow(session.workbook.worksheets.getItem(id)));
    wanted(earlier, names).forEach(ask);
    const looked = askLook(session);
    await session.sync();
    const look = memory.keep(looked());
    const sheets = wanted(look, names);
    const missing = sheets.filter(({ id }) => !windows.has(id));
    missing.forEach(ask);
    if (missing.length > 0) await session.sync();
    const rest = await readRest(session, sheets, windows);
    const grids = sheets.map((sheet): Grid => ({
      name: sheet.name,
      state: sheet.state,
      rows: gridRows([windows.get(sheet.id)!.first, ...(rest.get(sheet.id) ?? [])]),
    }));
    return { sheets: grids, names: cellNames(look), properties: look.properties, parts: [] };
  });
}

function wanted(look: WorkbookLook, names: readonly string[] | null): readonly NamedSheet[] {
  return namedSheets(look).filter(({ name }) => names === null || names.includes(name));
}

/** Rows beyond the first window, one piece of a bounded size per request. */
async function readRest(
  session: Session,
  sheets: readonly NamedSheet[],
  windows: ReadonlyMap<string, SheetWindow>,
): Promise<ReadonlyMap<string, readonly Excel.Range[]>> {
  const fetched = new Map<string, Excel.Range[]>();
  const pieces = sheets.flatMap(({ id, title }) => restOfWindow(windows.get(id)!, title).map((area) => ({ id, area })));
  const fetch = async (index: number): Promise<void> => {
    const piece = pieces[index];
    if (piece === undefined) return;
    const range = askArea(session.workbook.worksheets.getItem(piece.id), piece.area);
    fetched.set(piece.id, [...(fetched.get(piece.id) ?? []), range]);
    await session.sync();
    await fetch(index + 1);
  };
  await fetch(0);
  return fetched;
}

/** Names of the workbook that point at one cell, by our names of sheets. */
function cellNames(look: WorkbookLook): WorkbookGrid["names"] {
  const called = new Map(namedSheets(look).map(({ title, name }) => [title.toLowerCase(), name]));
  const names = new Map<string, { sheet: string; cell: { row: number; column: number } }>();
  for (const { name, formula } of look.names.values()) {
    const reference = fromCellReference(formula.replace(/^=/, ""));
    const sheet = reference === null ? undefined : called.get(reference.sheet.toLowerCase());
    if (reference !== null && sheet !== undefined) names.set(name, { sheet, cell: reference.cell });
  }
  return names;
}
