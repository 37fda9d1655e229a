import type { BoundRule, RuleMeta } from "../model/rule";
import { all, isPick, isText, not, previousWork, sameText, work } from "../expression/builders";
import { bindRule, numberValue } from "./bind-rule";
import type { RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "text-repeated",
  number: 21,
  grade: "提示",
  tier: "previous",
  requirement: "推进中的工作，进展文字不应与上月完全相同。",
  missing: "工作状态不是“推进中”、没有上月文字、本月没有文字或选了“本月无新进展”时本期不适用；已完成且未变的不提示。",
  message: "第{{clause}}条工作推进中，进展文字与上月完全相同。请写明本月进展；确无新进展的，请选“本月无新进展”。",
  brief: "进展文字与上月相同，请更新。",
  source: "第303行：每月报送工作开展情况",
};

/** 进展文字不重复. */
export function textRepeated(target: RuleTarget): BoundRule {
  const progress = work(target.clause, "progress");
  const last = previousWork(target.clause, "progress");
  return bindRule(meta, target, {
    at: String(target.clause),
    applies: all(
      isPick(work(target.clause, "status"), "推进中"),
      isText(progress),
      isText(last),
      not(isPick(progress, "本月无新进展")),
    ),
    violated: sameText(progress, last),
    values: { clause: numberValue({ op: "literal", value: target.clause }) },
  });
}
