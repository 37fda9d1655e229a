import { addNumbers, compareNumbers, subtractNumbers } from "../expression/compare-numbers";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, notRun, type CrossOutcome } from "./cross-outcome";
import { shownFigure, type SharedFigure } from "./shared-figure";

export const meta: RuleMeta = {
  id: "lead-equals-counties",
  number: 16,
  grade: "需说明",
  tier: "cross-return",
  requirement: "牵头部门填的全市数应等于各县（区）之和（允许差 0）。",
  missing:
    "牵头部门不适用时本期不适用（各县也都不适用）；牵头部门缺报，或有县（区）缺报而已报之和未超过全市数时未能核对。",
  message:
    "「{{label}}」{{lead}}填全市{{city}}，各县（区）之和 {{sum}}，全市数{{direction}} {{difference}}{{absent}}。请牵头部门与县（区）核对；属实的请说明。",
  brief: "全市数与各县（区）之和不等，请核对。",
  source: "牵头部门填全市数（含县区），待食安办确认；第19、24、25、27、30、40、43、56、58、61、68、85条",
};

/** One county's figure. */
export interface CountyFigure {
  readonly name: string;
  readonly value: SharedFigure;
}

/** 全市数等于各县之和. Counties that answered 不适用 count nothing; missing ones are named, never taken as 0. */
export function leadEqualsCounties(figures: {
  readonly label: string;
  readonly lead: string;
  readonly city: SharedFigure;
  readonly counties: readonly CountyFigure[];
}): CrossOutcome {
  const { label, lead, city, counties } = figures;
  const absent = counties.filter(({ value }) => value === null).map(({ name }) => name);
  const numbers = counties.map(({ value }) => value).filter((value): value is number => typeof value === "number");
  if (city === null) return notRun(`${lead}缺报`);
  const sum = numbers.reduce(addNumbers, 0);
  if (city === "不适用" && numbers.length === 0)
    return absent.length === 0 ? NOT_APPLICABLE : notRun(`缺${absent.join("、")}`);
  const stated = city === "不适用" ? 0 : city;
  const difference = subtractNumbers(stated, sum);
  if (difference === 0 && absent.length === 0) return KEPT;
  if (absent.length > 0 && compareNumbers(sum, "<=", stated)) return notRun(`缺${absent.join("、")}`);
  return broken({
    label,
    lead,
    city: shownFigure(city),
    sum,
    direction: difference < 0 ? "少" : "多",
    difference: Math.abs(difference),
    absent: absent.length === 0 ? "" : `（缺${absent.join("、")}）`,
  });
}
