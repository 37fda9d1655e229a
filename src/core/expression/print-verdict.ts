import type { BooleanExpression } from "../model/expression";
import type { BoundRule } from "../model/rule";
import { formulaTemplate, type FormulaTemplate } from "./formula-template";
import { printFormula, quoted, type AddressOf } from "./print-formula";
import {
  ERROR_VERDICT,
  EXPLAINED_VERDICT,
  NOT_RUN_VERDICT,
  verdictPlan,
  type VerdictBranch,
  type VerdictPlan,
  type WhenBlank,
} from "./verdict-plan";

/** Longest formula that we issue; Excel and WPS take 8,192 characters. */
export const FORMULA_LENGTH_LIMIT = 8000;

/**
 * The formula (without `=`) of a row's 审核 cell; it shows what `evaluateVerdict` says.
 *
 * IF takes the branch of what stands in the entry cell. There, CHOOSE picks the text by the greatest number among the broken rules,
 * each rule weighing more the worse it is, so that every condition is written once for the choice and once for the count.
 * A 需说明 that is explained weighs 1, which is 已说明.
 */
export function printVerdict(
  rules: readonly BoundRule[],
  address: AddressOf,
  whenBlank: WhenBlank | null = null,
): string {
  const plan = verdictPlan(rules, whenBlank);
  const template = TEMPLATES.get(plan) ?? formulaTemplate((mark) => verdictFormula(plan, mark));
  TEMPLATES.set(plan, template);
  return template(address);
}

/** Rows that are checked alike have the same formula but for its addresses. */
const TEMPLATES = new WeakMap<VerdictPlan, FormulaTemplate>();

function verdictFormula({ cells, branches }: VerdictPlan, address: AddressOf): string {
  const texts = branches.map((branch) => `${choice(branch, address)}${count(branch, address)}`);
  const text = branches.reduceRight((rest, { when }, index) => {
    const own = texts[index] as string;
    return rest === "" || rest === own ? own : `IF(${printFormula(when, address)},${own},${rest})`;
  }, "");
  const guards = cells.map((cell) => `ISERROR(${address(cell)})`);
  if (guards.length === 0) return text;
  return `IFERROR(IF(OR(${guards.join(",")}),NA(),${text}),${quoted(ERROR_VERDICT)})`;
}

function choice({ errors, explainable, notRun, hints, passed }: VerdictBranch, address: AddressOf): string {
  const texts: string[] = [quoted(passed), quoted(EXPLAINED_VERDICT)];
  const weighted = (of: BooleanExpression, text: string): string => {
    texts.push(quoted(text));
    return `${term(of, address)}*${texts.length - 1}`;
  };
  const weights = backwards(hints).map(({ broken, text }) => weighted(broken, text));
  if (notRun.op !== "always" || notRun.value) weights.push(weighted(notRun, NOT_RUN_VERDICT));
  for (const { explained, cases } of backwards(explainable)) {
    const open = backwards(cases).map(({ broken, text }) => weighted(broken, text));
    weights.push(
      explained.op === "always"
        ? greatest(open)
        : `MIN(${greatest(open)},IF(${printFormula(explained, address)},1,999))`,
    );
  }
  weights.push(...backwards(errors).map(({ broken, text }) => weighted(broken, text)));
  return weights.length === 0 ? quoted(passed) : `CHOOSE(1+${greatest(weights)},${texts.join(",")})`;
}

/** 「（共2条）」 from two broken rules on; nothing where there cannot be two. */
function count({ errors, explainable, hints }: VerdictBranch, address: AddressOf): string {
  const counted = [...errors, ...hints].map(({ broken }) => term(broken, address));
  for (const { explained, cases } of explainable) {
    const open = cases.map(({ broken }) => term(broken, address));
    if (explained.op === "always") counted.push(...open);
    else counted.push(`(${open.join("+")})*NOT(${printFormula(explained, address)})`);
  }
  const most = errors.length + hints.length + explainable.reduce((sum, { cases }) => sum + cases.length, 0);
  if (most < 2) return "";
  const words = Array.from({ length: most + 1 }, (_word, broken) => quoted(broken > 1 ? `（共${broken}条）` : ""));
  return `&CHOOSE(1+${counted.join("+")},${words.join(",")})`;
}

/** The first of each kind is shown, so it must weigh most. */
function backwards<Item>(items: readonly Item[]): readonly Item[] {
  return [...items].reverse();
}

/** A condition as 0 or 1. */
function term(of: BooleanExpression, address: AddressOf): string {
  return `(${printFormula(of, address)})`;
}

function greatest(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] as string) : `MAX(${terms.join(",")})`;
}
