import { serialFromDate } from "../../core/model/calendar";
import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { UnitReturn } from "../../core/model/unit-return";
import { contentDigest } from "../../core/returns/content-digest";
import { readIdentity } from "../../core/returns/read-identity";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { placingStamp } from "../intake/placing-stamp";
import { issueReturns, returnFileName } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import type { PlacedSheets } from "../ports/open-workbook";
import { editOf } from "./cell-in-grid";
import type { FillFinding } from "./fill-finding";
import type { DeskReturn, ReturnChecker } from "./return-checker";
import { placeReturn } from "./place-return";
import { FILL_KEYS, readReturnSheets } from "./return-sheets";

/** What came of 完成上报. */
export type Completion =
  | { readonly kind: "unread"; readonly problem: ReadProblem }
  /** A sample is never handed in. */
  | { readonly kind: "sample" }
  | { readonly kind: "blocked"; readonly errors: readonly FillFinding[] }
  /** Asks before going on. */
  | { readonly kind: "unexplained"; readonly open: readonly FillFinding[] }
  /** Somebody changed the cell of the date meanwhile; nothing was written. */
  | { readonly kind: "changed-meanwhile" }
  | Completed;

/** A return that is ready to be handed in. */
export interface Completed {
  readonly kind: "done";
  readonly file: string;
  readonly date: string;
  readonly revision: number;
  readonly checkCode: string;
  /** What the sign-off block shows; differs until Excel has recalculated. */
  readonly printedCode: string | null;
  /** Sheets kept as copies where the return was laid down anew under the next revision. */
  readonly kept: PlacedSheets["kept"];
  /** The problem says how to save by hand. */
  readonly saved: Result<null, string>;
}

/** What was handed in last from this workbook. */
interface LastCompletion {
  readonly unit: string;
  readonly period: string;
  readonly revision: number;
  readonly content: string;
}

type Completing = Pick<Desk, "workbook" | "clock">;

/**
 * 完成上报: refuses while there are errors, asks once about open 需说明, writes today's date into the sign-off block, saves.
 * A return that was handed in before and has changed since gets the next revision.
 */
export async function completeReturn(desk: Completing, check: ReturnChecker, confirmed: boolean): Promise<Completion> {
  const { workbook } = desk;
  if (workbook.remembered(FILL_KEYS.sample) !== null) return { kind: "sample" };
  const now = await checkNow(desk, check);
  if (!now.ok) return { kind: "unread", problem: now.problem };
  const errors = now.value.findings.filter(({ grade }) => grade === "错误");
  if (errors.length > 0) return { kind: "blocked", errors };
  const open = now.value.findings.filter(({ grade, explained }) => grade === "需说明" && !explained);
  if (open.length > 0 && !confirmed) return { kind: "unexplained", open };
  return handIn(desk, check, now.value);
}

async function handIn(desk: Completing, check: ReturnChecker, now: DeskReturn): Promise<Completion> {
  const { workbook, clock } = desk;
  const date = clock.today();
  const content = contentDigest(now.unitReturn);
  const last = readLast(workbook.remembered(FILL_KEYS.completed), now.unitReturn);
  const revision =
    last === null ? now.unitReturn.revision : last.content === content ? last.revision : last.revision + 1;
  const kept = await sign(desk, now, revision);
  if (kept === null) return { kind: "changed-meanwhile" };
  const after = await checkNow(desk, check);
  if (!after.ok) return { kind: "unread", problem: after.problem };
  const { unit, period } = after.value.unitReturn;
  await workbook.remember(FILL_KEYS.completed, JSON.stringify({ unit, period, revision, content }));
  return {
    kind: "done",
    file: returnFileName(period, unit),
    date,
    revision,
    checkCode: after.value.checkCode,
    printedCode: after.value.unitReturn.checkCode,
    kept,
    saved: await workbook.save(),
  };
}

/** Writes date and revision; null when the cell of the date holds something else by now. */
async function sign(desk: Completing, now: DeskReturn, revision: number): Promise<PlacedSheets["kept"] | null> {
  const { workbook, clock } = desk;
  const date = clock.today();
  const signOff = revision === now.unitReturn.revision ? signOffCell(now.grid, now.held) : null;
  const edit = signOff && editOf(now.grid, signOff, serialFromDate(date));
  if (edit !== null) return (await workbook.type([edit])) ? [] : null;
  const { unit, period } = now.unitReturn;
  const keep: UnitReturn = { ...now.unitReturn, revision, submitted: date };
  const request = { period, units: [unit], previous: new Map<string, UnitReturn>(), keep: new Map([[unit, keep]]) };
  const [issued] = issueReturns(now.held, request);
  if (issued === undefined) throw new RangeError(`no form for ${unit}`);
  return (await placeReturn(workbook, issued.workbook, { show: null, stamp: placingStamp(clock) })).kept;
}

function signOffCell(grid: WorkbookGrid, { registry }: Workspace): { sheet: string; cell: string } | null {
  const names = new Set(registry.units.map(({ name }) => name));
  const identity = readIdentity(grid, { unitNamed: (name) => (names.has(name) ? name : null) });
  return identity.ok ? (identity.value.submitted?.location ?? identity.value.submittedLocation) : null;
}

async function checkNow({ workbook }: Completing, check: ReturnChecker): Promise<Result<DeskReturn, ReadProblem>> {
  const grid = await readReturnSheets(workbook);
  return check(grid, { explained: workbook.remembered(FILL_KEYS.explained), handingIn: true });
}

function readLast(text: string | null, { unit, period }: UnitReturn): LastCompletion | null {
  if (text === null) return null;
  try {
    const last = JSON.parse(text) as Partial<LastCompletion>;
    return last.unit === unit && last.period === period && typeof last.revision === "number"
      ? (last as LastCompletion)
      : null;
  } catch {
    return null;
  }
}
