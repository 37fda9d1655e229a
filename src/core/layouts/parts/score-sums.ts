import type { Point, Section } from "../../model/catalogue";
import type { PointScore, ScoreSummary } from "../../model/consolidation";
import type { CellDraft, CellInput } from "../../sheet/cell-draft";
import { openFormula, scoredFormula, sectionFormula, sumFormula, totalFormula } from "./score-formulas";
import { lost } from "./score-lines";
import { SCORE_FORMAT } from "./score-cells";

type Content = NonNullable<CellDraft["content"]>;

/** A section's 小计: full marks, what counts, what was lost on scored points, how many are scored and how many marks are still open. */
export function sectionSum(
  section: Section,
  points: readonly Point[],
  { sections, points: scores }: Pick<ScoreSummary, "sections" | "points">,
): CellInput[] {
  const sums = sections.find(({ id }) => id === section.id);
  const marks = section.marks ?? 0;
  const keys = (optional: boolean): string[] =>
    points.filter(({ kind }) => (kind === "自选") === optional).map(({ no }) => String(no));
  const counted = sums?.score ?? null;
  const missing = lostOf(points, scores);
  const key = `section-${section.id}`;
  return sumCells(key, "小计", marks, {
    counted: sectionFormula(
      { points: keys(false), options: keys(true), optionalMarks: section.optionalMarks ?? 0, marks },
      counted,
    ),
    lost: sumFormula(
      [...keys(false), ...keys(true)].map((no) => `${no}#lost`),
      missing,
    ),
    scored: scoredFormula(pointRuns(points), choosingOf(points), sums?.scored ?? 0, sums?.of ?? points.length),
    open: openFormula(key, openMarks(marks, counted, missing)),
  });
}

/** 合计 over all sections. */
export function totalSum(points: readonly Point[], score: ScoreSummary): CellInput[] {
  const marks = score.sections.reduce((sum, section) => sum + section.marks, 0);
  const keys = score.sections.map(({ id }) => `section-${id}`);
  const missing = lostOf(points, score.points);
  return sumCells("total", "合计", marks, {
    counted: totalFormula(keys, score.total),
    lost: sumFormula(
      keys.map((key) => `${key}#lost`),
      missing,
    ),
    scored: scoredFormula(pointRuns(points), choosingOf(points), score.scored, score.of),
    open: openFormula("total", openMarks(marks, score.total, missing)),
  });
}

/** The same row to be filled in by hand. */
export function blankSum(label: string, marks: number): CellInput[] {
  return [null, { content: label, columns: 2 }, marks, null, null, null, null, null, null, ...ends(null, null)];
}

function sumCells(
  key: string,
  label: string,
  marks: number,
  sums: { readonly counted: Content; readonly lost: Content; readonly scored: Content; readonly open: Content },
): CellInput[] {
  const style = { numberFormat: SCORE_FORMAT };
  return [
    null,
    { content: label, columns: 2 },
    { content: marks, key: `${key}#marks` },
    null,
    null,
    null,
    null,
    { content: sums.counted, key: `${key}#counted`, style },
    { content: sums.lost, key: `${key}#lost`, style },
    ...ends({ content: sums.scored, key: `${key}#scored` }, { content: sums.open, key: `${key}#open` }),
  ];
}

function ends(scored: CellDraft | null, open: CellDraft | null): CellInput[] {
  return [scored, { ...open, columns: 2 }, null, null, null];
}

function lostOf(points: readonly Point[], scores: readonly PointScore[]): number | null {
  const known = points
    .map(({ no }) => scores.find((score) => score.no === no))
    .map((score) => (score === undefined ? null : lost(score)))
    .filter((each): each is number => each !== null);
  return known.length === 0 ? null : tidy(known.reduce((sum, each) => sum + each, 0));
}

function openMarks(marks: number, counted: number | null, missing: number | null): number {
  return tidy(Math.max(0, marks - (counted ?? 0) - (missing ?? 0)));
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** Points whose score may also come from their clauses. */
function choosingOf(points: readonly Point[]): string[] {
  return points.filter(({ choose }) => choose !== null).map(({ no }) => String(no));
}

/** Points from first to last between those. */
function pointRuns(points: readonly Point[]): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let open = false;
  for (const { no, choose } of points) {
    const run = runs[runs.length - 1];
    if (choose !== null) open = false;
    else if (open && run !== undefined) run[1] = String(no);
    else {
      runs.push([String(no), String(no)]);
      open = true;
    }
  }
  return runs;
}
