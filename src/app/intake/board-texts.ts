import { dateWords, periodWords } from "../../core/model/chinese-dates";
import type { BoardLine, ReceiptBoard } from "./receipt-board";

/** A unit's whole list of what to mend, ready to paste; "" when there is nothing. */
export function mendText({ period }: Pick<ReceiptBoard, "period">, { unit, mends }: BoardLine): string {
  if (mends.length === 0) return "";
  const lines = mends.map(
    ({ grade, place, message }, index) => `${index + 1}. 【${grade}】${place === "" ? "" : `${place}：`}${message}`,
  );
  return [`${unit} ${periodWords(period)}月报要修改的地方（共${mends.length}处）：`, ...lines].join("\n");
}

/** All reminders of the month one below the other, ready to paste; "" when nobody needs one. */
export function allReminders({ lines }: ReceiptBoard): string {
  return lines
    .map(({ reminder }) => reminder)
    .filter((reminder) => reminder !== "")
    .join("\n\n");
}

/** 「截止 2024年3月25日：应报 34，已报 31（按时 30，迟报 1），退回 4，缺报 3。」 */
export function boardWords({ due, lines }: ReceiptBoard): string {
  const count = (test: (line: BoardLine) => boolean): number => lines.filter(test).length;
  const received = count(({ state }) => state !== "缺报");
  const late = count((line) => line.state !== "缺报" && line.late);
  const until = due === "" ? "" : `截止${dateWords(due)}：`;
  return `${until}应报 ${lines.length}，已报 ${received}（按时 ${received - late}，迟报 ${late}），退回 ${count(({ state }) => state === "退回")}，缺报 ${lines.length - received}。`;
}
