import type { Finding } from "../../model/finding";
import { SHEET_NAMES } from "../../model/office-columns";
import type { Period } from "../../model/unit-return";
import { dayWords, periodWords } from "../../model/chinese-dates";
import type { Version } from "../version";

/** A date of 完成上报 after the return arrived, or before the month that it reports: a slip of the pen, or a backdated return. */
export function dateFindings({ submitted, received }: Version, period: Period): readonly Finding[] {
  if (submitted === null) return [];
  const arrived = received.from === "上报日期" ? null : received.date;
  if (arrived !== null && submitted > arrived) {
    return [
      dateFinding(
        "submitted-not-after-received",
        `完成上报日期${dayWords(submitted)}晚于收到日期${dayWords(arrived)}，请核对日期。`,
      ),
    ];
  }
  return submitted < `${period}-01`
    ? [
        dateFinding(
          "submitted-not-before-period",
          `完成上报日期${submitted}早于报告期${periodWords(period)}，请核对日期。`,
        ),
      ]
    : [];
}

function dateFinding(rule: string, message: string): Finding {
  return {
    rule,
    grade: "提示",
    clause: null,
    key: null,
    sheet: SHEET_NAMES.guide,
    cell: null,
    message,
    explained: false,
  };
}
