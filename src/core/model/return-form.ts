import type { Clause, ReportingUnit, Task } from "./catalogue";
import type { FieldKey } from "./expression";
import type { Measure, MeasurePart } from "./measure";
import type { ReturnHistory } from "./return-history";
import type { BoundRule } from "./rule";
import type { Period, UnitReturn } from "./unit-return";

/** lead: gives the whole city's figure; share: a department's own work only; county: its own area. */
export type MeasureRole = "lead" | "county" | "share";

/** A measure as it is asked of one unit, with the target in force. */
export interface AskedMeasure {
  readonly measure: Measure;
  /** The parts asked of this unit, in the measure's order. */
  readonly parts: readonly MeasurePart[];
  readonly role: MeasureRole;
}

/** A clause as one unit reports it. */
export interface AskedClause {
  readonly clause: Clause;
  readonly own: readonly Task[];
  /** The other tasks, to which 参照落实 refers. */
  readonly reference: readonly Task[];
}

/** Everything that a month's form for one unit shows. */
export interface ReturnForm {
  readonly unit: Pick<ReportingUnit, "name" | "kind">;
  readonly contact: { readonly name: string; readonly phone: string };
  /** Whom to ask at 市食安办. */
  readonly office: { readonly name: string; readonly phone: string };
  readonly planTitle: string;
  readonly period: Period;
  /** Last day in time and the span covered, YYYY-MM-DD. */
  readonly due: string;
  readonly span: { readonly from: string; readonly to: string };
  readonly edition: string;
  readonly rulesVersion: string;
  readonly revision: number;
  readonly clauses: readonly AskedClause[];
  readonly measures: readonly AskedMeasure[];
  /** Figures that the office gives; null while it has none. */
  readonly given: ReadonlyMap<FieldKey, number | null>;
  /** Bound to this unit's cells; those of other tiers than cell and previous are left out. */
  readonly rules: readonly BoundRule[];
  /** What the 审核 cell says of rows that may stay blank: 「选填」, 「未到期」. */
  readonly blankWords: ReadonlyMap<FieldKey, string>;
  readonly history: ReturnHistory;
  /** What the unit filled in already; null for a blank form. */
  readonly keep: UnitReturn | null;
}
