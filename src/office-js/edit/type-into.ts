import type { CellEdit } from "../../app/ports/open-workbook";
import type { OwnWriting } from "../events/own-writing";
import { hostFailureOf } from "../failure/host-failure-of";
import type { LookMemory } from "../workbook/look-memory";
import { inExcel } from "../workbook/session";
import type { Timers } from "../workbook/session";
import { compareCells, putBack, queueTyping } from "./type-cells";
import type { TypedCell } from "./type-cells";

/** What typing needs to know. */
export interface Typing {
  readonly timers: Timers;
  readonly memory: LookMemory;
  readonly own: OwnWriting;
}

/** Types into cells: one request that compares, one that writes; what a failed one left is put back. See `OpenWorkbook.type`. */
export async function typeInto({ timers, memory, own }: Typing, edits: readonly CellEdit[]): Promise<boolean> {
  if (edits.length === 0) return true;
  let writing: readonly TypedCell[] | null = null;
  try {
    return await inExcel(timers, async (session) => {
      const { look, cells } = await memory.guessing(session, (earlier) => compareCells(session, earlier, edits));
      memory.keep(look);
      if (cells === null) return false;
      for (const { sheet, address } of cells) own.expect(sheet.id, address);
      queueTyping(session, cells);
      writing = cells;
      await session.sync();
      return true;
    });
  } catch (error) {
    if (writing !== null) await restore(timers, writing, error);
    throw hostFailureOf(error, "unchanged");
  }
}

async function restore(timers: Timers, cells: readonly TypedCell[], cause: unknown): Promise<void> {
  try {
    await inExcel(timers, (session) => putBack(session, cells));
  } catch {
    throw hostFailureOf(cause, "halfTyped");
  }
}
