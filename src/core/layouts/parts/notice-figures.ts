import type { MeasureState } from "../../model/consolidation";
import { amountOf, amountWords, dueBy, gapWords } from "./measure-gap";
import { linkedMeasure } from "./linked-measure";
import type { LinkedValue } from "./linked-text";
import { listNames } from "./list-names";
import type { MeasurePair } from "./measure-cells";
import { biggestChanges, furthestBehind, measureRange } from "./measure-standing";
import type { NoticeSources, Paragraph } from "./notice-sources";
import { targetProse } from "./target-prose";
import { actorsOf } from "./unit-shortfalls";

const MAIN: readonly (readonly [MeasureState, string])[] = [
  ["达标", "达标"],
  ["提前", "进度提前"],
  ["正常", "进度正常"],
  ["滞后", "滞后"],
  ["未达标", "未达标"],
];
const MOST_CHANGES = 5;
const MOST_NAMES = 6;

/** 指标进展: how many measures stand how, which have been reached and how far, which are on schedule, which are behind by how much, and what has moved most since last month. */
export function figureParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const { pairs } = sources;
  const among = (...states: readonly MeasureState[]): readonly MeasurePair[] =>
    pairs.filter(({ summary }) => states.includes(summary.state));
  return [
    countParagraph(sources),
    ...listParagraph("已经达标的指标：", among("达标"), sources),
    ...listParagraph("进度提前或正常的指标：", among("提前", "正常"), sources),
    ...behindParagraphs(sources),
    ...changeParagraph(sources),
  ];
}

function countParagraph({ pairs, measuresSheet }: NoticeSources): Paragraph {
  const range = measureRange(pairs, measuresSheet);
  const number = (state: MeasureState): number => pairs.filter(({ summary }) => summary.state === state).length;
  const count = (state: MeasureState): string | LinkedValue =>
    range === null
      ? String(number(state))
      : { reference: `COUNTIF(${range},"${state}")`, shown: String(number(state)) };
  const rest = (["未到期", "不适用", "缺报", "未能核对"] as const).filter((state) => number(state) > 0);
  const aside = rest.flatMap((state, index): Paragraph => [
    `${index === 0 ? "；另有" : "、"}${state}`,
    count(state),
    "项",
  ]);
  const main = MAIN.flatMap(([state, words], index): Paragraph => [
    `${index === 0 ? "" : "，"}${words}`,
    count(state),
    "项",
  ]);
  return [`共汇总指标${pairs.length}项，其中`, ...main, ...aside, "。"];
}

function listParagraph(
  label: string,
  pairs: readonly MeasurePair[],
  { measuresSheet }: NoticeSources,
): readonly Paragraph[] {
  if (pairs.length === 0) return [];
  const parts = pairs.flatMap(({ measure, summary }, index): Paragraph => {
    const name = `${index === 0 ? "" : "，"}${measure.name}`;
    if (summary.value === null) return [`${name}为「否」`];
    return [name, linkedMeasure(measure, summary.value, measuresSheet)];
  });
  return [[label, ...parts, "。"]];
}

function behindParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const { pairs, month, measuresSheet } = sources;
  const slow = furthestBehind(pairs, month.period);
  if (slow.length === 0) return [["没有滞后或未达标的指标。"]];
  const lines = slow.map((pair, index): Paragraph => {
    const { measure, summary } = pair;
    const { value, target, state } = summary;
    const due = dueBy(measure, target, month.period);
    const schedule = due === target ? "" : `，按序时进度应达${amountOf(measure.unit, due)}`;
    const far = value === null ? "" : `，${gapWords(measure.unit, value, due)}`;
    const partial = summary.complete ? "" : `；数据不完整，缺${listNames(summary.missing, MOST_NAMES)}`;
    // On one line with the first, so that no page ends with the announcement.
    const announced =
      index > 0 ? "" : slow.length === 1 ? "滞后和未达标的指标1项：" : `滞后和未达标的指标${slow.length}项：\n　　`;
    return [
      `${announced}${slow.length === 1 ? "" : `${index + 1}. `}${measure.name}`,
      ...(value === null ? [] : [linkedMeasure(measure, value, measuresSheet)]),
      `，${state}：${targetProse(measure, target)}${schedule}${far}（责任单位：${listNames(actorsOf(pair), MOST_NAMES)}${partial}）。`,
    ];
  });
  return lines;
}

function changeParagraph({ pairs, month, measuresSheet }: NoticeSources): readonly Paragraph[] {
  const changed = biggestChanges(pairs, month.period, MOST_CHANGES);
  if (changed.length === 0) return [];
  const parts = changed.flatMap((pair, index): Paragraph => {
    const { measure, summary } = pair;
    const value = summary.value ?? 0;
    const previous = summary.previous ?? 0;
    return [
      `${index === 0 ? "" : "；"}${measure.name}由`,
      linkedMeasure(measure, previous, measuresSheet, "previous"),
      value > previous ? "升至" : "降至",
      linkedMeasure(measure, value, measuresSheet),
      `，${value > previous ? "上升" : "下降"}${amountWords(measure.unit, Math.abs(value - previous))}`,
    ];
  });
  return [["与上月相比，变化较大的指标：", ...parts, "。"]];
}
