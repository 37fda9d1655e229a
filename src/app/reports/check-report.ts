import type { Finding } from "../../core/model/finding";
import { inSentence } from "../../core/model/visible-text";
import type { CheckedFile } from "../check-files";

const VERDICTS = { accepted: "可收", returned: "退回", refused: "不能收" } as const;
/** Of one kind, and of one file. */
const MOST_ALIKE = 4;
const MOST_LINES = 20;

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
  const lines = findingLines(findings);
  return [
    `【${VERDICTS[verdict]}】${file}${whose}`,
    ...(reason === null ? [] : [`  ${reason.message}`]),
    ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
    ...(lines.length > MOST_LINES ? [`  ……共 ${findings.length} 条，全部见 --json 或汇总工作簿的审核结果`] : []),
    ...readings
      .filter(({ key }) => !findings.some((finding) => finding.key === key && finding.grade === "错误"))
      .map(
        ({ sheet, cell, raw, proposed }) =>
          `  读数：${sheet}!${cell} 写的是「${inSentence(raw)}」${proposed === null ? "，读不出数" : `，是不是 ${proposed}？`}`,
      ),
    "",
  ];
}

/** One line per finding; of many alike the first few, and how many more there are. */
function findingLines(findings: readonly Finding[]): readonly string[] {
  const kindOf = ({ rule, grade, explained }: Finding) => `${rule}|${grade}|${String(explained)}`;
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(kindOf(finding), [...(kinds.get(kindOf(finding)) ?? []), finding]);
  return [...kinds.values()].flatMap((alike) => {
    const more = alike.length - MOST_ALIKE;
    const shown = more > 1 ? alike.slice(0, MOST_ALIKE) : alike;
    return [...shown.map(findingLine), ...(more > 1 ? [`${alike[0]?.grade ?? ""}　……同类还有 ${more} 条`] : [])];
  });
}

/** A finding in one line: grade, place, what is wrong and what to do. */
function findingLine({ grade, sheet, cell, message, explained }: Finding): string {
  const place = sheet === null || cell === null ? "" : `${inSentence(sheet)}!${cell}　`;
  return `${grade}${explained ? "（已说明）" : ""}　${place}${message}`;
}
