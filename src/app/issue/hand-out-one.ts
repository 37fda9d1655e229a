import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { Period } from "../../core/model/unit-return";
import { placeReturn } from "../fill/place-return";
import { standingReturn } from "../fill/standing-return";
import { OFFICE_SHEETS, officeStateOf } from "../intake/office-state";
import { placingStamp } from "../intake/placing-stamp";
import { issueReturns } from "../issue-returns";
import type { Desk } from "../ports/desk";
import type { OpenWorkbook, PlacedSheets } from "../ports/open-workbook";
import { bookedHistory } from "./booked-history";

/** Where a single return has gone: into a workbook of its own, or, where Excel refused that (`reason`), into sheets of the open one. */
export type SingleReturn =
  | { readonly where: "new-workbook"; readonly file: string }
  | { readonly where: "here"; readonly file: string; readonly reason: string; readonly sheets: PlacedSheets };

/** What handing out needs. */
type HandingOut = Pick<Desk, "writer" | "clock"> & {
  readonly workbook: Pick<OpenWorkbook, "read" | "sheets" | "place" | "openNew">;
};

/**
 * Opens one unit's return of a month, with earlier months from 台账, as a new workbook to be saved under its name; where that is refused,
 * lays its sheets down here unless a return stands here already. The problem are whole Chinese sentences about the open workbook.
 */
export async function handOutOne(
  { unit, period }: { readonly unit: string; readonly period: Period },
  { workbook, writer, clock }: HandingOut,
): Promise<Result<SingleReturn, readonly string[]>> {
  const state = officeStateOf(await workbook.read(OFFICE_SHEETS), null);
  if (!state.ok) return state;
  const { workspace, historyOf } = state.value;
  const booked = bookedHistory(historyOf(period)?.ledger ?? [], period);
  const request = { period, units: [unit], previous: new Map(), keep: new Map(), booked };
  const issued = issueReturns(workspace, request).next();
  if (issued.done === true) throw new Error(`no return for ${unit}`);
  const { file, workbook: spec } = issued.value;
  const opened = await workbook.openNew(await (await writer()).write(spec));
  if (opened.ok) return { ok: true, value: { where: "new-workbook", file } };
  if ((await standingReturn(workbook, workspace)).kind !== "none")
    return {
      ok: false,
      problem: [
        opened.problem,
        "本工作簿里已经有一份填报表，为免把它换掉，没有放在这里。请改用下发网页，或先把那几张表移到别的工作簿。",
      ],
    };
  const sheets = await placeReturn(workbook, spec, { show: SHEET_NAMES.figures, stamp: placingStamp(clock) });
  return { ok: true, value: { where: "here", file, reason: opened.problem, sheets } };
}
