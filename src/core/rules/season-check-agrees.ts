import { approximatelyEqual } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, notRun, type CrossOutcome } from "./cross-outcome";
import { shownFigure, type SharedFigure } from "./shared-figure";

export const meta: RuleMeta = {
  id: "season-check-agrees",
  number: 18,
  grade: "需说明",
  tier: "cross-return",
  requirement: "市市场监管局与市教育局填报的开学检查数（27-1、27-2）应一致。",
  missing: "两家都不适用时本期不适用；任一家缺报时未能核对。",
  message:
    "「{{label}}」{{first}}填{{firstValue}}，{{second}}填{{secondValue}}，不一致。请两家核对统一；属实的请说明。",
  brief: "两个部门的开学检查数不一致，请核对。",
  source: "第27条（第349行）：市市场监管局、市教育局会同组织开学检查",
};

/** One department's figure. */
export interface DepartmentFigure {
  readonly name: string;
  readonly value: SharedFigure;
}

/** 两家开学检查数一致. */
export function seasonCheckAgrees(label: string, first: DepartmentFigure, second: DepartmentFigure): CrossOutcome {
  const absent = [first, second].filter(({ value }) => value === null).map(({ name }) => name);
  if (absent.length > 0) return notRun(`缺${absent.join("、")}`);
  if (first.value === "不适用" && second.value === "不适用") return NOT_APPLICABLE;
  const same =
    typeof first.value === "number" &&
    typeof second.value === "number" &&
    approximatelyEqual(first.value, second.value);
  if (same) return KEPT;
  return broken({
    label,
    first: first.name,
    firstValue: shownFigure(first.value),
    second: second.name,
    secondValue: shownFigure(second.value),
  });
}
