import type { Clause, Gap, Programme } from "../../model/catalogue";
import { isGroup } from "../../model/group-names";
import { expandUnits } from "../units/expand-units";
import type { UnitRegistry } from "../units/unit-registry";
import { gap } from "./gap";

/** Units that the plan's programmes make responsible but no row of the table names: 新区管委会, 市生态环境局, 市住建局, 市旅游发展局. */
export function notInTableGaps(
  clauses: readonly Clause[],
  programmes: readonly Programme[],
  registry: UnitRegistry,
): readonly Gap[] {
  const inTable = new Set(clauses.flatMap(({ units }) => units));
  const known = new Set(registry.units.map(({ name }) => name));
  const named = new Set(programmes.flatMap(({ lead, units }) => [...lead, ...units]));
  return [...named]
    .filter((name) => known.has(name) && !isGroup(name) && !inTable.has(name))
    .map((unit) => {
      const among = programmes.filter(({ lead, units }) => lead.includes(unit) || units.includes(unit));
      const where =
        among.length > 3 ? ` ${among.length} 项工程、行动` : among.map(({ kind, no }) => `${kind}${no}`).join("、");
      const now = expandUnits(registry, [unit]).length > 0 ? "目前列为填报单位" : "目前不列为填报单位";
      const text = `「${unit}」在正文${where}中是责任单位，责任分解表没有列出，${now}。请确认其是否按月填报、填报哪些条目。`;
      return gap(
        "not-in-table",
        "正文",
        among.map(({ unitsLines }) => unitsLines[0] ?? 1),
        text,
        { unit },
      );
    });
}
