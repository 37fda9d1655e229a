import type { MeasureSummary } from "../../model/consolidation";

/** Which units have a column of their own in 指标汇总, and who is listed below the table instead. */
export interface UnitColumns {
  readonly departments: readonly string[];
  readonly counties: readonly string[];
  readonly others: readonly string[];
}

/** A department that is asked for fewer measures than this has no column. */
const FEWEST = 3;

/** Departments asked for several measures, then the counties, in the order in which the units are listed. */
export function unitColumns(summaries: readonly MeasureSummary[], order: readonly string[]): UnitColumns {
  const asked = new Map<string, number>();
  const counties = new Set<string>();
  for (const { contributions } of summaries) {
    for (const { unit, role } of contributions) {
      asked.set(unit, (asked.get(unit) ?? 0) + 1);
      if (role === "county") counties.add(unit);
    }
  }
  const listed = [...order, ...[...asked.keys()].filter((unit) => !order.includes(unit))].filter((unit) =>
    asked.has(unit),
  );
  const departments = listed.filter((unit) => !counties.has(unit));
  const withColumn = (unit: string): boolean => (asked.get(unit) ?? 0) >= FEWEST;
  return {
    departments: departments.filter(withColumn),
    counties: listed.filter((unit) => counties.has(unit)),
    others: departments.filter((unit) => !withColumn(unit)),
  };
}
