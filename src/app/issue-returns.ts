import { returnWorkbook } from "../core/layouts/return-workbook";
import { NO_HISTORY, type ReturnHistory } from "../core/model/return-history";
import type { Period, UnitReturn } from "../core/model/unit-return";
import { previousOf } from "../core/returns/previous-of";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import { fontsOf } from "./fonts-of";
import { historyInForm } from "./history-in-form";
import { workspaceFor } from "./workspace-for";
import type { Workspace } from "./open-workspace";
import { returnFormOf } from "./return-form-of";

/** A form to be handed out. */
export interface IssuedReturn {
  readonly unit: string;
  /** `<period>_<unit>_月报.xlsx` */
  readonly file: string;
  readonly workbook: WorkbookSpec;
}

/** Whose forms of which month, with what is known from last month and from what was filled in already, by unit. */
export interface IssueRequest {
  readonly period: Period;
  readonly units: readonly string[];
  readonly previous: ReadonlyMap<string, UnitReturn>;
  readonly keep: ReadonlyMap<string, UnitReturn>;
  /** What 台账 knows of a unit's earlier months, for units whose last return is not at hand. */
  readonly booked?: (unit: string) => ReturnHistory;
}

/** One form per unit, made when it is its turn. */
export function* issueReturns(
  workspace: Workspace,
  { period, units, previous, keep, booked = () => NO_HISTORY }: IssueRequest,
): Generator<IssuedReturn> {
  const held = workspaceFor(workspace, period);
  for (const unit of units) {
    const kept = keep.get(unit) ?? null;
    const form = returnFormOf(held, {
      unit,
      period,
      revision: kept?.revision ?? 1,
      history: historyFor(previous.get(unit), kept, () => booked(unit)),
      keep: kept,
    });
    yield { unit, file: returnFileName(period, unit), workbook: returnWorkbook(form, fontsOf(held.settings)) };
  }
}

/** Last month's return where it is at hand, else what the form that is kept shows already, else what is booked. */
function historyFor(last: UnitReturn | undefined, kept: UnitReturn | null, booked: () => ReturnHistory): ReturnHistory {
  if (last !== undefined) return previousOf(last);
  return kept === null ? booked() : historyInForm(kept);
}

/** File name of a unit's return of a month. */
export function returnFileName(period: Period, unit: string): string {
  return `${period}_${unit}_月报.xlsx`;
}

/** Names of the units that report, in the office's order. */
export function reportingUnits({ registry }: Workspace): readonly string[] {
  return registry.units.filter(({ reports }) => reports).map(({ name }) => name);
}
