import type { ScoreSummary } from "../../core/model/consolidation";

const MOST_SETTINGS = 5;

/** 评分 in a few lines for people: total with how many points are scored, sections, vetoes, what is unconfirmed. */
export function scoreReport(score: ScoreSummary): string {
  return [
    `总分：${scoreLine(score)}`,
    ...score.sections.map(
      ({ id, score: got, marks, scored, of }) =>
        `  ${id}：${got === null ? "未评" : `${tidy(got)} 分`} / ${marks} 分（已评 ${scored}/${of}）`,
    ),
    ...vetoLines(score),
    ...score.findings.map(({ grade, message }) => `${grade}　${message}`),
    ...unconfirmedLines(score),
  ].join("\n");
}

/** The total with how many points it rests on; unscored is never 0. */
export function scoreLine({ total, scored, of }: Pick<ScoreSummary, "total" | "scored" | "of">): string {
  return `${total === null ? "尚未评分" : `${tidy(total)} 分`}（已评 ${scored} 项，共 ${of} 项）`;
}

/** The vetoes 90–94 with their states; 无数据 is never said to be safe. */
export function vetoLines({ veto }: Pick<ScoreSummary, "veto">): readonly string[] {
  return veto.map(
    ({ clause, state, reason }) => `  否决项（${clause}）：${state}${reason === "" ? "" : `　${reason}`}`,
  );
}

function unconfirmedLines({ unconfirmed }: ScoreSummary): readonly string[] {
  if (unconfirmed.length === 0) return [];
  const named = unconfirmed.slice(0, MOST_SETTINGS).join("、");
  return [
    `待食安办确认的设置 ${unconfirmed.length} 项：${named}${unconfirmed.length > MOST_SETTINGS ? "等，见待定事项" : ""}。`,
  ];
}

function tidy(value: number): string {
  return String(Number(value.toFixed(2)));
}
