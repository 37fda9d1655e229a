import { hostFailureOf } from "../failure/host-failure-of";
import { lookNow } from "../workbook/look";
import type { WorkbookLook } from "../workbook/look";
import { inExcel } from "../workbook/session";
import type { Session, Timers } from "../workbook/session";
import type { NamedSheet } from "../workbook/our-sheets";
import { namedSheets } from "../workbook/our-sheets";

/** A change that may be made any number of times with the same outcome. */
export interface Repeatable {
  /** The sheets whose protection has to be lifted meanwhile. */
  readonly sheets: (look: WorkbookLook) => readonly NamedSheet[];
  readonly change: (session: Session, sheets: readonly NamedSheet[]) => void;
}

/**
 * Looks, lifts protection, changes, protects again. A failed attempt is made once more; after a second failure sheets that
 * were protected are protected again.
 */
export async function changeRepeatably(timers: Timers, { sheets, change }: Repeatable): Promise<void> {
  let found: readonly NamedSheet[] = [];
  let began = false;
  const attempt = (): Promise<void> =>
    inExcel(timers, async (session) => {
      const look = await lookNow(session);
      const now = sheets(look);
      // What a failed attempt left unprotected is still to be protected in the end.
      found = now.map((sheet) => found.find(({ id, protected: was }) => was && id === sheet.id) ?? sheet);
      const locked = found.filter(({ id }) => now.some((sheet) => sheet.id === id && sheet.protected));
      const { worksheets } = session.workbook;
      for (const { id } of locked) worksheets.getItem(id).protection.unprotect();
      change(session, found);
      began = true;
      await session.sync();
    });
  try {
    await attempt();
  } catch (error) {
    if (!began) throw hostFailureOf(error, "unchanged");
    try {
      await attempt();
    } catch (again) {
      throw hostFailureOf(again, (await protectAgain(timers, found)) ? "unchanged" : "partly");
    }
  }
}

/** True when every sheet was still protected: then nothing was changed. */
async function protectAgain(timers: Timers, found: readonly NamedSheet[]): Promise<boolean> {
  try {
    return await inExcel(timers, async (session) => {
      const now = namedSheets(await lookNow(session));
      const open = found.filter(
        (sheet) => sheet.protected && now.some(({ id, protected: is }) => id === sheet.id && !is),
      );
      for (const { id, protection } of open) session.workbook.worksheets.getItem(id).protection.protect(protection);
      if (open.length > 0) await session.sync();
      return open.length === 0 && found.some((sheet) => sheet.protected);
    });
  } catch {
    return false;
  }
}
