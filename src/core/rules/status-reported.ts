import type { BoundRule, RuleMeta } from "../model/rule";
import { isBlank, work } from "../expression/builders";
import { bindRule, numberValue } from "./bind-rule";
import type { RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "status-reported",
  number: 21,
  grade: "提示",
  tier: "cell",
  requirement: "每条都应选工作状态；未选的按缺报统计。",
  missing: "空白正是本条要提示的。",
  message: "第{{clause}}条没有选工作状态，汇总时按缺报统计。请选“未启动”“推进中”“已完成”或“不适用”。",
  brief: "未选工作状态，按缺报统计。",
  source: "第303行：每月报送工作开展情况",
};

/** 工作状态已选. */
export function statusReported(target: RuleTarget): BoundRule {
  return bindRule(meta, target, {
    at: String(target.clause),
    violated: isBlank(work(target.clause, "status")),
    values: { clause: numberValue({ op: "literal", value: target.clause }) },
  });
}
