import { SHEET_NAMES } from "../../core/model/office-columns";
import { placingStamp } from "../intake/placing-stamp";
import type { Workspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import type { PlacedSheets, PlaceOptions } from "../ports/open-workbook";
import { tableOf } from "../table-of";

/** The sheets that 载入 lays down. */
export const TABLE_SHEETS: readonly string[] = [
  SHEET_NAMES.table,
  SHEET_NAMES.programmes,
  SHEET_NAMES.repairs,
  SHEET_NAMES.questions,
];

/** Lays 责任分解表, 重点任务, 修订记录 and 待定事项 into the open workbook, with the decisions that it holds, and shows one of them. */
export function loadTable(
  { workbook, clock }: Pick<Desk, "workbook" | "clock">,
  workspace: Workspace,
  show: string,
  progress?: PlaceOptions["progress"],
): Promise<PlacedSheets> {
  return workbook.place(tableOf(workspace), { show, stamp: placingStamp(clock), ...(progress && { progress }) });
}

/** True when 责任分解表 stands in the workbook. */
export async function isTableLoaded(workbook: Pick<Desk["workbook"], "sheets">): Promise<boolean> {
  return (await workbook.sheets()).some(({ name, ours }) => ours && name === SHEET_NAMES.table);
}
