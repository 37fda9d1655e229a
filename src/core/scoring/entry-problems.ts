import type { ScoreSummary } from "../model/consolidation";
import type { ScoringRules } from "./score-input";

/** What somebody is about to type for a line of 评分表; null: blank. */
export interface PlannedEntry {
  /** A point's number, or `29-78` for a clause of 机制创新. */
  readonly key: string;
  readonly score: number | null;
  readonly selected: boolean | null;
}

type Limits = Pick<ScoringRules, "options" | "optionMarks" | "innovations" | "innovationMarks">;

/** Why an entry may not be made (caps of options and 机制创新, marks), as whole Chinese sentences that name the others chosen; [] when it may. */
export function entryProblems(entry: PlannedEntry, { points }: ScoreSummary, limits: Limits): readonly string[] {
  const [no, clause] = entry.key.split("-").map(Number);
  const point = points.find((each) => each.no === no);
  if (point === undefined) return [`评分表中没有第${entry.key}行，请重新汇总后再评分。`];
  const item = clause === undefined ? point : point.innovations?.find((each) => each.no === clause);
  if (item === undefined) return [`评分表中没有第${entry.key}行，请重新汇总后再评分。`];
  const marks = marksProblem(entry.score, item.marks);
  if (entry.selected !== true) return marks;
  if (clause !== undefined) {
    const chosen = (point.innovations ?? []).filter((each) => each.selected === true && each.no !== clause);
    return [...marks, ...chosenProblem(chosen, limits.innovations, `机制创新任选${limits.innovations}项`, "条")];
  }
  if (point.kind !== "自选") return marks;
  const chosen = points.filter((each) => each.kind === "自选" && each.selected === true && each.no !== point.no);
  const words = `自选项最多计入${limits.options}项、共${limits.options * limits.optionMarks}分`;
  return [...marks, ...chosenProblem(chosen, limits.options, words, "点")];
}

function marksProblem(score: number | null, marks: number): readonly string[] {
  if (score === null || (score >= 0 && score <= marks)) return [];
  return [`得分${score}不在0至${marks}之间，请按满分${marks}分填写；未评的留空。`];
}

function chosenProblem(
  chosen: readonly { readonly no: number }[],
  most: number,
  words: string,
  noun: string,
): readonly string[] {
  if (chosen.length < most) return [];
  const names = chosen.map(({ no }) => `第${no}${noun}`).join("、");
  return [`${words}，已选${names}；要改选这一项，请先取消其中一项。`];
}
