import type { Selection } from "../../app/ports/open-workbook";
import { hostFailureOf, officeCode } from "../failure/host-failure-of";
import { passing } from "../render/on-areas";
import { areaOfAddress } from "./addresses";
import { askLook } from "./look";
import type { LookMemory } from "./look-memory";
import { inExcel } from "./session";
import type { Timers } from "./session";

/** What Excel answers when something else than cells is selected. */
const NO_CELLS = ["InvalidSelection", "GeneralException", "ItemNotFound", "InvalidOperation"];

/** Where somebody stands; null when no cells are selected. See `OpenWorkbook.selection`. */
export async function selectionNow(timers: Timers, memory: LookMemory): Promise<Selection | null> {
  try {
    return await inExcel(timers, async (session) => {
      const range = passing(session.workbook.getSelectedRange());
      range.load("address");
      range.worksheet.load("id");
      const looked = askLook(session);
      await session.sync();
      memory.keep(looked());
      const sheet = memory.nameOf(range.worksheet.id);
      const area = areaOfAddress(range.address);
      return sheet === null || area === null ? null : { sheet, area };
    });
  } catch (error) {
    if (NO_CELLS.includes(officeCode(error) ?? "")) return null;
    throw hostFailureOf(error, "unchanged");
  }
}
