import type { Clause, Gap } from "../../model/catalogue";
import { gap } from "./gap";

/** Tasks that name nobody, for example the second of clause 29. */
export function unassignedTaskGaps(clause: Clause): readonly Gap[] {
  return clause.tasks
    .filter(({ units }) => units.length === 0)
    .map(({ no }) => {
      const text = `第（${clause.no}）条基本任务第${no}项没有写明由哪个单位承担，填报时仅作参考显示。请明确承担单位。`;
      return gap("task-without-unit", `${clause.no}.${no}`, [clause.sourceLine], text, { clause: clause.no });
    });
}
