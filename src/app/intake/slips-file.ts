import type { WorkbookWriter } from "../ports/workbook-writer";
import { boardOf } from "./receipt-board";
import { proposedResend, returnSlipsOf } from "./return-slips";
import type { Intake } from "./intake";

/** 退回单 of a dry run as a workbook file of its own, `<period>_退回单.xlsx`; null when nothing goes back. `today` is YYYY-MM-DD. */
export async function slipsFile(
  { consolidation, workspace, period }: Intake,
  today: string,
  writer: WorkbookWriter,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | null> {
  const board = boardOf(consolidation);
  const slips = returnSlipsOf(board, { resendBy: proposedResend(board, today), issued: today }, workspace);
  return slips === null ? null : { file: `${period}_退回单.xlsx`, bytes: await writer.write(slips) };
}
