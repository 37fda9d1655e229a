import type { Clause, DocumentCatalogue } from "../../model/catalogue";
import { resolveUnit } from "./resolve-unit";
import type { UnitRegistry } from "./unit-registry";
import { unitsOfClause } from "./units-of-clause";

/** The clauses that a unit reports, in the table's order; [] for a unit that is unknown or does not report. */
export function clausesOfUnit(
  document: Pick<DocumentCatalogue, "clauses">,
  registry: UnitRegistry,
  unitName: string,
): readonly Clause[] {
  const unit = resolveUnit(registry, unitName);
  if (unit === null) return [];
  return document.clauses.filter((clause) => unitsOfClause(registry, clause).includes(unit));
}
