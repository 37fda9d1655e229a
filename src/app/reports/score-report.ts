import type { ScoreSummary } from "../../core/model/consolidation";

/** 评分 in a few lines for people: total with how many points are scored, sections, vetoes, what is unconfirmed. */
export function scoreReport(score: ScoreSummary): string {
  return [
    `总分：${score.total === null ? "尚未评分" : `${tidy(score.total)} 分`}（已评 ${score.scored} 项，共 ${score.of} 项）`,
    ...score.sections.map(({ id, score: got, marks, scored, of }) => `  ${id}：${got === null ? "未评" : `${tidy(got)} 分`} / ${marks} 分（已评 ${scored}/${of}）`),
    ...vetoLines(score),
    ...score.findings.map(({ grade, message }) => `${grade}　${message}`),
    ...(score.unconfirmed.length === 0 ? [] : [`待食安办确认：${score.unconfirmed.join("、")}。`]),
  ].join("\n");
}

/** The vetoes 90–94 with their states; 无数据 is never said to be safe. */
export function vetoLines({ veto }: Pick<ScoreSummary, "veto">): readonly string[] {
  return veto.map(({ clause, state, reason }) => `  否决项（${clause}）：${state}${reason === "" ? "" : `　${reason}`}`);
}

function tidy(value: number): string {
  return String(Number(value.toFixed(2)));
}
