import type { BoundRule } from "../../model/rule";
import { belowAnnualTarget, belowTarget } from "../../rules/below-target";
import { figureKeepsMoving } from "../../rules/figure-keeps-moving";
import { notApplicableHasReason } from "../../rules/not-applicable-has-reason";
import { notApplicableTogether } from "../../rules/not-applicable-together";
import { partNotAboveWhole } from "../../rules/part-not-above-whole";
import { progressOnSchedule } from "../../rules/progress-on-schedule";
import { ratioEqualsParts } from "../../rules/ratio-equals-parts";
import type { RuleMeasure } from "../../rules/rule-target";
import { zeroWholeIsNotApplicable } from "../../rules/zero-whole-is-not-applicable";
import type { AskedMeasure } from "../measures/measures-of";
import { ruleMeasure } from "./rule-targets";

/** 90–92: claims, judged by 食安办, not by a target. */
const VETO_CLAUSES: readonly number[] = [90, 91, 92];
/** Over-fulfilment is possible: 29-1 and 29-2. */
const PLANS: readonly string[] = ["29-1", "29-2"];

/** The rules that look at a measure's parts together, and at its target. */
export function measureRules(
  asked: AskedMeasure,
  month: number,
  due: boolean,
  tolerance: number,
): readonly (BoundRule | null)[] {
  const target = ruleMeasure(asked);
  return [
    ...pairRules(asked, target),
    reasonRule(asked, target),
    ...(due ? targetRules(asked, target, month, tolerance) : []),
  ];
}

function pairRules({ measure, parts }: AskedMeasure, target: RuleMeasure): readonly (BoundRule | null)[] {
  const { num, den } = target;
  if (num === null || den === null) return [];
  const given = parts.some(({ key, given: isGiven }) => key === "den" && isGiven);
  const mayExceed = given || PLANS.includes(measure.id);
  return [
    mayExceed ? null : partNotAboveWhole(target, num, den),
    given ? null : zeroWholeIsNotApplicable(target, num, den),
    given ? null : notApplicableTogether(target, num, den),
    ratioEqualsParts(target),
  ];
}

function reasonRule({ measure }: AskedMeasure, target: RuleMeasure): BoundRule | null {
  const first = target.num ?? target.value;
  return first === null ? null : notApplicableHasReason(target, measure.name, first);
}

function targetRules(
  { measure }: AskedMeasure,
  target: RuleMeasure,
  month: number,
  tolerance: number,
): readonly (BoundRule | null)[] {
  if (VETO_CLAUSES.includes(measure.clause)) return [];
  if (measure.judge !== "进度") return [belowTarget(target)];
  return [
    progressOnSchedule(target, month, tolerance),
    figureKeepsMoving(target, month),
    month === 12 ? belowAnnualTarget(target, tolerance) : null,
  ];
}
