import type { Finding } from "../../core/model/finding";
import type { CheckedFile } from "../check-files";

const VERDICTS = { accepted: "可收", returned: "退回", refused: "不能收" } as const;
const MOST_FINDINGS = 20;

/** What `check` says to people: one paragraph per file, worst findings first, then the sum. */
export function checkReport(checked: readonly CheckedFile[]): string {
  const count = (verdict: CheckedFile["verdict"]) => checked.filter((one) => one.verdict === verdict).length;
  return [
    ...checked.flatMap(paragraph),
    `共 ${checked.length} 份：可收 ${count("accepted")} 份，退回 ${count("returned")} 份，不能收 ${count("refused")} 份。`,
  ].join("\n");
}

function paragraph({ file, verdict, reason, unitReturn, findings, readings }: CheckedFile): string[] {
  const whose = unitReturn === null ? "" : `（${unitReturn.unit}　${unitReturn.period}）`;
  const shown = findings.slice(0, MOST_FINDINGS);
  return [
    `【${VERDICTS[verdict]}】${file}${whose}`,
    ...(reason === null ? [] : [`  ${reason.message}`]),
    ...shown.map((finding) => `  ${findingLine(finding)}`),
    ...(findings.length > shown.length ? [`  ……等 ${findings.length} 条`] : []),
    ...readings.filter(({ key }) => !findings.some((finding) => finding.key === key && finding.grade === "错误")).map(({ sheet, cell, raw, proposed }) => `  读数：${sheet}!${cell} 写的是「${raw}」${proposed === null ? "，读不出数" : `，是不是 ${proposed}？`}`),
    "",
  ];
}

/** A finding in one line: grade, place, what is wrong and what to do. */
export function findingLine({ grade, sheet, cell, message, explained }: Finding): string {
  const place = sheet === null || cell === null ? "" : `${sheet}!${cell}　`;
  return `${grade}${explained ? "（已说明）" : ""}　${place}${message}`;
}
