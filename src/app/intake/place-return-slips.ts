import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { Desk } from "../ports/desk";
import type { PlacedSheets } from "../ports/open-workbook";
import { workspaceIn } from "../workspace-in-workbook";
import { placingStamp } from "./placing-stamp";
import type { ReceiptBoard } from "./receipt-board";
import { returnSlipsOf } from "./return-slips";

/** Lays 退回单 of a board down in the open workbook and shows it; null: nothing goes back. The problem are whole Chinese sentences about 设置. */
export async function placeReturnSlips(
  board: ReceiptBoard,
  resendBy: string | null,
  { workbook, clock }: Pick<Desk, "workbook" | "clock">,
): Promise<Result<PlacedSheets | null, readonly string[]>> {
  const workspace = await workspaceIn(workbook);
  if (!workspace.ok) return workspace;
  const slips = returnSlipsOf(board, { resendBy, issued: clock.today() }, workspace.value);
  if (slips === null) return { ok: true, value: null };
  const options = { show: SHEET_NAMES.returnSlips, stamp: placingStamp(clock) };
  return { ok: true, value: await workbook.place(slips, options) };
}
