import { hostFailureOf } from "../failure/host-failure-of";
import { lookNow } from "../workbook/look";
import type { WorkbookLook } from "../workbook/look";
import { inExcel } from "../workbook/session";
import type { Session, Timers } from "../workbook/session";
import { JOURNAL_TITLE, isNew } from "../workbook/temporary-titles";
import type { Journal } from "./journal";
import { queueRemoval, queueSwap } from "./swap";

/** Removes what was built before `cause` happened; when that fails too, says so. */
export async function removeBuilt(timers: Timers, cause: unknown): Promise<void> {
  try {
    await removeTemporary(timers);
  } catch {
    throw hostFailureOf(cause, "leftovers");
  }
}

/**
 * Does what is left of a swap, and brings its sheet to the front if Excel lets it. When that fails too and nothing was swapped yet, what was
 * built is removed; else the next start finishes it. Throws what people are told.
 */
export async function finishSwap(timers: Timers, journal: Journal): Promise<void> {
  try {
    await inExcel(timers, async (session) => {
      const look = await lookNow(session);
      const begun = look.sheets.some(({ title }) => title === JOURNAL_TITLE || isNew(title));
      if (begun) queueSwap(session, journal, look, false);
      else queueRemoval(session, look);
      await session.sync();
      await bringToFront(session, journal);
    });
  } catch (error) {
    if (!(await removedUntouched(timers, journal))) throw hostFailureOf(error, "unfinished");
    throw hostFailureOf(error, "unchanged");
  }
}

/** The sheets are in place by then; with another workbook in front Excel refuses. */
async function bringToFront({ workbook, sync }: Session, { show }: Journal): Promise<void> {
  if (show === null) return;
  workbook.worksheets.getItem(show).activate();
  await sync().catch(() => undefined);
}

async function removedUntouched(timers: Timers, journal: Journal): Promise<boolean> {
  try {
    return await inExcel(timers, async (session) => {
      const look = await lookNow(session);
      if (!nothingSwapped(look, journal)) return false;
      queueRemoval(session, look);
      await session.sync();
      return true;
    });
  } catch {
    return false;
  }
}

function nothingSwapped(look: WorkbookLook, { items }: Journal): boolean {
  const titles = new Set(look.sheets.map(({ title }) => title));
  return items.every(({ temporary, old }) => titles.has(temporary) && (old === null || titles.has(old.title)));
}

async function removeTemporary(timers: Timers): Promise<void> {
  await inExcel(timers, async (session) => {
    if (queueRemoval(session, await lookNow(session))) await session.sync();
  });
}
