import { isPeriod, shiftPeriod } from "../../core/model/calendar";
import type { Period } from "../../core/model/unit-return";
import { reportingUnits } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import { FILL_KEYS } from "./return-sheets";
import { standingReturn, type StandingReturn } from "./standing-return";

/** Whose return of which month. */
export interface ReturnChoice {
  readonly unit: string;
  readonly period: Period;
}

/** What may be chosen, what is probably meant, and what stands in the workbook already. */
export interface FillChoices {
  readonly units: readonly string[];
  /** The latest first. */
  readonly periods: readonly Period[];
  /** `unit` is "" while nothing is known. */
  readonly likely: ReturnChoice;
  readonly standing: StandingReturn;
  /** The return that stands here is made up for practice. */
  readonly sample: boolean;
}

const MONTHS_BACK = 12;

/** What somebody chooses from who begins to fill in. What stands in the workbook counts before what was chosen last. */
export async function fillChoices(
  { workbook, clock }: Pick<Desk, "workbook" | "clock">,
  workspace: Workspace,
): Promise<FillChoices> {
  const standing = await standingReturn(workbook, workspace);
  const now = clock.today().slice(0, 7);
  const units = reportingUnits(workspace);
  const chosen = standing.kind === "read" ? standing.unitReturn : readChoice(workbook.remembered(FILL_KEYS.choice));
  const unit = units.find((name) => name === chosen?.unit) ?? "";
  const periods = [1, ...Array.from({ length: MONTHS_BACK }, (_, back) => -back)].map((by) => shiftPeriod(now, by));
  return {
    units,
    periods,
    likely: { unit, period: now },
    standing,
    sample: workbook.remembered(FILL_KEYS.sample) !== null,
  };
}

/** A choice as it was kept; null for anything else. */
function readChoice(text: string | null): ReturnChoice | null {
  if (text === null) return null;
  try {
    const { unit, period } = JSON.parse(text) as Partial<ReturnChoice>;
    return typeof unit === "string" && typeof period === "string" && isPeriod(period) ? { unit, period } : null;
  } catch {
    return null;
  }
}
