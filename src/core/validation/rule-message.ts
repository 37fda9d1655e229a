import { fillMessage } from "../expression/fill-message";
import { formatNumber } from "../expression/format-number";
import { figureState } from "../expression/figure-state";
import { evaluateNumber, type CellReader } from "../expression/evaluate";
import { referencesOf } from "../expression/references-of";
import type { CellScalar, FieldKey } from "../model/expression";
import type { BoundRule, MessageValue } from "../model/rule";
import { inSentence } from "../model/visible-text";

/** The finding's text: what is wrong with which numbers, then what to do. */
export function brokenMessage(rule: BoundRule, cell: CellReader): string {
  const values = Object.entries(rule.values).map(([name, value]) => [name, shown(value, cell)] as const);
  return fillMessage(rule.meta.message, new Map(values));
}

/** Which figures keep a rule from running, in words: 「企业总数」未填. */
export function missingFigures(rule: BoundRule, cell: CellReader, labels: ReadonlyMap<FieldKey, string>): string {
  const missing = referencesOf(rule.runnable).flatMap((reference) => {
    if (reference.of !== "figure") return [];
    const state = STATES[figureState(cell(reference))];
    return state === null ? [] : [`「${labels.get(reference.key) ?? reference.key}」${state}`];
  });
  return missing.length === 0 ? "缺少核对依据" : missing.join("、");
}

/** Why rules of a row could not run: what is missing, and what the first of them requires. */
export function notRunMessage(missing: string, requirement: string, count: number): string {
  return `未能核对：${missing}。核对要求：${requirement}${count > 1 ? `（这一行共有 ${count} 条要求因此未能核对。）` : ""}`;
}

const STATES = { number: null, "not-applicable": null, pending: "待报", blank: "未填", unread: "读不出数字" } as const;

function shown(value: MessageValue, cell: CellReader): string | number {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return evaluateNumber(value.of, cell) ?? "—";
    case "cell":
      return shownCell(cell(value.of));
  }
}

/** A cell's content as messages quote it, numbers as they were typed; long text is cut. */
export function shownCell(cell: CellScalar): string {
  if (cell === null) return "空白";
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return cell.error;
  return inSentence(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
}
