import { returnSlipSheet, type ReturnSlip } from "../../core/layouts/return-slip-sheet";
import { periodWords } from "../../core/model/chinese-dates";
import { shiftDate } from "../../core/model/calendar";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import { fontsOf } from "../fonts-of";
import type { Workspace } from "../open-workspace";
import type { BoardLine, ReceiptBoard } from "./receipt-board";

/** Days that a unit has to mend and send again, once the month's own last day is near or over. */
const DAYS_TO_MEND = 3;

/** The units of a board that get a 退回单: sent back, or with files that could not be taken at all. */
export function slipsOf({ lines }: ReceiptBoard): readonly BoardLine[] {
  return lines.filter(({ state, mends }) => mends.length > 0 && (state === "退回" || state === "缺报"));
}

/** A date to send again by, as a proposal: 截止日期 where that leaves time enough, else a few days from today (YYYY-MM-DD). */
export function proposedResend({ due }: ReceiptBoard, today: string): string {
  const soonest = shiftDate(today, DAYS_TO_MEND);
  return due > soonest ? due : soonest;
}

/** The office's own line among the units. */
const OFFICE = "市食安办";

/** 退回单 of a board as a sheet to be laid down; null when nothing goes back. Dates are YYYY-MM-DD, null leaves a blank. */
export function returnSlipsOf(
  board: ReceiptBoard,
  { resendBy, issued }: { readonly resendBy: string | null; readonly issued: string | null },
  { settings }: Pick<Workspace, "settings">,
): WorkbookSpec | null {
  const slips = slipsOf(board).map(({ unit, contact, received, file, mends }): ReturnSlip => ({
    unit,
    contact,
    received,
    file,
    lines: mends,
  }));
  if (slips.length === 0) return null;
  const own = settings.units.find(({ name }) => name === OFFICE);
  const office = own === undefined ? "" : `${own.contact} ${own.phone}`.trim();
  const sheet = returnSlipSheet({ period: board.period, slips, resendBy, issued, office }, fontsOf(settings));
  return { title: `${periodWords(board.period)}月报退回单`, sheets: [sheet], properties: [] };
}
