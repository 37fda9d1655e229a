import type { BooleanExpression } from "../model/expression";
import type { BoundRule } from "../model/rule";
import { printFormula, quoted, type AddressOf } from "./print-formula";
import {
  ERROR_VERDICT,
  EXPLAINED_VERDICT,
  NOT_RUN_VERDICT,
  PASSED_VERDICT,
  verdictPlan,
  type VerdictPlan,
  type WhenBlank,
} from "./verdict-plan";

/** Longest formula that we issue; Excel and WPS take 8,192 characters. */
export const FORMULA_LENGTH_LIMIT = 8000;

/**
 * The formula (without `=`) of a row's 审核 cell; it shows what `evaluateVerdict` says.
 *
 * CHOOSE picks the text by the greatest number among the broken rules, each rule weighing more the worse it is, so that every
 * condition is written once for the choice and once for the count. A 需说明 that is explained weighs 1, which is 已说明.
 */
export function printVerdict(rules: readonly BoundRule[], address: AddressOf, whenBlank: WhenBlank | null = null): string {
  const plan = verdictPlan(rules, whenBlank);
  const text = `${choice(plan, address, whenBlank)}${count(plan, address)}`;
  const guards = plan.cells.map((cell) => `ISERROR(${address(cell)})`);
  if (guards.length === 0) return text;
  return `IFERROR(IF(OR(${guards.join(",")}),NA(),${text}),${quoted(ERROR_VERDICT)})`;
}

function choice(plan: VerdictPlan, address: AddressOf, whenBlank: WhenBlank | null): string {
  const passed = whenBlank === null ? quoted(PASSED_VERDICT) : blankOrPassed(whenBlank, address);
  const texts: string[] = [passed, quoted(EXPLAINED_VERDICT)];
  const weighted = (of: BooleanExpression, text: string): string => {
    texts.push(quoted(text));
    return `${term(of, address)}*${texts.length - 1}`;
  };
  // The first of each kind is shown, so it must weigh most.
  const backwards = <Item>(items: readonly Item[]): readonly Item[] => [...items].reverse();
  const weights = backwards(plan.hints).map(({ broken, text }) => weighted(broken, text));
  if (plan.notRun.op !== "always" || plan.notRun.value) weights.push(weighted(plan.notRun, NOT_RUN_VERDICT));
  for (const { explained, cases } of backwards(plan.explainable)) {
    const open = backwards(cases).map(({ broken, text }) => weighted(broken, text));
    weights.push(explained.op === "always" ? greatest(open) : `MIN(${greatest(open)},IF(${printFormula(explained, address)},1,999))`);
  }
  weights.push(...backwards(plan.errors).map(({ broken, text }) => weighted(broken, text)));
  return weights.length === 0 ? passed : `CHOOSE(1+${greatest(weights)},${texts.join(",")})`;
}

function blankOrPassed({ of, text }: WhenBlank, address: AddressOf): string {
  return `IF(${printFormula({ op: "isBlank", of }, address)},${quoted(text)},${quoted(PASSED_VERDICT)})`;
}

/** 「（共2条）」 from two broken rules on; nothing where there cannot be two. */
function count(plan: VerdictPlan, address: AddressOf): string {
  const counted = [...plan.errors, ...plan.hints].map(({ broken }) => term(broken, address));
  for (const { explained, cases } of plan.explainable) {
    const open = cases.map(({ broken }) => term(broken, address));
    if (explained.op === "always") counted.push(...open);
    else counted.push(`(${open.join("+")})*NOT(${printFormula(explained, address)})`);
  }
  const most = plan.errors.length + plan.hints.length + plan.explainable.reduce((sum, { cases }) => sum + cases.length, 0);
  if (most < 2) return "";
  const words = Array.from({ length: most + 1 }, (_, broken) => quoted(broken > 1 ? `（共${broken}条）` : ""));
  return `&CHOOSE(1+${counted.join("+")},${words.join(",")})`;
}

function term(of: BooleanExpression, address: AddressOf): string {
  return `(${printFormula(of, address)})`;
}

function greatest(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] as string) : `MAX(${terms.join(",")})`;
}
