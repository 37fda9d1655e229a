import type { Clause, Gap, Programme } from "../../model/catalogue";
import { isGroup } from "../../model/group-names";
import type { UnitRegistry } from "../units/unit-registry";
import { gap } from "./gap";

/** Names that are neither a unit's nor a group's own name: printed names that nobody has matched, or whose matching was refused. */
export function unknownUnitGaps(
  clauses: readonly Clause[],
  programmes: readonly Programme[],
  registry: UnitRegistry,
): readonly Gap[] {
  const known = new Set(registry.units.map(({ name }) => name));
  const linesByName = new Map<string, number[]>();
  const note = (name: string, line: number): void => {
    if (known.has(name) || isGroup(name)) return;
    const lines = linesByName.get(name);
    if (lines === undefined) linesByName.set(name, [line]);
    else lines.push(line);
  };
  for (const clause of clauses)
    for (const name of [...clause.units, ...clause.tasks.flatMap(({ units }) => units)]) note(name, clause.sourceLine);
  for (const programme of programmes)
    for (const name of [...programme.lead, ...programme.units]) note(name, programme.line);
  return [...linesByName].map(([unit, lines]) => {
    const text = `「${unit}」不在单位名录中，没有单位为它填报。请在设置中补上该单位，或把它列为某单位的别名。`;
    return gap("unknown-unit", "名录", lines, text, { unit });
  });
}
