import { pastedText } from "../../core/model/pasted-text";
import { inSentence } from "../../core/model/visible-text";
import type { CheckedFile } from "../check-files";

const VERDICTS = { accepted: "可收", returned: "退回", refused: "不能收" } as const;

/** Every file's verdict with all that was found, as a text to be kept or sent on; lines end as Windows ends them. */
export function findingsText(checked: readonly CheckedFile[]): string {
  const lines = checked.flatMap(({ file, verdict, reason, unitReturn, findings, readings }) => [
    `【${VERDICTS[verdict]}】${file}${unitReturn === null ? "" : `（${unitReturn.unit} ${unitReturn.period}）`}`,
    ...(reason === null ? [] : [reason.message]),
    ...findings.map(
      ({ grade, explained, sheet, cell, message }, index) =>
        `${index + 1}. ${grade}${explained ? "（已说明）" : ""}　${[sheet, cell].filter((text) => text !== null).join(" ")}　${message}`,
    ),
    ...readings.map(
      ({ sheet, cell, raw, proposed }) =>
        `读数：${sheet} ${cell} 写的是「${inSentence(raw)}」${proposed === null ? "，读不出数。" : `，是不是 ${proposed}？`}`,
    ),
    "",
  ]);
  return pastedText(lines.join("\r\n"));
}
