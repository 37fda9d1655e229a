import type { ReceiptLine, RefusedFile } from "../model/consolidation";
import type { ConsolidationInput, ExpectedUnit } from "./consolidation-input";
import { reminderText } from "./reminder-text";
import type { TakenUnit } from "./take-unit";
import type { ReceivedDate } from "./version";

/** One line of 报送情况 for an expected unit. 退回 outranks 迟报; the date is that of the unit's first return of the month. */
export function receiptLine(
  unit: ExpectedUnit,
  taken: TakenUnit,
  refused: readonly RefusedFile[],
  { period, rules, history }: Pick<ConsolidationInput, "period" | "rules" | "history">,
): ReceiptLine {
  const { standing } = taken;
  const first = firstReceived(taken);
  const entries = history !== null && history.period === period ? history.entries : null;
  const state =
    standing === null ? "缺报" : standing.verdict === "returned" ? "退回" : isLate(first.date, rules) ? "迟报" : "按时";
  const findings = standing?.findings ?? [];
  const count = (grade: string): number => findings.filter((finding) => finding.grade === grade).length;
  const refusals = refused.filter((file) => file.unit === unit.name).map(({ problem }) => problem.message);
  return {
    unit: unit.name,
    state,
    due: rules.due,
    received: first.date,
    receivedFrom: first.from,
    receivedTyped: entries?.receivedDates.get(unit.name) ?? entries?.unreadDates?.get(unit.name) ?? null,
    remark: entries?.remarks.get(unit.name) ?? "",
    revision: standing?.version.revision ?? 0,
    file: standing?.version.file ?? null,
    errors: count("错误"),
    toExplain: count("需说明"),
    hints: count("提示"),
    reminder: reminderText({
      unit: unit.name,
      period,
      state,
      due: rules.due,
      received: first.date,
      findings,
      refusals,
    }),
    contact: unit.contact,
  };
}

/** Received after the due date, or on it where it does not count as in time. An unknown date is not late. */
export function isLate(received: string | null, { due, inclusive }: ConsolidationInput["rules"]): boolean {
  return received !== null && (inclusive ? received > due : received >= due);
}

/** When a unit's first return of the month arrived: a correction asked for later makes no unit late. */
export function firstReceived({ taken }: TakenUnit): ReceivedDate {
  const dated = taken.map(({ version }) => version.received);
  const typed = dated.find(({ from }) => from === "报送情况");
  if (typed !== undefined) return typed;
  return dated.reduce<ReceivedDate>(
    (first, each) => (each.date !== null && (first.date === null || each.date < first.date) ? each : first),
    { date: null, from: null },
  );
}
