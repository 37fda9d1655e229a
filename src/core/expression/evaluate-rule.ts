import type { BoundRule, RuleOutcome } from "../model/rule";
import type { Reference } from "../model/expression";
import { evaluateBoolean, type CellReader } from "./evaluate";

/** Tells whether a 说明 cell explains; the desk also knows explanations that have lapsed. */
export type Explains = (note: Reference) => boolean;

/**
 * What comes of one rule over the cells of a return. A rule that meets an error value could not run.
 * `explains` replaces the plain test of the 说明 text.
 */
export function evaluateRule(rule: BoundRule, cell: CellReader, explains: Explains = plainly(cell)): RuleOutcome {
  const applies = evaluateBoolean(rule.applies, cell);
  if (applies === false) return "not-applicable";
  if (applies === null || evaluateBoolean(rule.runnable, cell) !== true) return "not-run";
  const violated = evaluateBoolean(rule.violated, cell);
  if (violated === null) return "not-run";
  if (!violated) return "kept";
  return rule.meta.grade === "需说明" && rule.explainedBy.some(explains) ? "explained" : "broken";
}

function plainly(cell: CellReader): Explains {
  return (of) => evaluateBoolean({ op: "isExplanation", of }, cell) === true;
}
