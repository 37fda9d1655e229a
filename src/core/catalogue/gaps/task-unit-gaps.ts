import type { Clause, Gap } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import { gap } from "./gap";
import { isResponsible } from "./responsible-names";

/** Units that a clause's tasks name though 责任部门 does not, for example 市食安办 in clause 50. */
export function taskUnitGaps(clause: Clause, registry: UnitRegistry): readonly Gap[] {
  const named = new Set(clause.tasks.flatMap((task) => task.units));
  return [...named]
    .filter((name) => !isResponsible(registry, clause, name))
    .map((unit) => {
      const tasks = clause.tasks.filter((task) => task.units.includes(unit)).map(({ no }) => no);
      const text = `第（${clause.no}）条基本任务第${tasks.join("、")}项点名「${unit}」，责任部门栏没有列出。请确认是否由其填报本条。`;
      return gap("task-unit-not-responsible", clause.no, [clause.sourceLine], text, { clause: clause.no, unit });
    });
}
