import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, subtract, value } from "../expression/builders";
import { bindRule, cellValue, numberValue, whenNumbers } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "hours-within-trained",
  number: 14,
  grade: "错误",
  tier: "cell",
  requirement: "达到 40 学时的监管人员数（45-2）不得大于已培训人数（45-1）。",
  missing: "达标人数空白或任一项不适用时本期不适用；已培训人数空白、任一项待报或读不出时未能核对。",
  message: "达到 40 学时 {{reached}} 人，大于已培训 {{trained}} 人，多 {{excess}} 人。请核对后改正。",
  brief: "达40学时人数大于已培训人数，请核对。",
  source: "第45条（第380行）：监管人员业务培训；第56条是企业人员，与本条无关",
};

/** 达学时人数不大于已培训人数. */
export function hoursWithinTrained(target: RuleTarget, reached: RulePart, trained: RulePart): BoundRule {
  const [reachedValue, trainedValue] = [value(figure(reached.key)), value(figure(trained.key))];
  return bindRule(meta, target, {
    at: reached.key,
    ...whenNumbers(reached.key, trained.key),
    violated: compare(reachedValue, ">", trainedValue),
    values: {
      reached: cellValue(figure(reached.key)),
      trained: cellValue(figure(trained.key)),
      excess: numberValue(subtract(reachedValue, trainedValue)),
    },
  });
}
