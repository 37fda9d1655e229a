import type { BoundRule } from "../model/rule";
import { errorIn } from "./cell-text";
import { evaluateBoolean, type CellReader } from "./evaluate";
import {
  ERROR_VERDICT,
  EXPLAINED_VERDICT,
  NOT_RUN_VERDICT,
  PASSED_VERDICT,
  verdictPlan,
  type VerdictCase,
  type VerdictPlan,
  type WhenBlank,
} from "./verdict-plan";

/**
 * The text of a row's 审核 cell: the worst finding's grade and brief, and how many there are.
 * Order: 错误, unexplained 需说明, 未能核对, 提示, 已说明, 通过. Says exactly what the formula of `printVerdict` shows.
 */
export function evaluateVerdict(rules: readonly BoundRule[], cell: CellReader, whenBlank: WhenBlank | null = null): string {
  const plan = verdictPlan(rules, whenBlank);
  if (plan.cells.some((reference) => errorIn(cell(reference)) !== null)) return ERROR_VERDICT;
  const broken = brokenCases(plan, cell);
  const notRun = evaluateBoolean(plan.notRun, cell);
  if (broken === null || notRun === null) return ERROR_VERDICT;
  const { errors, open, explained, hints } = broken;
  const count = errors.length + open.length + hints.length;
  const suffix = count > 1 ? `（共${count}条）` : "";
  const worst = errors[0] ?? open[0] ?? (notRun ? NOT_RUN_VERDICT : hints[0]);
  if (worst !== undefined) return worst + suffix;
  if (explained) return EXPLAINED_VERDICT;
  return whenBlank !== null && evaluateBoolean({ op: "isBlank", of: whenBlank.of }, cell) === true ? whenBlank.text : PASSED_VERDICT;
}

/** Texts of what is broken, by grade; null when a calculation has no result. */
function brokenCases(plan: VerdictPlan, cell: CellReader) {
  const groups = plan.explainable.map(({ explained, cases }) => ({ explained: evaluateBoolean(explained, cell), texts: brokenTexts(cases, cell) }));
  const errors = brokenTexts(plan.errors, cell);
  const hints = brokenTexts(plan.hints, cell);
  if (errors === null || hints === null || groups.some(({ explained, texts }) => explained === null || texts === null)) return null;
  return {
    errors,
    hints,
    open: groups.flatMap(({ explained, texts }) => (explained === true ? [] : (texts as readonly string[]))),
    explained: groups.some(({ explained, texts }) => explained === true && (texts as readonly string[]).length > 0),
  };
}

function brokenTexts(cases: readonly VerdictCase[], cell: CellReader): readonly string[] | null {
  const truths = cases.map(({ broken }) => evaluateBoolean(broken, cell));
  return truths.includes(null) ? null : cases.filter((_, index) => truths[index] === true).map(({ text }) => text);
}
