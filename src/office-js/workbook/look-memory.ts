import { officeCode } from "../failure/host-failure-of";
import { lookNow } from "./look";
import type { WorkbookLook } from "./look";
import { namedSheets } from "./our-sheets";
import type { Session } from "./session";

/**
 * The last look at the workbook. Commands take it for a guess, so that they need one request less, and ask again within the same
 * request whether it still holds.
 */
export class LookMemory {
  private last: WorkbookLook | null = null;

  keep(look: WorkbookLook): WorkbookLook {
    this.last = look;
    return look;
  }

  /** To be called when sheets are about to come and go. */
  forget(): void {
    this.last = null;
  }

  /** Our name (or the title) of a sheet by its id; null when it was not there. */
  nameOf(id: string): string | null {
    if (this.last === null) return null;
    return namedSheets(this.last).find((sheet) => sheet.id === id)?.name ?? null;
  }

  /** Does something on the strength of the last look; when a sheet of it is gone by now, once more after looking anew. */
  async guessing<Value>(session: Session, act: (look: WorkbookLook) => Promise<Value>): Promise<Value> {
    if (this.last === null) return act(this.keep(await lookNow(session)));
    try {
      return await act(this.last);
    } catch (error) {
      if (officeCode(error) !== "ItemNotFound") throw error;
      return act(this.keep(await lookNow(session)));
    }
  }
}
