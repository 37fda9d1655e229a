import { DOCUMENT } from "../../src/core/catalogue/document";
import { MEASURES } from "../../src/core/catalogue/measures";
import { activeMeasures } from "../../src/core/catalogue/measures/active-measures";
import { measuresOf } from "../../src/core/catalogue/measures/measures-of";
import { DEFAULT_TOLERANCE, type BindingContext } from "../../src/core/catalogue/rules/binding-context";
import { clausesOfUnit } from "../../src/core/catalogue/units/clauses-of-unit";
import { DEFAULT_REGISTRY } from "../../src/core/catalogue/units/default-registry";
import { expandUnits } from "../../src/core/catalogue/units/expand-units";
import type { ReportingUnit } from "../../src/core/model/catalogue";

/** The units that report under the defaults: 34. */
export const REPORTING_UNITS: readonly ReportingUnit[] = DEFAULT_REGISTRY.units.filter(({ reports }) => reports);

/** What a unit is asked for, and what its rules depend on, under the defaults. */
export function unitContext(unitName: string, period: string, changes: Partial<BindingContext> = {}): BindingContext {
  const unit = REPORTING_UNITS.find(({ name }) => name === unitName);
  if (unit === undefined) throw new Error(`no reporting unit ${unitName}`);
  const asked = measuresOf(unit, activeMeasures(MEASURES, []), (names) => expandUnits(DEFAULT_REGISTRY, names));
  const clauses = clausesOfUnit(DOCUMENT, DEFAULT_REGISTRY, unitName).map(({ no }) => no);
  return { period, asked, clauses, tolerance: DEFAULT_TOLERANCE, population: 140000, ...changes };
}
