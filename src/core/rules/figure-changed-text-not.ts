import type { BoundRule, RuleMeta } from "../model/rule";
import {
  all,
  any,
  compare,
  figure,
  isNumber,
  isPick,
  isText,
  not,
  previous,
  previousWork,
  sameText,
  value,
  work,
} from "../expression/builders";
import { bindRule, numberValue } from "./bind-rule";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "figure-changed-text-not",
  number: 21,
  grade: "需说明",
  tier: "previous",
  requirement: "条款的数字比上月有变化的，工作进展文字也应更新。",
  missing: "1 月、没有上月文字、本月没有文字或选了“本月无新进展”时本期不适用；没有上月数的数字不比较。",
  message:
    "第{{clause}}条的数字比上月有变化，工作进展却与上月一字不差。请更新工作进展；文字无须改的，请选“本月无新进展”或在该指标的说明栏写明。",
  brief: "数字有变化而文字未变，请更新工作进展。",
  source: "第303行：每月报送工作开展情况",
};

/** 数字变了文字也要变. Null in January, when the year's figures restart, and for clauses without figures. */
export function figureChangedTextNot(target: RuleTarget, parts: readonly RulePart[], month: number): BoundRule | null {
  if (month === 1 || parts.length === 0) return null;
  const progress = work(target.clause, "progress");
  const last = previousWork(target.clause, "progress");
  const changed = parts.map(({ key }) =>
    all(isNumber(figure(key)), isNumber(previous(key)), compare(value(figure(key)), "<>", value(previous(key)))),
  );
  return bindRule(meta, target, {
    at: String(target.clause),
    applies: all(isText(progress), isText(last), not(isPick(progress, "本月无新进展"))),
    violated: all(sameText(progress, last), any(...changed)),
    values: { clause: numberValue({ op: "literal", value: target.clause }) },
  });
}
