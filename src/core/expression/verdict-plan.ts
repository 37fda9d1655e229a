import type { BooleanExpression, Reference } from "../model/expression";
import type { BoundRule } from "../model/rule";
import { all, any, isBlank, isExplanation, not } from "./builders";
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

/** How one row's verdict is found; the evaluator and the formula both follow it, so they cannot differ. */
export interface VerdictPlan {
  /** Cells that must not hold an error value. */
  readonly cells: readonly Reference[];
  readonly errors: readonly VerdictCase[];
  readonly explainable: readonly ExplainableCases[];
  readonly notRun: BooleanExpression;
  readonly hints: readonly VerdictCase[];
}

/** Plans the verdict of a row from its rules, in their order. Rules that need several returns are left out. */
export function verdictPlan(rules: readonly BoundRule[], whenBlank: WhenBlank | null): VerdictPlan {
  const printable = rules.filter(({ meta }) => meta.tier === "cell" || meta.tier === "previous");
  const graded = (grade: string) => printable.filter(({ meta }) => meta.grade === grade);
  const explainable = explainableCases(graded("需说明"));
  const errors = graded("错误").map(verdictCase);
  const hints = graded("提示").map(verdictCase);
  const notRun = simplify(any(...printable.map(({ applies, runnable }) => all(applies, not(runnable)))));
  const broken = [...errors, ...hints, ...explainable.flatMap(({ cases }) => cases)].map((one) => one.broken);
  const explained = explainable.map((group) => group.explained);
  const blank = whenBlank === null ? [] : [isBlank(whenBlank.of)];
  return { cells: referencesOf(...broken, notRun, ...explained, ...blank), errors, explainable, notRun, hints };
}

function verdictCase({ meta, applies, runnable, violated }: BoundRule): VerdictCase {
  return { broken: simplify(all(applies, runnable, violated)), text: `${meta.grade}：${meta.brief}` };
}

function explainableCases(rules: readonly BoundRule[]): readonly ExplainableCases[] {
  const groups = new Map<string, BoundRule[]>();
  for (const rule of rules) {
    const key = rule.explainedBy.map(referenceKey).join("|");
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((group) => ({
    explained: simplify(any(...(group[0] as BoundRule).explainedBy.map(isExplanation))),
    cases: group.map(verdictCase),
  }));
}
