import type { MeasurePart } from "../../model/measure";
import type { BoundRule } from "../../model/rule";
import { figure } from "../../expression/builders";
import { answerIsListed } from "../../rules/answer-is-listed";
import { countIsWhole } from "../../rules/count-is-whole";
import { cumulativeNotBelowPrevious } from "../../rules/cumulative-not-below-previous";
import { figureInRange } from "../../rules/figure-in-range";
import { figureIsNumber } from "../../rules/figure-is-number";
import { incrementNotOutlier } from "../../rules/increment-not-outlier";
import { pendingValue } from "../../rules/pending-value";
import { percentAsFraction } from "../../rules/percent-as-fraction";
import { populationIsOfficial } from "../../rules/population-is-official";
import { requiredValue } from "../../rules/required-value";
import type { RuleMeasure, RulePart, RuleTarget } from "../../rules/rule-target";
import { stockUnchanged } from "../../rules/stock-unchanged";
import { valueAwaited } from "../../rules/value-awaited";
import type { AskedMeasure } from "../measures/measures-of";
import { rulePart, ruleMeasure } from "./rule-targets";

/** What the rules about single cells depend on. */
export interface PartRuleContext {
  readonly month: number;
  /** False before the season: nothing is required yet. */
  readonly due: boolean;
  readonly population: number | null;
}

/** The rules about one part of a measure by itself and against its own history. */
export function partRules(
  asked: AskedMeasure,
  part: MeasurePart,
  context: PartRuleContext,
): readonly (BoundRule | null)[] {
  const target = ruleMeasure(asked);
  const row = rulePart(asked.measure.id, part);
  if (part.given) return [figureIsNumber(target, row), populationIsOfficial(target, row, context.population)];
  const filling = fillingRules(target, row, part, context);
  switch (part.kind) {
    case "number":
      return [...numberRules(target, row, part), ...filling, ...historyRules(asked, target, row, part, context.month)];
    case "pick":
      return [
        answerIsListed(target, {
          at: row.key,
          cell: figure(row.key),
          label: part.label,
          choices: ["否", "是", "待报"],
        }),
        ...filling,
      ];
    default:
      return [];
  }
}

function numberRules(target: RuleMeasure, row: RulePart, part: MeasurePart): readonly (BoundRule | null)[] {
  return [
    figureIsNumber(target, row),
    part.whole ? countIsWhole(target, row) : null,
    figureInRange(target, row, part.max),
    isOfHundred(part) ? percentAsFraction(target, row) : null,
  ];
}

/** A score or percentage that is asked as such, on 0–100. */
function isOfHundred({ key, unit }: MeasurePart): boolean {
  return key === "value" && (unit === "分" || unit === "%");
}

function fillingRules(
  target: RuleTarget,
  row: RulePart,
  part: MeasurePart,
  { due }: PartRuleContext,
): readonly BoundRule[] {
  if (!due) return [];
  const required = part.optional ? [] : [requiredValue(target, row), valueAwaited(target, row)];
  return [...required, pendingValue(target, row)];
}

function historyRules(
  { measure }: AskedMeasure,
  target: RuleTarget,
  row: RulePart,
  part: MeasurePart,
  month: number,
): readonly (BoundRule | null)[] {
  if (measure.nature === "测评") return [];
  if (!part.flow) return [part.key === "den" ? stockUnchanged(target, row, month) : null];
  return [
    cumulativeNotBelowPrevious(target, row, { month, restartsInJanuary: measure.nature !== "周期" }),
    measure.nature === "累计" ? incrementNotOutlier(target, row, month) : null,
  ];
}
