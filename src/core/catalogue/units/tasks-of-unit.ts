import type { Clause, Task } from "../../model/catalogue";
import { expandUnits } from "./expand-units";
import { isGroup, MEMBER_GROUP } from "../../model/group-names";
import { resolveUnit } from "./resolve-unit";
import type { UnitRegistry } from "./unit-registry";

/** A clause's tasks as one unit sees them: its own, and the others for reference (its own often only says 参照落实). */
export interface TasksOfUnit {
  readonly own: readonly Task[];
  readonly reference: readonly Task[];
}

/**
 * Splits a clause's tasks into those that name the unit or its group, and the rest.
 * Where the table speaks of 其他 members (clause 28), the members' task is not for those that another task names.
 */
export function tasksOfUnit(
  registry: UnitRegistry,
  clause: Pick<Clause, "tasks" | "partialMembers">,
  unitName: string,
): TasksOfUnit {
  const unit = resolveUnit(registry, unitName);
  if (unit === null) return { own: [], reference: clause.tasks };
  const namesUnit = (name: string): boolean => !isGroup(name) && resolveUnit(registry, name) === unit;
  const namedAlone = clause.tasks.some((task) => task.units.some(namesUnit));
  const means = (name: string): boolean => {
    if (!isGroup(name)) return namesUnit(name);
    if (name === MEMBER_GROUP && clause.partialMembers && namedAlone) return false;
    return expandUnits(registry, [name]).includes(unit);
  };
  const own = clause.tasks.filter((task) => task.units.some(means));
  return { own, reference: clause.tasks.filter((task) => !own.includes(task)) };
}
