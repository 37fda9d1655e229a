import { HostFailure } from "../../app/ports/host-failure";
import { ownWords } from "../failure/failure-words";
import { hostFailureOf } from "../failure/host-failure-of";
import type { Aftermath } from "../failure/failure-words";

/** Runs `act` once after so many milliseconds unless cancelled before. Tests set their own. */
export interface Timers {
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** The ordinary clock. */
export const REAL_TIMERS: Timers = {
  after: (milliseconds, act) => {
    const id = setTimeout(act, milliseconds);
    return () => clearTimeout(id);
  },
};

/** One conversation with Excel: what is queued on `context` leaves with `sync`. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
}

/** While somebody types into a cell Excel answers nothing; after this long they are told. */
const PATIENCE = 20_000;

/**
 * Talks with Excel. It waits for a cell that is being typed into, but tells people after a while: every command begins
 * with a request that only reads, so nothing has been changed by then. Throws what Excel throws.
 */
export async function inExcel<Value>(timers: Timers, work: (session: Session) => Promise<Value>): Promise<Value> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    let answered = false;
    const sync = async (): Promise<void> => {
      await (answered ? context.sync() : withPatience(timers, context.sync()));
      answered = true;
    };
    return work({ context, workbook: context.workbook, sync });
  });
}

/** As `inExcel`; Excel's refusals become what people are told. */
export async function inExcelOrFail<Value>(
  timers: Timers,
  aftermath: Aftermath,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  try {
    return await inExcel(timers, work);
  } catch (error) {
    throw hostFailureOf(error, aftermath);
  }
}

async function withPatience(timers: Timers, request: Promise<unknown>): Promise<void> {
  let cancel = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = timers.after(PATIENCE, () => reject(new HostFailure(WAITING, "Timeout")));
  });
  try {
    await Promise.race([request, late]);
  } finally {
    cancel();
    // Whatever it ends with, somebody else has been told by then.
    request.catch(() => undefined);
  }
}

const WAITING = ownWords(
  "Excel 一直没有回应，多半是有单元格正在输入，或有对话框开着。",
  "unchanged",
  "请先按回车键结束输入，关掉对话框，再点一次。",
);
