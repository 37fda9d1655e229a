import type { BoundRule } from "../model/rule";
import { errorIn } from "./cell-text";
import { evaluateBoolean, type CellReader } from "./evaluate";
import {
  ERROR_VERDICT,
  EXPLAINED_VERDICT,
  NOT_RUN_VERDICT,
  verdictPlan,
  type VerdictBranch,
  type VerdictCase,
  type VerdictPlan,
  type WhenBlank,
} from "./verdict-plan";

/**
 * The text of a row's 审核 cell: the worst finding's grade and brief, and how many there are.
 * Order: 错误, unexplained 需说明, 未能核对, 提示, 已说明, 通过. Says exactly what the formula of `printVerdict` shows.
 */
export function evaluateVerdict(
  rules: readonly BoundRule[],
  cell: CellReader,
  whenBlank: WhenBlank | null = null,
): string {
  const plan = verdictPlan(rules, whenBlank);
  if (!plan.cells.every((reference) => cell(reference) === null)) return verdictOf(plan, cell);
  // Most rows of a form that is handed out are blank.
  const verdict = OF_BLANKS.get(plan) ?? verdictOf(plan, cell);
  OF_BLANKS.set(plan, verdict);
  return verdict;
}

const OF_BLANKS = new WeakMap<VerdictPlan, string>();

function verdictOf({ cells, branches }: VerdictPlan, cell: CellReader): string {
  if (cells.some((reference) => errorIn(cell(reference)) !== null)) return ERROR_VERDICT;
  const branch = branches.find(({ when }) => evaluateBoolean(when, cell) === true) ?? branches[0];
  return verdictOfBranch(branch, cell) ?? ERROR_VERDICT;
}

/** Null when a calculation has no result. */
function verdictOfBranch(branch: VerdictBranch, cell: CellReader): string | null {
  const errors = brokenTexts(branch.errors, cell);
  const hints = brokenTexts(branch.hints, cell);
  const groups = branch.explainable.map(({ explained, cases }) => ({
    explained: evaluateBoolean(explained, cell) === true,
    texts: brokenTexts(cases, cell),
  }));
  const notRun = evaluateBoolean(branch.notRun, cell);
  if (errors === null || hints === null || notRun === null || groups.some(({ texts }) => texts === null)) return null;
  const open = groups.flatMap(({ explained, texts }) => (explained ? [] : (texts ?? [])));
  const count = errors.length + open.length + hints.length;
  const worst = errors[0] ?? open[0] ?? (notRun ? NOT_RUN_VERDICT : hints[0]);
  if (worst !== undefined) return count > 1 ? `${worst}（共${count}条）` : worst;
  return groups.some(({ texts }) => texts !== null && texts.length > 0) ? EXPLAINED_VERDICT : branch.passed;
}

function brokenTexts(cases: readonly VerdictCase[], cell: CellReader): readonly string[] | null {
  const truths = cases.map(({ broken }) => evaluateBoolean(broken, cell));
  return truths.includes(null) ? null : cases.filter((_case, index) => truths[index] === true).map(({ text }) => text);
}
