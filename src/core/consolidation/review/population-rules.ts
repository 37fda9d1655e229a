import { yearOf } from "../../model/calendar";
import type { Measure } from "../../model/measure";
import type { BoundRule } from "../../model/rule";
import type { UnitReturn } from "../../model/unit-return";
import { populationIsOfficial } from "../../rules/population-is-official";
import type { ConsolidationRules } from "../consolidation-input";

/** The given figures of a return are those of 设置. Places without a population are named once for the city, not in every return. */
export function populationRules(measures: readonly Measure[], unitReturn: UnitReturn, { populationOf }: Pick<ConsolidationRules, "populationOf">): readonly BoundRule[] {
  const official = populationOf(unitReturn.unit, yearOf(unitReturn.period));
  if (official === null) return [];
  return measures.flatMap(({ id, clause, parts }) =>
    parts
      .filter(({ key, given }) => given && unitReturn.figures.has(`${id}.${key}`))
      .map(({ key, label, unit }) => populationIsOfficial({ clause, measure: id, notes: [] }, { key: `${id}.${key}`, label, unit }, official)),
  );
}
