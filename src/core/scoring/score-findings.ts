import type { InnovationScore, PointScore, ScoreSummary } from "../model/consolidation";
import type { Finding } from "../model/finding";
import { SCORE_COLUMNS } from "../model/office-columns";
import { innovationsWithinLimit, meta as innovationsMeta } from "../rules/innovations-within-limit";
import { meta as optionsMeta, optionsWithinLimit, type ChosenMarks } from "../rules/options-within-limit";
import { meta as scoreMeta, scoreWithinMarks } from "../rules/score-within-marks";
import { meta as sectionMeta, sectionWithinMarks } from "../rules/section-within-marks";
import { meta as totalMeta, totalWithinMarks } from "../rules/total-within-marks";
import { plainFinding, ruleFinding } from "./score-finding";
import type { ScoreInput, ScoringRules } from "./score-input";
import { effectiveScore, sumScores, within } from "./typed-score";

type Scored = PointScore | InnovationScore;

const COLUMNS = ["self", "office", "expert"] as const;

/** What is wrong with the typed scores (rule 20: scores, options, 机制创新, sections, total), and choices that are still open. */
export function scoreFindings(
  points: readonly PointScore[],
  sections: ScoreSummary["sections"],
  { points: declared, rules }: Pick<ScoreInput, "points" | "rules">,
): readonly Finding[] {
  const options = points.filter(({ kind }) => kind === "自选");
  const innovations = points.flatMap((point) => point.innovations ?? []);
  const counted = points.filter((point) => point.kind !== "自选" || point.selected === true);
  const marks = sections.reduce((total, section) => total + section.marks, 0);
  const nameOf = (no: number): string => declared.find((point) => point.no === no)?.name ?? "";
  return [
    ...points.flatMap((point) => outOfMarks(String(point.no), point, nameOf(point.no))),
    ...points.flatMap(({ no, innovations: own }) =>
      (own ?? []).flatMap((item) => outOfMarks(`${no}-${item.no}`, item, `机制创新第${item.no}条`)),
    ),
    ...ruleFinding(
      optionsMeta,
      optionsWithinLimit(chosenMarks(options, rules.options, rules.options * rules.optionMarks)),
      null,
    ),
    ...ruleFinding(
      innovationsMeta,
      innovationsWithinLimit(chosenMarks(innovations, rules.innovations, rules.innovationMarks)),
      null,
    ),
    ...sections.flatMap((section) => {
      const score = sumScores(counted.filter((point) => point.section === section.id).map(rawScore));
      return ruleFinding(sectionMeta, sectionWithinMarks({ section: section.id, score, marks: section.marks }), null);
    }),
    ...ruleFinding(totalMeta, totalWithinMarks(sumScores(counted.map(rawScore)), marks), null),
    ...options.filter(isUndecided).map(({ no }) => undecided(String(no), `第${no}点「${nameOf(no)}」`)),
    ...points.flatMap(({ no, innovations: own }) =>
      (own ?? []).filter(isUndecided).map((item) => undecided(`${no}-${item.no}`, `第${no}点机制创新第${item.no}条`)),
    ),
  ];
}

function outOfMarks(key: string, item: Scored, name: string): readonly Finding[] {
  return COLUMNS.flatMap((column) =>
    ruleFinding(
      scoreMeta,
      scoreWithinMarks({ no: item.no, name, kind: SCORE_COLUMNS[column], score: item[column], marks: item.marks }),
      key,
    ).map((finding) => (counts(item, column) ? { ...finding, message: `${finding.message}改正前未计入。` } : finding)),
  );
}

/** The score in this column is the one that would count. */
function counts(item: Scored, column: (typeof COLUMNS)[number]): boolean {
  return column === (["expert", "office", "self"] as const).find((each) => item[each] !== null);
}

function chosenMarks(items: readonly Scored[], mostCount: ScoringRules["options"], mostScore: number): ChosenMarks {
  const chosen = items.filter(({ selected }) => selected === true);
  return {
    count: chosen.length,
    score: sumScores(chosen.map((item) => within(effectiveScore(item), item.marks))),
    mostCount,
    mostScore,
  };
}

/** The score as typed, also of a choice too many. One that is out of its marks has its own 错误 and adds nothing. */
function rawScore(point: PointScore): number | null {
  const typed = effectiveScore(point);
  return typed === null ? point.counted : within(typed, point.marks);
}

function isUndecided(item: Scored): boolean {
  return item.selected === null && effectiveScore(item) !== null;
}

function undecided(key: string, name: string): Finding {
  return plainFinding(
    "choice-made",
    "提示",
    key,
    `${name}已评分但未选定，暂不计入。请在「${SCORE_COLUMNS.selected}」填「是」或「否」。`,
  );
}
