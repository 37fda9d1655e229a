import { shiftPeriod } from "../../core/model/calendar";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { UnitReturn } from "../../core/model/unit-return";
import { placingStamp } from "../intake/placing-stamp";
import { issueReturns, type IssuedReturn } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import type { OpenWorkbook, PlacedSheets, PlaceOptions } from "../ports/open-workbook";
import type { ReturnChoice } from "./fill-choice";
import { placeReturn } from "./place-return";
import { FILL_KEYS } from "./return-sheets";
import { standingReturn, type StandingReturn } from "./standing-return";

/** What of earlier work the new sheets carry: this month's entries, last month's figures, or nothing. */
export type Carried = "entries" | "last-month" | "nothing";

/** A return that was laid into the open workbook. */
export interface LaidReturn extends PlacedSheets {
  readonly carried: Carried;
  readonly file: string;
}

/** A return that was asked for in a workbook of its own: opened, or why that was refused. */
export type OpenedReturn =
  | { readonly opened: true; readonly carried: Carried; readonly file: string }
  | { readonly opened: false; readonly refusal: string; readonly laid: LaidReturn };

type Laying = Pick<Desk, "workbook" | "clock">;

/** Lays a unit's return of a month into the open workbook. What the return there says is kept, or carried as last month's. */
export async function layReturn(
  desk: Laying,
  workspace: Workspace,
  choice: ReturnChoice,
  progress?: PlaceOptions["progress"],
): Promise<LaidReturn> {
  const { issued, carried } = madeFrom(await standingReturn(desk.workbook, workspace), workspace, choice);
  return { ...(await place(desk, issued, choice, progress)), carried, file: issued.file };
}

/** Opens a unit's return of a month as a workbook of its own; where Excel refuses, it is laid into this one. */
export async function openReturn(
  desk: Laying & Pick<Desk, "writer">,
  workspace: Workspace,
  choice: ReturnChoice,
  progress?: PlaceOptions["progress"],
): Promise<OpenedReturn> {
  const { issued, carried } = madeFrom(await standingReturn(desk.workbook, workspace), workspace, choice);
  const writer = await desk.writer();
  const opened = await desk.workbook.openNew(await writer.write(issued.workbook));
  if (opened.ok) return { opened: true, carried, file: issued.file };
  const placed = await place(desk, issued, choice, progress);
  return { opened: false, refusal: opened.problem, laid: { ...placed, carried, file: issued.file } };
}

interface Made {
  readonly issued: IssuedReturn;
  readonly carried: Carried;
}

function madeFrom(standing: StandingReturn, workspace: Workspace, { unit, period }: ReturnChoice): Made {
  const there = standing.kind === "read" && standing.unitReturn.unit === unit ? standing.unitReturn : null;
  const keep = there?.period === period ? there : null;
  const previous = there?.period === shiftPeriod(period, -1) ? there : null;
  const request = { period, units: [unit], previous: byUnit(previous), keep: byUnit(keep) };
  const [issued] = issueReturns(workspace, request);
  return {
    issued: issued as IssuedReturn,
    carried: keep !== null ? "entries" : previous !== null ? "last-month" : "nothing",
  };
}

function byUnit(unitReturn: UnitReturn | null): ReadonlyMap<string, UnitReturn> {
  return new Map(unitReturn === null ? [] : [[unitReturn.unit, unitReturn]]);
}

async function place(
  { workbook, clock }: Laying,
  { workbook: sheets }: IssuedReturn,
  choice: ReturnChoice,
  progress: PlaceOptions["progress"],
): Promise<PlacedSheets> {
  const placed = await placeReturn(workbook, sheets, {
    show: SHEET_NAMES.figures,
    stamp: placingStamp(clock),
    ...(progress && { progress }),
  });
  await rememberChoice(workbook, choice);
  return placed;
}

async function rememberChoice(
  workbook: Pick<OpenWorkbook, "remember" | "remembered">,
  choice: ReturnChoice,
): Promise<void> {
  if (workbook.remembered(FILL_KEYS.sample) !== null) await workbook.remember(FILL_KEYS.sample, null);
  await workbook.remember(FILL_KEYS.choice, JSON.stringify(choice));
}
