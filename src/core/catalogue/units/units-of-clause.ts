import type { Clause, ReportingUnit } from "../../model/catalogue";
import { expandUnits } from "./expand-units";
import { MEMBER_GROUP } from "../../model/group-names";
import type { UnitRegistry } from "./unit-registry";

/** The units that report a clause. 有关 / 其他有关成员单位 brings in nobody whom the clause does not name (clauses 5 and 28). */
export function unitsOfClause(
  registry: UnitRegistry,
  clause: Pick<Clause, "units" | "partialMembers">,
): readonly ReportingUnit[] {
  const names = clause.partialMembers ? clause.units.filter((name) => name !== MEMBER_GROUP) : clause.units;
  return expandUnits(registry, names);
}
