import type { Clause, Gap } from "../../model/catalogue";
import type { Rulings } from "./ruling";

/** Gives clauses the units that 食安办 decided on: the unit of an adopted task-unit gap, and the units named in a ruling. */
export function addRuledUnits(clauses: readonly Clause[], gaps: readonly Gap[], rulings: Rulings): readonly Clause[] {
  return clauses.map((clause) => {
    const added = gaps.filter((gap) => gap.clause === clause.no).flatMap((gap) => unitsRuled(gap, rulings));
    return added.length === 0 ? clause : { ...clause, units: [...new Set([...clause.units, ...added])] };
  });
}

function unitsRuled({ id, kind, unit }: Gap, rulings: Rulings): readonly string[] {
  const ruling = rulings.get(id);
  if (ruling?.decision !== "采用") return [];
  const own = kind === "task-unit-not-responsible" && unit !== null ? [unit] : [];
  return [...own, ...(ruling.units ?? [])];
}
