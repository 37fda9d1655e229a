import type { Clause, Gap, GapKind, Programme } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import { noCountyGaps } from "./no-county-gaps";
import { notInTableGaps } from "./not-in-table-gaps";
import { notReportingGaps } from "./not-reporting-gaps";
import { openListGaps } from "./open-list-gaps";
import { taskUnitGaps } from "./task-unit-gaps";
import { unassignedTaskGaps } from "./unassigned-task-gaps";
import { unknownUnitGaps } from "./unknown-unit-gaps";
import { untaskedUnitGaps } from "./untasked-unit-gaps";

/** Kinds that follow from clauses, programmes and units, and are found anew whenever one of these changes. */
export const DERIVED_KINDS: ReadonlySet<GapKind> = new Set<GapKind>([
  "task-unit-not-responsible",
  "responsible-unit-without-task",
  "open-list",
  "task-without-unit",
  "no-county",
  "unknown-unit",
  "not-reporting",
  "not-in-table",
]);

/** Where 责任部门, 基本任务, the plan's programmes and the unit registry do not agree. */
export function derivedGaps(
  clauses: readonly Clause[],
  programmes: readonly Programme[],
  registry: UnitRegistry,
): readonly Gap[] {
  const perClause = clauses.flatMap((clause) => [
    ...taskUnitGaps(clause, registry),
    ...untaskedUnitGaps(clause, registry),
    ...openListGaps(clause),
    ...unassignedTaskGaps(clause),
    ...notReportingGaps(clause, registry),
  ]);
  return [
    ...perClause,
    ...noCountyGaps(clauses),
    ...unknownUnitGaps(clauses, programmes, registry),
    ...notInTableGaps(clauses, programmes, registry),
  ];
}

/** Gaps in the order of their lines. */
export function orderedGaps(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort((a, b) => a.line - b.line);
}
