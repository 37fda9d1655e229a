import type { MeasureState, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { MeasurePair } from "./measure-cells";

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

/** Measures that a meeting has to look at: 未达标 first, then 滞后. */
export function behind(pairs: readonly MeasurePair[]): readonly MeasurePair[] {
  return [
    ...pairs.filter(({ summary }) => summary.state === "未达标"),
    ...pairs.filter(({ summary }) => summary.state === "滞后"),
  ];
}

/** The measures whose value moved most since last month, by their share of the target (or of last month's value). */
export function biggestChanges(pairs: readonly MeasurePair[], most: number): readonly MeasurePair[] {
  const moved = pairs.map((pair) => ({ pair, change: relativeChange(pair) })).filter(({ change }) => change > 0);
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
