import { monthOf } from "../../model/calendar";
import type { Measure } from "../../model/measure";
import type { BoundRule } from "../../model/rule";
import type { Period } from "../../model/unit-return";
import { cumulativeNotBelowPrevious } from "../../rules/cumulative-not-below-previous";
import type { RuleTarget } from "../../rules/rule-target";
import { stockUnchanged } from "../../rules/stock-unchanged";

/** The rules that compare a measure with last month: cumulative figures do not fall, denominators do not change without a word. Surveys stand alone. */
export function historyRules(measure: Measure, period: Period): readonly BoundRule[] {
  if (measure.nature === "测评") return [];
  const month = monthOf(period);
  const target: RuleTarget = {
    clause: measure.clause,
    measure: measure.id,
    notes: measure.parts.map(({ key }) => `${measure.id}.${key}`),
  };
  return measure.parts.flatMap(({ key, kind, label, unit, flow, given }) => {
    if (kind !== "number" || given) return [];
    const part = { key: `${measure.id}.${key}`, label, unit };
    const stock = key === "den" ? stockUnchanged(target, part, month) : null;
    const when = { month, restartsInJanuary: measure.nature !== "周期" };
    const rule = flow ? cumulativeNotBelowPrevious(target, part, when) : stock;
    return rule === null ? [] : [rule];
  });
}
