import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { OpenWorkbook } from "../ports/open-workbook";
import type { DeskReturn, ReturnChecker } from "./return-checker";
import { FILL_KEYS, RETURN_SHEETS, readReturnSheets } from "./return-sheets";

/** One look at the sheets of a return: nothing there, unreadable, or checked; `milliseconds` is our own time without Excel's. */
export type Look =
  | { readonly there: false }
  | { readonly there: true; readonly checked: Result<DeskReturn, ReadProblem>; readonly milliseconds: number };

/** Reads the sheets once and checks them; explanations seen for the first time are kept with the figures they were given for. */
export async function lookAtReturn(
  workbook: Pick<OpenWorkbook, "read" | "remember" | "remembered">,
  check: ReturnChecker,
  now: () => number,
): Promise<Look> {
  const grid = await readReturnSheets(workbook);
  if (grid.sheets.length === 0) return { there: false };
  const explained = workbook.remembered(FILL_KEYS.explained);
  const began = now();
  const checked = check(grid, { explained, handingIn: false });
  const milliseconds = now() - began;
  if (checked.ok) {
    const text = JSON.stringify(checked.value.explained);
    if (text !== explained) await workbook.remember(FILL_KEYS.explained, text);
  }
  return { there: true, checked, milliseconds };
}

/** What decides when to look again while somebody types. */
export interface LiveTimers {
  readonly set: (task: () => void, milliseconds: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

/** Typing goes on for as long as edits come closer together than this, in milliseconds. */
const PAUSE = 300;

/**
 * Looks again shortly after the last of a row of edits to a return's sheets. One look at a time: edits during a look bring one more.
 * Returns how to stop.
 */
export async function watchReturn(
  workbook: Pick<OpenWorkbook, "onEdited">,
  look: () => Promise<void>,
  timers: LiveTimers,
): Promise<() => Promise<void>> {
  let timer: unknown = null;
  let looking = false;
  let again = false;
  const run = async (): Promise<void> => {
    timer = null;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        await look();
      } while (again);
    } finally {
      looking = false;
    }
  };
  const stop = await workbook.onEdited(({ sheet }) => {
    if (!RETURN_SHEETS.includes(sheet)) return;
    if (timer !== null) timers.clear(timer);
    timer = timers.set(() => void run(), PAUSE);
  });
  return async () => {
    if (timer !== null) timers.clear(timer);
    await stop();
  };
}
