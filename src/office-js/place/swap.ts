import { passing } from "../render/on-areas";
import type { Session } from "../workbook/session";
import type { WorkbookLook } from "../workbook/look";
import { JOURNAL_TITLE, isNew, isOld, isTemporary } from "../workbook/temporary-titles";
import { journalRows } from "./journal";
import type { Journal, JournalItem } from "./journal";

/**
 * Queues the swap, or what is left of it: the journal first, then old sheets out of the way, new ones into their place, names and
 * properties, then the journal away, which makes it complete; what may go goes last.
 */
export function queueSwap(session: Session, journal: Journal, look: WorkbookLook, activate: boolean): void {
  const { worksheets } = session.workbook;
  const titles = new Set(look.sheets.map(({ title }) => title));
  if (!titles.has(JOURNAL_TITLE)) writeJournal(worksheets, journal);
  // The journal stands at the end until it goes.
  const last = look.sheets.length - (titles.has(JOURNAL_TITLE) ? 1 : 0);
  for (const item of journal.items) swapOne(worksheets, item, titles, last);
  setNames(session, journal, look);
  for (const [key, value] of journal.properties) session.workbook.properties.custom.add(key, value);
  worksheets.getItem(JOURNAL_TITLE).delete();
  queueDrops(session, journal, titles, look);
  if (activate && journal.show !== null) worksheets.getItem(journal.show).activate();
}

function writeJournal(worksheets: Excel.WorksheetCollection, journal: Journal): void {
  const sheet = worksheets.add(JOURNAL_TITLE);
  const rows = journalRows(journal);
  passing(sheet.getRangeByIndexes(0, 0, rows.length, 1)).values = rows;
  // Excel deletes no sheet that is very hidden.
  sheet.visibility = "Hidden";
}

function swapOne(
  worksheets: Excel.WorksheetCollection,
  { name, temporary, old }: JournalItem,
  titles: ReadonlySet<string>,
  last: number,
): void {
  if (titles.has(temporary)) {
    if (old !== null && !titles.has(old.becomes)) worksheets.getItem(old.title).name = old.becomes;
    worksheets.getItem(temporary).name = name;
  }
  if (old === null) return;
  worksheets.getItem(name).position = old.position;
  worksheets.getItem(old.becomes).position = last;
}

function setNames({ workbook }: Session, { names }: Journal, look: WorkbookLook): void {
  for (const { name, formula, hidden } of names) {
    const known = look.names.has(name.toLowerCase());
    const item = known ? workbook.names.getItem(name) : workbook.names.add(name, formula);
    if (known) item.formula = formula;
    if (hidden) item.visible = false;
  }
}

/** Sheets that go: copies beyond the last three, and replaced sheets that held the same. */
function queueDrops(
  { workbook }: Session,
  { drop, items }: Journal,
  titles: ReadonlySet<string>,
  look: WorkbookLook,
): void {
  const renamed = new Set(items.map(({ old }) => old?.becomes));
  for (const { title, marker } of drop) {
    if (titles.has(title) || renamed.has(title)) workbook.worksheets.getItem(title).delete();
    if (marker !== null && look.names.has(marker.toLowerCase())) workbook.names.getItem(marker).delete();
  }
}

/**
 * Queues the removal of sheets that were ours for a moment; true when there are any. A replaced sheet stays while a new one
 * waits: then nobody knows whether its successor is in place.
 */
export function queueRemoval({ workbook }: Session, look: WorkbookLook): boolean {
  const temporary = look.sheets.filter(({ title }) => isTemporary(title));
  const waiting = temporary.some(({ title }) => isNew(title));
  const going = temporary.filter(({ title }) => !waiting || !isOld(title));
  for (const { id } of going) workbook.worksheets.getItem(id).delete();
  return going.length > 0;
}
