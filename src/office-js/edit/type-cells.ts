import { HostFailure } from "../../app/ports/host-failure";
import type { CellEdit } from "../../app/ports/open-workbook";
import { toA1 } from "../../core/sheet/a1";
import { ownWords } from "../failure/failure-words";
import { passing } from "../render/on-areas";
import { cellText } from "../text/cell-text";
import { asked } from "../workbook/asked";
import { askLook, lookNow } from "../workbook/look";
import type { WorkbookLook } from "../workbook/look";
import { sheetCalled } from "../workbook/our-sheets";
import type { NamedSheet } from "../workbook/our-sheets";
import type { Session } from "../workbook/session";

/** An edit with what stood in its cell, as it has to be put back when the rest fails. */
export interface TypedCell {
  readonly sheet: NamedSheet;
  readonly address: string;
  readonly value: string | number | null;
  readonly before: string | number | boolean;
  readonly isFormula: boolean;
  readonly locked: boolean;
}

/** What comparing cells with the edits' expectations finds. */
export interface Comparison {
  readonly look: WorkbookLook;
  /** null: a cell holds something else by now. */
  readonly cells: readonly TypedCell[] | null;
}

/**
 * Compares the cells with what the edits take for granted, in one request when the sheets are still those of an earlier look,
 * else in one more.
 */
export async function compareCells(
  session: Session,
  earlier: WorkbookLook,
  edits: readonly CellEdit[],
): Promise<Comparison> {
  const asked = edits.map((edit) => {
    const { id } = sheetCalled(earlier, edit.sheet) ?? throwMissing(edit.sheet);
    const range = passing(session.workbook.worksheets.getItem(id).getRange(toA1(edit.cell)));
    range.load("values,formulas,format/protection/locked");
    return { edit, id, range };
  });
  const looked = askLook(session);
  await session.sync();
  const look = looked();
  if (asked.some(({ edit, id }) => sheetCalled(look, edit.sheet)?.id !== id)) return compareCells(session, look, edits);
  const cells = asked.map(({ edit, range }) => typedCell(edit, sheetCalled(look, edit.sheet)!, range));
  const asExpected = cells.every((cell): cell is TypedCell => cell !== null);
  return { look, cells: asExpected ? cells : null };
}

function typedCell(edit: CellEdit, sheet: NamedSheet, range: Excel.Range): TypedCell | null {
  const value = range.values[0]![0] as string | number | boolean;
  const written: unknown = range.formulas[0]![0];
  if (value !== (edit.was ?? "")) return null;
  const isFormula = typeof written === "string" && written.startsWith("=") && written !== value;
  return {
    sheet,
    address: toA1(edit.cell),
    value: edit.value,
    before: isFormula ? written : value,
    isFormula,
    locked: range.format.protection.locked,
  };
}

/** Queues the typing: protection off where a locked cell needs it, the values, protection back as it was. */
export function queueTyping(session: Session, cells: readonly TypedCell[]): void {
  unlockedWhile(session, sheetsToUnlock(cells), () => {
    for (const cell of cells) rangeOfCell(session, cell).values = [[typed(cell.value)]];
  });
}

/** Puts back what stood in cells that changed, and protection. Under somebody's password nothing can have changed, so nothing is tried. */
export async function putBack(session: Session, cells: readonly TypedCell[]): Promise<void> {
  const { worksheets } = session.workbook;
  const found = cells.map((cell) => ({ cell, range: asked(rangeOfCell(session, cell), "values,formulas") }));
  const look = await lookNow(session);
  const changed = found.filter(
    ({ cell, range }) => cell.before !== (cell.isFormula ? range.formulas : range.values)[0]![0],
  );
  const open = new Set(look.sheets.filter((sheet) => !sheet.protected).map(({ id }) => id));
  const sheets = sheetsToUnlock(cells);
  if (changed.length === 0 && sheets.every(({ id }) => !open.has(id))) return;
  for (const { id } of sheets) if (!open.has(id)) worksheets.getItem(id).protection.unprotect();
  for (const { cell } of changed) {
    const range = rangeOfCell(session, cell);
    if (cell.isFormula) range.formulas = [[cell.before]];
    else range.values = [[typed(cell.before === "" ? null : cell.before)]];
  }
  for (const { id, protection } of sheets) worksheets.getItem(id).protection.protect(protection);
  await session.sync();
}

/** Queues `act` between lifting the protection of sheets and putting it back; all are lifted first, so that a foreign password stops everything before anything changed. */
function unlockedWhile({ workbook }: Session, sheets: readonly NamedSheet[], act: () => void): void {
  for (const { id } of sheets) workbook.worksheets.getItem(id).protection.unprotect();
  act();
  for (const { id, protection } of sheets) workbook.worksheets.getItem(id).protection.protect(protection);
}

function sheetsToUnlock(cells: readonly TypedCell[]): readonly NamedSheet[] {
  const sheets = new Map<string, NamedSheet>();
  for (const { sheet, locked } of cells) if (locked && sheet.protected) sheets.set(sheet.id, sheet);
  return [...sheets.values()];
}

function rangeOfCell({ workbook }: Session, { sheet, address }: TypedCell): Excel.Range {
  return passing(workbook.worksheets.getItem(sheet.id).getRange(address));
}

/** "" empties a cell; null would leave it as it is. */
function typed(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? cellText(value) : value;
}

/** Thrown when a command names a sheet that is not in the workbook. */
export function throwMissing(name: string): never {
  throw new HostFailure(
    ownWords(`工作簿里没有“${name}”这张表。`, "unchanged", "请确认打开的是月报工作簿，或重新生成这张表。"),
    "SheetMissing",
  );
}
