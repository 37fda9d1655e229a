import type { PointScore, TypedScore } from "../model/consolidation";
import { changedSince, type PointFigures } from "./changed-since";
import { convertResult, type ConvertedMeasure } from "./convert-result";
import { innovationScores } from "./innovation-scores";
import type { ScoreInput } from "./score-input";
import { effectiveScore, sumScores, unscored, within } from "./typed-score";

type Point = ScoreInput["points"][number];

/** Clauses whose measured result is converted (折算), with the measure that carries it. */
const CONVERTED: ReadonlyMap<number, ConvertedMeasure> = new Map([
  [73, { id: "73-1", name: "群众食品安全满意度" }],
  [74, { id: "74-1", name: "食品安全示范创建工作知晓率" }],
  [75, { id: "75-1", name: "食品评价性抽检合格率" }],
]);

/** One point of 评分表. `chosen` are the options (自选项) that count; an option that is not among them counts nothing. */
export function pointScore(
  point: Point,
  input: ScoreInput,
  chosen: ReadonlySet<number>,
  figures: PointFigures,
): PointScore {
  const { no, section, kind } = point;
  const clauses = input.clauses.filter((clause) => clause.point === no).map((clause) => clause.no);
  const typed = typedScore(no, input);
  const marks = fullMarks(point, input.rules);
  const innovations =
    point.choose === null
      ? null
      : innovationScores(clauses, input.entries?.innovations ?? new Map<number, TypedScore>(), input.rules);
  const own = effectiveScore(typed);
  const chosenSum = sumScores((innovations ?? []).map(({ counted }) => counted));
  const score = own === null && chosenSum !== null ? Math.min(chosenSum, marks) : own;
  const converted = CONVERTED.get(clauses.find((clause) => CONVERTED.has(clause)) ?? 0);
  return {
    ...typed,
    selected: kind === "自选" ? typed.selected : true,
    marks,
    section,
    kind,
    counted: kind === "自选" && !chosen.has(no) ? null : within(score, marks),
    converted:
      converted === undefined
        ? null
        : convertResult(
            input.measures.find(({ id }) => id === converted.id),
            converted,
            marks,
            input.rules.conversion,
          ),
    clauses,
    changedSince: changedSince(typed.date, clauses, figures),
    ...(innovations === null ? {} : { innovations }),
  };
}

/** What was typed for a point. */
export function typedScore(no: number, { entries }: Pick<ScoreInput, "entries">): TypedScore {
  return entries?.scores.get(no) ?? unscored(no);
}

/** A point's full marks: as printed, for options and 机制创新 as the office set them. */
function fullMarks({ kind, choose, marks }: Point, rules: ScoreInput["rules"]): number {
  if (choose !== null) return rules.innovationMarks;
  return kind === "自选" ? rules.optionMarks : marks;
}
