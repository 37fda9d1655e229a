import { yearOf } from "../model/calendar";
import type { CountySum, MeasureContribution, MeasureState, MeasureSummary } from "../model/consolidation";
import type { Measure } from "../model/measure";
import type { Period } from "../model/unit-return";
import type { AskedUnit, ConsolidationRules } from "./consolidation-input";
import { amountsOf, contributionOf, counts } from "./contribution-of";
import { coverageOf } from "./coverage-words";
import { isNotDue, judgeAmounts, type JudgingRules } from "./judge-amounts";
import type { LedgerIndex } from "./ledger-index";
import { measureValue, sumAmounts, type Amounts } from "./measure-value";

/** Place name of the whole city's population in 设置. */
export const WHOLE_CITY = "全市";

/** A month's booked values and the rules by which they are added up. */
export interface MonthFigures {
  readonly period: Period;
  readonly index: LedgerIndex;
  readonly rules: Pick<ConsolidationRules, "tolerance" | "populationOf">;
}

/**
 * The city's figure of a measure with its coverage. lead: the lead department's own figure, never replaced by the counties' sum;
 * sum: Σ numerators ÷ Σ denominators of all whose parts are all numbers. Where the office gives the denominator
 * (46-x, population in persons), the city's is that of 全市; blank means 未能核对.
 */
export function summariseMeasure(
  measure: Measure,
  asked: readonly AskedUnit[],
  month: MonthFigures,
  previous: number | null,
): MeasureSummary {
  const { period, index, rules } = month;
  const judging: JudgingRules = { period, tolerance: rules.tolerance };
  const contributions = asked.map((each) =>
    contributionOf(measure, each, index.get(each.unit), rules.populationOf(each.unit, yearOf(period)), judging),
  );
  const summed =
    measure.city === "lead"
      ? contributions.filter(({ unit, role }) => role === "lead" && unit === leadOf(measure, asked))
      : contributions;
  const amounts = withPopulation(measure, sumOf(summed), rules.populationOf(WHOLE_CITY, yearOf(period)));
  const { coverage, ...covered } = coverageOf(contributions);
  const complete = covered.missing.length === 0;
  const state = cityState(measure, amounts, summed, contributions, judging);
  return {
    id: measure.id,
    num: amounts.num,
    den: amounts.den,
    value: measureValue(measure, amounts),
    target: measure.target,
    state,
    complete,
    ...covered,
    expected: contributions.length,
    coverage: state === "未到期" ? `未到期，${coverage.replace(/，缺：.*$/, "")}` : coverage,
    basis: measure.city,
    contributions,
    previous,
    countySum: measure.city === "lead" ? countySum(measure, contributions) : null,
  };
}

function leadOf({ lead }: Measure, asked: readonly AskedUnit[]): string | undefined {
  return lead ?? asked.find(({ role }) => role === "lead")?.unit;
}

function sumOf(contributions: readonly MeasureContribution[]): Amounts {
  return sumAmounts(contributions.filter(({ state }) => counts(state)).map(({ parts }) => amountsOf(parts)));
}

function withPopulation(measure: Measure, amounts: Amounts, population: number | null): Amounts {
  const given = measure.parts.some(({ key, given: isGiven }) => key === "den" && isGiven);
  return given ? { ...amounts, den: amounts.num === null ? null : population } : amounts;
}

function cityState(
  measure: Measure,
  amounts: Amounts,
  summed: readonly MeasureContribution[],
  all: readonly MeasureContribution[],
  judging: JudgingRules,
): MeasureState {
  if (isNotDue(measure, judging.period)) return "未到期";
  const counted = summed.filter(({ state }) => counts(state));
  if (counted.length === 0) return stateOfNone(summed, all);
  if (counted.some(({ parts }) => typeof parts.get("value") === "string")) return pickState(counted, summed);
  const state = judgeAmounts(measure, amounts, judging);
  return state === "达标" &&
    isNilClaim(measure) &&
    summed.some((each) => !counts(each.state) && each.state !== "不适用")
    ? "未能核对"
    : state;
}

function stateOfNone(summed: readonly MeasureContribution[], all: readonly MeasureContribution[]): MeasureState {
  if (summed.some(({ state }) => state === "未入账")) return "未能核对";
  if (summed.length === 0 || summed.some(({ state }) => state !== "不适用")) return "缺报";
  return all.some(({ value }) => value !== null && value > 0) ? "未能核对" : "不适用";
}

function pickState(counted: readonly MeasureContribution[], summed: readonly MeasureContribution[]): MeasureState {
  if (counted.some(({ judged }) => judged === "未达标")) return "未达标";
  return counted.length === summed.length ? "达标" : "未能核对";
}

/** Accidents and incidents of the cycle (91, 92): only when everybody has reported nothing is it known that there were none. */
function isNilClaim({ nature, target, op }: Measure): boolean {
  return nature === "周期" && target === 0 && op !== ">=";
}

function countySum(measure: Measure, contributions: readonly MeasureContribution[]): CountySum | null {
  const counties = contributions.filter(({ role }) => role === "county");
  if (counties.length === 0) return null;
  const amounts = sumOf(counties);
  const { reported, missing } = coverageOf(counties);
  return { num: amounts.num, den: amounts.den, value: measureValue(measure, amounts), reported, missing };
}
