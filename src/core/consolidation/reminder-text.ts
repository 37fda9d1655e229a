import type { ReceiptLine } from "../model/consolidation";
import type { Finding } from "../model/finding";
import type { Period } from "../model/unit-return";
import { withoutStop } from "../model/without-stop";
import { dayWords, periodWords } from "../model/chinese-dates";
import { isOpen } from "./verdict-of";

const MOST_FINDINGS = 5;

/** What a reminder is written from. */
export interface ReminderFacts {
  readonly unit: string;
  readonly period: Period;
  readonly state: ReceiptLine["state"];
  /** YYYY-MM-DD */
  readonly due: string;
  readonly received: string | null;
  readonly findings: readonly Finding[];
  /** Why the files that the unit did send could not be taken. */
  readonly refusals: readonly string[];
}

/** Text ready to be pasted into a message to the unit (催报、退回、迟报); "" when there is nothing to ask. */
export function reminderText(facts: ReminderFacts): string {
  const { unit, period, state, due } = facts;
  const form = `${periodWords(period)}食品安全示范城市创建工作月报`;
  const latest = `截止日期${dayWords(due)}`;
  switch (state) {
    case "缺报":
      return facts.refusals.length === 0
        ? `${unit}：您好！截至目前尚未收到贵单位${form}（${latest}）。请填好下发的报表，核对「审核」一列没有错误后尽快报送市食安办；如有困难请及时联系。谢谢支持！`
        : `${unit}：您好！贵单位${form}未能收取（${latest}）：${listed(facts.refusals)}。请用下发的报表填好后重新报送市食安办。谢谢支持！`;
    case "退回":
      return `${unit}：您好！贵单位${form}已收到${receivedOn(facts)}，经审核有以下问题，请更正或在「说明」栏说明后尽快重新报送市食安办（${latest}）：${openFindings(facts.findings)}谢谢支持！`;
    case "迟报":
      return `${unit}：您好！贵单位${form}已收到${receivedOn(facts)}，晚于${latest}。今后请在截止日期前报送，如有困难请提前联系。谢谢支持！`;
    default:
      return "";
  }
}

function receivedOn({ received }: ReminderFacts): string {
  return received === null ? "" : `（${dayWords(received)}）`;
}

function openFindings(findings: readonly Finding[]): string {
  const open = [...findings]
    .filter(isOpen)
    .sort((left, right) => Number(right.grade === "错误") - Number(left.grade === "错误"));
  const texts = open.slice(0, MOST_FINDINGS).map(({ grade, sheet, cell, message }) => {
    const place = cell === null ? "" : `（${sheet === null ? "" : `${sheet}`}${cell}）`;
    return `【${grade}】${withoutStop(message)}${place}`;
  });
  return `${listed(texts)}${open.length > MOST_FINDINGS ? `等${open.length}条` : ""}。`;
}

function listed(texts: readonly string[]): string {
  return texts.length === 1
    ? withoutStop(texts[0] as string)
    : texts.map((text, index) => `${index + 1}. ${withoutStop(text)}`).join("；");
}
