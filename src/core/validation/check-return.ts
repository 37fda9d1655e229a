import { evaluateRule } from "../expression/evaluate-rule";
import type { CellReader } from "../expression/evaluate";
import { errorIn } from "../expression/cell-text";
import { referencesOf, referencesOfRule } from "../expression/references-of";
import type { FieldKey } from "../model/expression";
import type { Finding } from "../model/finding";
import type { BoundRule, Grade, RuleOutcome } from "../model/rule";
import type { CellLocation, UnitReturn } from "../model/unit-return";
import type { CheckOptions } from "./check-options";
import { explainsRule } from "./lapsed-notes";
import { ENTRY_IS_FORMULA, FIGURE_UNREAD } from "./reading-checks";
import { readingFindings, unreadFinding } from "./reading-findings";
import { returnCells } from "./return-cells";
import { brokenMessage, missingFigures, notRunMessage } from "./rule-message";

/** What came of one rule of a return. */
export interface RuleResult {
  readonly rule: BoundRule;
  readonly outcome: RuleOutcome;
}

/** A return's check: its findings in order of weight, how many rules could not run, and every rule's outcome. */
export interface CheckedReturn {
  readonly findings: readonly Finding[];
  readonly notRun: number;
  readonly outcomes: readonly RuleResult[];
}

/**
 * 审核: runs a unit's rules over its return. Findings come as 错误, 需说明, 未能核对, 提示, and within a grade as the form's rows do.
 * Rules that meet an error value are counted as not run; the error value itself is the finding.
 */
export function checkReturn(
  unitReturn: UnitReturn,
  rules: readonly BoundRule[],
  options: CheckOptions = {},
): CheckedReturn {
  const cell = returnCells(unitReturn, options.received === true);
  const outcomes = rules.map((rule): RuleResult => ({ rule, outcome: outcomeOf(rule, cell, options) }));
  // A row that is not in the file has its finding from the reading of the file: `row-missing`.
  const present = outcomes.filter(({ rule }) => isPresent(unitReturn, rule));
  const found = present.flatMap(({ rule, outcome }) => findingOf(unitReturn, rule, outcome, cell, options));
  const unchecked = notRunFindings(unitReturn, present, cell, options);
  const unread = new Set(found.filter(({ rule }) => UNREAD.has(rule)).map(({ key }) => key));
  // The result of a formula is taken only if it can be read.
  const reading = readingFindings(unitReturn, options).filter(
    ({ rule, key }) => rule !== ENTRY_IS_FORMULA.id || !unread.has(key),
  );
  return {
    findings: sorted([...reading, ...found, ...unchecked], unitReturn),
    notRun: outcomes.filter(({ outcome }) => outcome === "not-run").length,
    outcomes,
  };
}

const FIGURE_IS_NUMBER = "figure-is-number";

/** Findings of a figure that is no number and no pick. */
const UNREAD: ReadonlySet<string> = new Set([FIGURE_IS_NUMBER, FIGURE_UNREAD.id]);

function isPresent({ figures, works }: UnitReturn, { clause, at }: BoundRule): boolean {
  return clause === 0 || figures.has(at) || works.has(Number(at));
}

function outcomeOf(rule: BoundRule, cell: CellReader, { lastTaken }: CheckOptions): RuleOutcome {
  return meetsError(rule, cell) ? "not-run" : evaluateRule(rule, cell, explainsRule(rule, cell, lastTaken));
}

function meetsError(rule: BoundRule, cell: CellReader): boolean {
  return referencesOfRule(rule).some((reference) => errorIn(cell(reference)) !== null);
}

function findingOf(
  unitReturn: UnitReturn,
  rule: BoundRule,
  outcome: RuleOutcome,
  cell: CellReader,
  { labels }: CheckOptions,
): readonly Finding[] {
  if (outcome !== "broken" && outcome !== "explained") return [];
  const unread =
    rule.meta.id === FIGURE_IS_NUMBER
      ? unreadFinding(unitReturn, rule.at, cell, { label: labels?.get(rule.at) ?? rule.at, unit: unitOf(rule) })
      : null;
  return [unread ?? located(unitReturn, rule, rule.meta.grade, brokenMessage(rule, cell), outcome === "explained")];
}

/** The unit of a figure's part, as its rule names it. */
function unitOf({ values: { unit } }: BoundRule): string {
  return unit?.kind === "text" ? unit.text : "";
}

/** One finding for all rules of a row that the same missing figures keep from running. */
function notRunFindings(
  unitReturn: UnitReturn,
  outcomes: readonly RuleResult[],
  cell: CellReader,
  { labels }: CheckOptions,
): readonly Finding[] {
  const causes = new Map<string, { readonly rules: BoundRule[]; readonly missing: string }>();
  for (const { rule, outcome } of outcomes) {
    if (outcome !== "not-run" || meetsError(rule, cell)) continue;
    const missing = missingFigures(rule, cell, labels ?? new Map<FieldKey, string>());
    const cause = causes.get(`${rule.at} ${missing}`) ?? { rules: [], missing };
    cause.rules.push(rule);
    causes.set(`${rule.at} ${missing}`, cause);
  }
  return [...causes.values()].map(({ rules, missing }) => {
    const first = rules[0] as BoundRule;
    return located(unitReturn, first, "未能核对", notRunMessage(missing, first.meta.requirement, rules.length), false);
  });
}

function located(unitReturn: UnitReturn, rule: BoundRule, grade: Grade, message: string, explained: boolean): Finding {
  const place = locationOf(unitReturn, rule);
  const clause = rule.clause === 0 ? null : rule.clause;
  return {
    rule: rule.meta.id,
    grade,
    clause,
    key: rule.at,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    message,
    explained,
  };
}

/** The entry cell of a figure's row; for a clause's row the cell that the rule is about. */
function locationOf(unitReturn: UnitReturn, rule: BoundRule): CellLocation | null {
  const figure = unitReturn.figures.get(rule.at);
  if (figure !== undefined) return figure.location;
  const report = unitReturn.works.get(Number(rule.at));
  if (report === undefined) return null;
  const field = referencesOf(rule.violated).find((reference) => reference.of === "work");
  return report.locations[field?.of === "work" ? field.field : "progress"];
}

const WEIGHTS: Readonly<Record<Grade, number>> = { 错误: 0, 需说明: 1, 未能核对: 3, 提示: 4 };

function sorted(findings: readonly Finding[], { figures, works }: UnitReturn): readonly Finding[] {
  if (findings.length < 2) return findings;
  const rows = new Map([...figures.keys(), ...[...works.keys()].map(String)].map((key, row) => [key, row]));
  const rowOf = ({ key }: Finding) => (key === null ? -1 : (rows.get(key) ?? rows.size));
  const weightOf = ({ grade, explained }: Finding) => WEIGHTS[grade] + (explained ? 1 : 0);
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (one, other) =>
        weightOf(one.finding) - weightOf(other.finding) ||
        rowOf(one.finding) - rowOf(other.finding) ||
        one.order - other.order,
    )
    .map(({ finding }) => finding);
}
