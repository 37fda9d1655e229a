import type { Clause, DocumentCatalogue, Point } from "../../model/catalogue";
import type { Consolidation, InnovationScore, PointScore } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import { listNames } from "./list-names";
import { pointProgress } from "./point-progress";
import type { ScoreLine } from "./score-cells";
import { chosenFormula, countedFormula, innovationsFormula, lostFormula } from "./score-formulas";

/** What 评分表 shows. */
export interface ScoreSheetInput {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "points" | "clauses">;
  readonly measures: readonly Measure[];
  readonly month: Pick<Consolidation, "period" | "due" | "clauses" | "measures" | "score">;
  /** How many options (自选项) and how many clauses of 机制创新 count. */
  readonly limits: { readonly options: number; readonly innovations: number };
}

const MOST_UNITS = 3;

/** A point of the document as it stands. */
export function pointLine(point: Point, score: PointScore, input: ScoreSheetInput): ScoreLine {
  const { month, measures, limits, catalogue } = input;
  const key = String(point.no);
  const choice = point.kind === "自选";
  const firstOption = catalogue.points.find(({ kind }) => kind === "自选");
  const own = catalogue.clauses.filter((clause) => clause.point === point.no);
  const innovations = (score.innovations ?? []).map(({ no }) => innovationKey(point, no));
  return {
    key,
    no: point.no,
    name: `${point.name}${kindWords(point)}`,
    marks: score.marks,
    typed: score,
    choice,
    counted: score.counted,
    countedFormula: choice
      ? chosenFormula(key, String(firstOption?.no ?? point.no), limits.options, score.counted)
      : innovations.length > 0
        ? innovationsFormula(key, innovations, score.counted)
        : countedFormula(key, score.counted),
    lostFormula: lostFormula(key, lost(score)),
    progress: pointProgress(score, month, measures),
    units: unitLines(own),
  };
}

/** A clause of a point of which only some count. */
export function innovationLine(
  item: InnovationScore,
  point: Point,
  score: PointScore,
  { catalogue, limits, month }: ScoreSheetInput,
): ScoreLine {
  const key = innovationKey(point, item.no);
  const clause = catalogue.clauses.find(({ no }) => no === item.no);
  const first = score.innovations?.[0];
  const state = month.clauses.find(({ no }) => no === item.no)?.state;
  return {
    key,
    no: `（${item.no}）`,
    name: `　其中第${item.no}条`,
    marks: item.marks,
    typed: item,
    choice: true,
    counted: item.counted,
    countedFormula: chosenFormula(key, innovationKey(point, first?.no ?? item.no), limits.innovations, item.counted),
    lostFormula: lostFormula(key, lost(item)),
    progress: `${state === undefined ? "" : `${state}：`}${clause?.text ?? ""}`,
    units: unitLines(clause === undefined ? [] : [clause]),
  };
}

/** The row key of a clause of a point of which only some count. */
export function innovationKey({ no }: Point, clause: number): string {
  return `${no}-${clause}`;
}

function kindWords({ kind, choose }: Point): string {
  if (kind === "基本") return "";
  return choose === null ? `\n（${kind}项）` : `\n（${kind}项，任选${choose}项）`;
}

/** What is missing to the full marks, without the dust of binary fractions. */
export function lost({ marks, counted }: { readonly marks: number; readonly counted: number | null }): number | null {
  return counted === null ? null : Number((marks - counted).toFixed(6));
}

/** Who is responsible for the clauses, the first few by name. */
export function unitsOf(clauses: readonly Clause[]): string {
  return listNames(namesOf(clauses), MOST_UNITS);
}

/** The same with a line for each name. */
function unitLines(clauses: readonly Clause[]): string {
  return unitsOf(clauses).replace(/、/g, "\n");
}

function namesOf(clauses: readonly Clause[]): readonly string[] {
  return [...new Set(clauses.flatMap((clause) => clause.units))];
}
