import type { Clause, Gap } from "../../model/catalogue";
import { MEMBER_GROUP } from "../../model/group-names";
import type { UnitRegistry } from "../units/unit-registry";
import { gap } from "./gap";

/** Units of 责任部门 whom no task names, for example 市林草局 in clause 28. */
export function untaskedUnitGaps(clause: Clause, registry: UnitRegistry): readonly Gap[] {
  const named = new Set(clause.tasks.flatMap((task) => task.units));
  const covered = (name: string): boolean =>
    // 其他成员单位 of clause 28 are others than those that the clause names.
    named.has(name) || (named.has(MEMBER_GROUP) && !clause.partialMembers && registry.members.includes(name));
  return clause.units
    .filter((name) => !covered(name))
    .map((unit) => {
      const text = `第（${clause.no}）条责任部门列有「${unit}」，基本任务没有给它分配任务。请明确其任务，或确认不需填报本条。`;
      return gap("responsible-unit-without-task", clause.no, [clause.sourceLine], text, { clause: clause.no, unit });
    });
}
