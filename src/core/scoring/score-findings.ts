import type { InnovationScore, PointScore, ScoreSummary, TypedScore } from "../model/consolidation";
import type { Finding } from "../model/finding";
import { SCORE_COLUMNS, SHEET_NAMES } from "../model/office-columns";
import type { ScoringRules } from "./score-input";
import { effectiveScore, sumScores } from "./typed-score";

const COLUMNS = ["self", "office", "expert"] as const;

/** What is wrong with the typed scores: rule 20 (scores, options, 机制创新, section 五, total) and choices that are still open. */
export function scoreFindings(points: readonly PointScore[], sections: ScoreSummary["sections"], rules: ScoringRules): readonly Finding[] {
  const options = points.filter(({ kind }) => kind === "自选");
  const innovations = points.flatMap((point) => point.innovations ?? []);
  const counts = points.filter((point) => point.kind !== "自选" || point.selected === true);
  return [
    ...points.flatMap((point) => outOfMarks(String(point.no), `第${point.no}个评价要点`, point)),
    ...points.flatMap(({ no, innovations: own }) => (own ?? []).flatMap((item) => outOfMarks(`${no}-${item.no}`, `第${item.no}条`, item))),
    ...tooMany("options-within-limit", "自选项", options, rules.options),
    ...tooMany("innovations-within-limit", "机制创新", innovations, rules.innovations),
    ...tooHigh("options-within-limit", "自选项", options.filter(isChosen), rules.options * rules.optionMarks),
    ...tooHigh("innovations-within-limit", "机制创新", innovations.filter(isChosen), rules.innovationMarks),
    ...sections.flatMap(({ id, marks }) => tooHigh("section-within-marks", `第${id}部分`, counts.filter(({ section }) => section === id), marks)),
    ...tooHigh("total-within-marks", "总分", counts, sections.reduce((total, { marks }) => total + marks, 0)),
    ...[...options, ...innovations].filter((item) => item.selected === null && effectiveScore(item) !== null).map(undecided),
  ];
}

function outOfMarks(key: string, name: string, item: Scored): readonly Finding[] {
  return COLUMNS.flatMap((column) => {
    const score = item[column];
    if (score === null || (score >= 0 && score <= item.marks)) return [];
    return [finding("score-within-marks", "错误", key, `${name}的${SCORE_COLUMNS[column]}${score}不在0至${item.marks}分之间，请改正。`)];
  });
}

function tooMany(rule: string, name: string, items: readonly TypedScore[], most: number): readonly Finding[] {
  const chosen = items.filter(isChosen);
  if (chosen.length <= most) return [];
  const message = `${name}选定了${chosen.length}项（${chosen.map(({ no }) => no).join("、")}），最多${most}项，只计入前${most}项，请改选。`;
  return [finding(rule, "错误", null, message)];
}

function tooHigh(rule: string, name: string, items: readonly Scored[], marks: number): readonly Finding[] {
  const total = sumScores(items.map(effectiveScore));
  return total === null || total <= marks ? [] : [finding(rule, "错误", null, `${name}合计${total}分，超过${marks}分，按${marks}分计，请核对。`)];
}

function undecided({ no }: TypedScore): Finding {
  return finding("choice-made", "提示", String(no), `${no}已评分但未选定，暂不计入，请在「${SCORE_COLUMNS.selected}」填「是」或「否」。`);
}

type Scored = PointScore | InnovationScore;

function isChosen({ selected }: TypedScore): boolean {
  return selected === true;
}

function finding(rule: string, grade: Finding["grade"], key: string | null, message: string): Finding {
  return { rule, grade, clause: null, key, sheet: SHEET_NAMES.score, cell: null, message, explained: false };
}
