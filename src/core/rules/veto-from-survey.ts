import { compareNumbers } from "../expression/compare-numbers";
import { tidyNumber } from "../expression/tidy-number";
import type { RuleMeta } from "../model/rule";
import { broken, KEPT, notRun, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "veto-from-survey",
  number: 19,
  grade: "需说明",
  tier: "score",
  requirement:
    "满意度（73-1）低于 80 分、评价性抽检合格率（75-1）低于 98% 的，否决项 93、94 列为待核实；否决优先于得分。",
  missing: "没有数据时为“无数据”，不视为安全。",
  message:
    "「{{name}}」{{value}}{{unit}}，低于否决线 {{limit}}{{unit}}，第{{clause}}条否决项待核实。请食安办核实后确认是否触发，写明确认人和依据。",
  brief: "低于否决线，待食安办核实。",
  source: "第93条（第456行）、第94条（第457行）",
};

/** 测评数是否触及否决线. The figure is compared unrounded: 97.96 % is below 98 %. */
export function vetoFromSurvey(figures: {
  readonly clause: number;
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly limit: number;
}): CrossOutcome {
  const { value, limit } = figures;
  if (value === null) return notRun("无数据");
  return compareNumbers(value, "<", limit) ? broken({ ...figures, value }) : KEPT;
}

/** A survey's figure as reasons quote it: tidy, but never on the other side of the veto line than it is. */
export function surveyFigure(value: number): string {
  return tidyNumber(value);
}
