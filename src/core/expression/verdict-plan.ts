import type { BooleanExpression, Reference } from "../model/expression";
import type { BoundRule } from "../model/rule";
import { textDigest } from "../model/text-digest";
import { all, ALWAYS, any, figure, isBlank, isExplanation, isNumber, isPick, not } from "./builders";
import { referenceKey, referencesOf } from "./references-of";
import { simplify } from "./simplify";

/** Shown when a cell that the row's rules look at holds an error value, or a calculation overflows. */
export const ERROR_VERDICT = "错误：单元格显示错误值，请改填数字。";
export const NOT_RUN_VERDICT = "未能核对：有关数据未填或待报，暂不能核对。";
export const EXPLAINED_VERDICT = "已说明";
export const PASSED_VERDICT = "通过";

/** What the 审核 cell says of a row that is empty and may stay so. */
export interface WhenBlank {
  readonly of: Reference;
  /** 「选填」, or why nothing is asked yet. */
  readonly text: string;
}

/** A condition and what the 审核 cell says when it holds. */
export interface VerdictCase {
  readonly broken: BooleanExpression;
  readonly text: string;
}

/** 需说明 cases that the same 说明 cells may explain. */
export interface ExplainableCases {
  readonly explained: BooleanExpression;
  readonly cases: readonly VerdictCase[];
}

/** What a row's verdict is when `when` holds; conditions that cannot hold then are left out. */
export interface VerdictBranch {
  readonly when: BooleanExpression;
  readonly errors: readonly VerdictCase[];
  readonly explainable: readonly ExplainableCases[];
  readonly notRun: BooleanExpression;
  readonly hints: readonly VerdictCase[];
  /** Shown when nothing is broken. */
  readonly passed: string;
}

/** How one row's verdict is found; the evaluator and the formula both follow it, so they cannot differ. */
export interface VerdictPlan {
  /** Cells that must not hold an error value. */
  readonly cells: readonly Reference[];
  /** The first whose `when` holds counts; the last always does. */
  readonly branches: readonly [VerdictBranch, ...VerdictBranch[]];
}

/** By the very rules of a row, which units and months share: the first of them, then the numbers of all. */
const PLANS = new WeakMap<BoundRule, Map<string, VerdictPlan>>();
/** By what rules say: those that differ only in what messages tell read the same in a cell. */
const ALIKE = new Map<string, VerdictPlan>();
/** Of the plan's own measures a year's months have 470; each year's populations add some. */
const MOST_ALIKE = 5_000;

/** Plans the verdict of a row from its rules, in their order. Rules that need several returns are left out. */
export function verdictPlan(rules: readonly BoundRule[], whenBlank: WhenBlank | null): VerdictPlan {
  const blank = whenBlank === null ? "" : `${referenceKey(whenBlank.of)} ${whenBlank.text}`;
  const [first] = rules;
  if (first === undefined) return planAlike(rules, whenBlank, blank);
  const plans = PLANS.get(first) ?? new Map<string, VerdictPlan>();
  PLANS.set(first, plans);
  const key = `${rules.map(numberOf).join()} ${blank}`;
  const plan = plans.get(key) ?? planAlike(rules, whenBlank, blank);
  plans.set(key, plan);
  return plan;
}

const NUMBERS = new WeakMap<BoundRule, number>();
let lastNumber = 0;

/** Tells one bound rule from all others. */
function numberOf(rule: BoundRule): number {
  const number = NUMBERS.get(rule) ?? (lastNumber += 1);
  NUMBERS.set(rule, number);
  return number;
}

function planAlike(rules: readonly BoundRule[], whenBlank: WhenBlank | null, blank: string): VerdictPlan {
  const words = textDigest(JSON.stringify([rules.map(printedOf), blank]));
  const known = ALIKE.get(words);
  if (known !== undefined) return known;
  const plan = newPlan(rules, whenBlank);
  if (ALIKE.size >= MOST_ALIKE) ALIKE.clear();
  ALIKE.set(words, plan);
  return plan;
}

/** All of a rule that a verdict depends on. */
function printedOf({ meta, at, applies, runnable, violated, explainedBy }: BoundRule): readonly unknown[] {
  return [meta.tier, meta.grade, meta.brief, at, applies, runnable, violated, explainedBy];
}

function newPlan(rules: readonly BoundRule[], whenBlank: WhenBlank | null): VerdictPlan {
  const printable = rules.filter(({ meta }) => meta.tier === "cell" || meta.tier === "previous");
  const own = whenBlank?.of ?? ownCell(printable);
  const branches = own === null ? [branchOf(printable, [], null)] : ownBranches(printable, own, whenBlank);
  const cells = referencesOf(...branches.flatMap((branch) => [branch.when, ...conditionsOf(branch)]));
  return { cells, branches: branches as [VerdictBranch, ...VerdictBranch[]] };
}

/** The entry cell of a row of 指标数据; rows of 工作开展情况 have no single one. */
function ownCell(rules: readonly BoundRule[]): Reference | null {
  const at = rules[0]?.at;
  return at === undefined || !at.includes(".") ? null : figure(at);
}

/** What is known of the entry cell settles most of a row's conditions. */
function ownBranches(
  rules: readonly BoundRule[],
  own: Reference,
  whenBlank: WhenBlank | null,
): readonly VerdictBranch[] {
  const states = [isNumber(own), isBlank(own), isPick(own, "不适用")];
  const blankText = whenBlank?.text ?? PASSED_VERDICT;
  return [
    ...states.map((when) => ({
      ...branchOf(rules, [when], when),
      passed: when.op === "isBlank" ? blankText : PASSED_VERDICT,
    })),
    branchOf(rules, states.map(not), null),
  ];
}

function branchOf(
  rules: readonly BoundRule[],
  known: readonly BooleanExpression[],
  when: BooleanExpression | null,
): VerdictBranch {
  const given: Given = (expression) => simplify(expression, known);
  const cases = (grade: string) =>
    possible(rules.filter(({ meta }) => meta.grade === grade).map((rule) => verdictCase(rule, given)));
  return {
    when: when ?? ALWAYS,
    errors: cases("错误"),
    hints: cases("提示"),
    notRun: given(any(...rules.map(({ applies, runnable }) => all(applies, not(runnable))))),
    explainable: explainableCases(
      rules.filter(({ meta }) => meta.grade === "需说明"),
      given,
    ),
    passed: PASSED_VERDICT,
  };
}

type Given = (expression: BooleanExpression) => BooleanExpression;

function verdictCase({ meta, applies, runnable, violated }: BoundRule, given: Given): VerdictCase {
  return { broken: given(all(applies, runnable, violated)), text: `${meta.grade}：${meta.brief}` };
}

function possible(cases: readonly VerdictCase[]): readonly VerdictCase[] {
  return cases.filter(({ broken }) => broken.op !== "always" || broken.value);
}

function explainableCases(rules: readonly BoundRule[], given: Given): readonly ExplainableCases[] {
  const groups = new Map<string, BoundRule[]>();
  for (const rule of rules) {
    const key = rule.explainedBy.map(referenceKey).join("|");
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()]
    .map((group) => ({
      explained: simplify(any(...(group[0] as BoundRule).explainedBy.map(isExplanation))),
      cases: possible(group.map((rule) => verdictCase(rule, given))),
    }))
    .filter(({ cases }) => cases.length > 0);
}

function conditionsOf({ errors, explainable, notRun, hints }: VerdictBranch): readonly BooleanExpression[] {
  const explained = explainable.flatMap((group) => [group.explained, ...group.cases.map(({ broken }) => broken)]);
  return [...[...errors, ...hints].map(({ broken }) => broken), notRun, ...explained];
}
