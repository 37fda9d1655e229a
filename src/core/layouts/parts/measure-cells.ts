import type { MeasureContribution, MeasureSummary } from "../../model/consolidation";
import type { CellScalar } from "../../model/expression";
import type { Measure, MeasurePart } from "../../model/measure";

/** A measure and what the month says about it. */
export interface MeasurePair {
  readonly measure: Measure;
  readonly summary: MeasureSummary;
}

/** One line of a measure in 指标汇总: a figure asked for, or the ratio computed from two of them. */
export interface MeasureLine {
  /** Key of the hidden column: `46-1.num`, or `46-1` for the ratio. */
  readonly key: string;
  readonly label: string;
  readonly part: MeasurePart | null;
  /** This line holds the measure's value. */
  readonly isValue: boolean;
}

/** A measure's own figures; others are shown, never added up. */
const MAIN_PARTS = ["num", "den", "value"];

/** The lines of a measure: its figures, then the ratio. */
export function measureLines(measure: Measure): readonly MeasureLine[] {
  const figures = measure.parts
    .filter(({ kind, key }) => kind === "number" || MAIN_PARTS.includes(key))
    .map((part) => ({ key: `${measure.id}.${part.key}`, label: labelOf(part), part, isValue: part.key === "value" }));
  const ratio = { key: measure.id, label: `完成情况（${measure.unit}）`, part: null, isValue: true };
  return hasRatio(measure) ? [...figures, ratio] : figures;
}

/** The measure is a numerator over a denominator. */
export function hasRatio({ parts }: Measure): boolean {
  return parts.some(({ key }) => key === "num") && parts.some(({ key }) => key === "den");
}

/** The line holds one of the measure's own figures. */
export function isMain({ part }: MeasureLine): boolean {
  return part !== null && MAIN_PARTS.includes(part.key);
}

/** The contribution's figures enter sums. */
export function enters({ state }: MeasureContribution): boolean {
  return state === "已报" || state === "暂纳入";
}

/** A unit's figure on one line: a number where it counts, in brackets where it does not; what the unit says instead stands once, on the line of the value. */
export function contributionContent(contribution: MeasureContribution, line: MeasureLine): string | number | null {
  if (line.part === null) return contribution.value === null ? wordOf(contribution) : contribution.value;
  const value = contribution.parts.get(line.part.key) ?? null;
  if (typeof value === "number") return enters(contribution) ? value : `[${value}]`;
  if (typeof value === "string" && value !== "" && (line.isValue || value !== contribution.state)) return value;
  return line.isValue ? wordOf(contribution) : null;
}

/** The city's figure on one line. */
export function cityContent(summary: MeasureSummary, line: MeasureLine): number | null {
  if (line.part === null || line.part.key === "value") return summary.value;
  if (line.part.key === "num") return summary.num;
  return line.part.key === "den" ? summary.den : null;
}

/** Σ of the numbers that enter on one line; null when there are none. */
export function sumOfLine(contributions: readonly MeasureContribution[], line: MeasureLine): number | null {
  const key = line.part?.key;
  const values =
    key === undefined ? [] : contributions.filter(enters).map(({ parts }): CellScalar => parts.get(key) ?? null);
  const numbers = values.filter((value): value is number => typeof value === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}

function wordOf({ state }: MeasureContribution): string | null {
  return state === "已报" || state === "暂纳入" ? null : state;
}

function labelOf({ label, unit }: MeasurePart): string {
  return unit === "" || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`;
}
