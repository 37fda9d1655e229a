import type { InnovationScore, PointScore } from "../model/consolidation";
import type { ScoringRules } from "./score-input";
import { effectiveScore, sumScores, within } from "./typed-score";

/** What a point that does not give everything is worth. */
export interface ScoreGap {
  readonly point: PointScore;
  /** What is missing to its full marks; all of them while it is unscored. */
  readonly missing: number;
  /** How much the total would rise if the point got its full marks and the best options were chosen; never more than its section lets through. */
  readonly gain: number;
  /** Nobody has scored the point, or its clauses, yet. */
  readonly unscored: boolean;
}

type Limits = Pick<ScoringRules, "options" | "optionMarks">;
type Sections = readonly { readonly id: string; readonly marks: number }[];

/**
 * Which gap is worth how many marks, the most valuable first, equal ones in the order of the points. An option gives what it adds to the
 * best choice of `limits.options` options; a section never gives more than its marks.
 */
export function scoreGaps(points: readonly PointScore[], sections: Sections, limits: Limits): readonly ScoreGap[] {
  return points
    .map((point) => gapOf(point, points, sections, limits))
    .filter(({ missing, gain }) => missing > 0 && gain > 0)
    .sort((one, other) => other.gain - one.gain || one.point.no - other.point.no);
}

function gapOf(point: PointScore, points: readonly PointScore[], sections: Sections, limits: Limits): ScoreGap {
  const reached = point.kind === "自选" ? ownScore(point) : point.counted;
  const better = points.map((each) =>
    each.no === point.no ? { ...each, expert: each.marks, counted: each.marks } : each,
  );
  const most = sections.find(({ id }) => id === point.section)?.marks ?? point.marks;
  const optionScores = point.kind === "自选" ? bestOptionScores : countedOptions;
  const now = sectionOf(points, point.section, limits, most, optionScores);
  const then = sectionOf(better, point.section, limits, most, optionScores);
  return {
    point,
    missing: tidy(point.marks - (reached ?? 0)),
    gain: Math.max(tidy(then - now), 0),
    unscored: effectiveScore(point) === null && (point.innovations ?? []).every(isUnscored) && point.counted === null,
  };
}

function sectionOf(
  points: readonly PointScore[],
  section: string,
  limits: Limits,
  most: number,
  optionScores: (options: readonly PointScore[], limits: Limits) => number,
): number {
  const own = points.filter((point) => point.section === section);
  const required = sumScores(own.filter(({ kind }) => kind !== "自选").map(({ counted }) => counted)) ?? 0;
  const options = own.filter(({ kind }) => kind === "自选");
  return Math.min(required + optionScores(options, limits), most);
}

function countedOptions(options: readonly PointScore[], { options: most, optionMarks }: Limits): number {
  return Math.min(sumScores(options.map(({ counted }) => counted)) ?? 0, most * optionMarks);
}

function bestOptionScores(options: readonly PointScore[], { options: most, optionMarks }: Limits): number {
  const scores = options.map((option) => ownScore(option) ?? 0).sort((one, other) => other - one);
  return Math.min(sumScores(scores.slice(0, most)) ?? 0, most * optionMarks);
}

function ownScore(point: PointScore): number | null {
  return within(effectiveScore(point), point.marks);
}

function isUnscored(item: InnovationScore): boolean {
  return effectiveScore(item) === null;
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}
