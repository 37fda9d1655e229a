import type { BoundRule, RuleMeta } from "../model/rule";
import { compare, figure, isNumber, num, value } from "../expression/builders";
import { bindRule, cellValue, numberValue } from "./bind-rule";
import { broken, KEPT, notRun, type CrossOutcome } from "./cross-outcome";
import type { RulePart, RuleTarget } from "./rule-target";

export const meta: RuleMeta = {
  id: "population-is-official",
  number: 8,
  grade: "错误",
  tier: "cross-return",
  requirement: "人口数由市食安办统一填写（单位：人），与设置一致，填报单位不得改动。",
  missing: "设置中没有人口数，或表中人口数空白时未能核对，不作推算。",
  message: "表中人口数 {{stated}} 人，与市食安办确定的 {{official}} 人不一致。请恢复原数，不要改动。",
  brief: "人口数与市食安办确定的不一致，请恢复。",
  source: "第46条（第383行）：批次/千人",
};

/** 人口数与设置一致. `official` is null while the office has given none. */
export function populationIsOfficial(target: RuleTarget, part: RulePart, official: number | null): BoundRule {
  const cell = figure(part.key);
  return bindRule(meta, target, {
    at: part.key,
    runnable: official === null ? { op: "always", value: false } : isNumber(cell),
    violated: official === null ? { op: "always", value: false } : compare(value(cell), "<>", num(official)),
    values: { stated: cellValue(cell), official: numberValue(num(official ?? 0)) },
  });
}

/** Tells whether the counties' populations add up to the city's. Places without a population are named. */
export function countyPopulationsSumToCity(
  city: number | null,
  counties: readonly { readonly name: string; readonly persons: number | null }[],
): CrossOutcome {
  const blank = counties.filter(({ persons }) => persons === null).map(({ name }) => name);
  if (city === null || blank.length > 0)
    return notRun(`设置中缺人口数：${[...(city === null ? ["全市"] : []), ...blank].join("、")}`);
  const sum = counties.reduce((total, { persons }) => total + (persons ?? 0), 0);
  return sum === city ? KEPT : broken({ stated: sum, official: city });
}
