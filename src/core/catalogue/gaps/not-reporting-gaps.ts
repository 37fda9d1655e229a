import type { Clause, Gap } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import { gap } from "./gap";

/** Units of 责任部门 that do not report, for example 各承保公司 in clause 71. */
export function notReportingGaps(clause: Clause, registry: UnitRegistry): readonly Gap[] {
  return registry.units
    .filter(({ name, reports }) => !reports && clause.units.includes(name))
    .map(({ name: unit }) => {
      const text = `第（${clause.no}）条责任部门列有「${unit}」，它不是填报单位，其情况需由其他责任部门代为反映。请确认。`;
      return gap("not-reporting", clause.no, [clause.sourceLine], text, { clause: clause.no, unit });
    });
}
