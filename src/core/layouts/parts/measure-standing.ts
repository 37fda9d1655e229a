import type { MeasureState, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { Period } from "../../model/unit-return";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { MeasurePair } from "./measure-cells";
import { dueBy, gapShare } from "./measure-gap";
import { placeOf } from "./place-of";

/** All states of a measure, as they are counted. */
export const MEASURE_STATES: readonly MeasureState[] = [
  "达标",
  "提前",
  "正常",
  "滞后",
  "未达标",
  "未到期",
  "不适用",
  "缺报",
  "未能核对",
];

/** Measures with what the month says about them, in order. */
export function measurePairs(
  measures: readonly Measure[],
  summaries: readonly MeasureSummary[],
): readonly MeasurePair[] {
  return summaries
    .map((summary) => ({ summary, measure: measures.find(({ id }) => id === summary.id) }))
    .filter((pair): pair is MeasurePair => pair.measure !== undefined);
}

/** The cells of 指标汇总 that hold the states of these measures, which stand below each other; null when there are none. */
export function measureRange(pairs: readonly MeasurePair[], measuresSheet: SheetSpec): string | null {
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  if (first === undefined || last === undefined) return null;
  const [, end = ""] = placeOf(measuresSheet, `${last.measure.id}#state`).split("!");
  return `${placeOf(measuresSheet, `${first.measure.id}#state`)}:${end}`;
}

/** Measures that a meeting has to look at: 未达标 first, then 滞后. */
export function behind(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return [
    ...pairs.filter(({ summary }) => summary.state === "未达标"),
    ...pairs.filter(({ summary }) => summary.state === "滞后"),
  ];
}

/** Measures of which nobody can say whether they are reached: not reported, or not by all. */
export function unjudged(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return pairs.filter(({ summary }) => summary.state === "缺报" || summary.state === "未能核对");
}

/** The same as `behind`, what is furthest from where it has to be first. */
export function furthestBehind(pairs: readonly MeasurePair[], period: Period): readonly MeasurePair[] {
  const share = ({ measure, summary: { value, target } }: MeasurePair): number =>
    value === null ? 0 : gapShare(measure, value, dueBy(measure, target, period));
  return [...behind(pairs)].sort((left, right) => share(right) - share(left));
}

/** Last month's value of a measure can be compared with this month's: both are there, and the count did not begin anew in January. */
export function isComparable({ measure, summary: { value, previous } }: MeasurePair, period: Period): boolean {
  return value !== null && previous !== null && !(measure.nature === "累计" && period.endsWith("-01"));
}

/** The measures whose value moved most since last month, by their share of the target (or of last month's value). */
export function biggestChanges(pairs: readonly MeasurePair[], period: Period, most: number): readonly MeasurePair[] {
  const moved = pairs
    .filter((pair) => isComparable(pair, period))
    .map((pair) => ({ pair, change: relativeChange(pair) }))
    .filter(({ change }) => change > 0);
  return moved
    .sort((left, right) => right.change - left.change)
    .slice(0, most)
    .map(({ pair }) => pair);
}

function relativeChange({ measure, summary: { value, previous } }: MeasurePair): number {
  if (value === null || previous === null) return 0;
  return (
    Math.abs(value - previous) / (measure.target === 0 ? Math.max(Math.abs(previous), 1) : Math.abs(measure.target))
  );
}
