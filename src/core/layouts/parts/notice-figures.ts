import type { MeasureState } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { amountOf, amountUnit, amountWords, dueBy, gapWords } from "./measure-gap";
import { linkedMeasure } from "./linked-measure";
import type { LinkedValue } from "./linked-text";
import { listNames } from "./list-names";
import type { MeasurePair } from "./measure-cells";
import { biggestChanges, furthestBehind, measureRange, unjudged } from "./measure-standing";
import type { NoticeSources, Paragraph } from "./notice-sources";
import { placeOf } from "./place-of";
import { sourcedText } from "./sourced-text";
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
/** As many measures stand in one paragraph. */
const MOST_TOGETHER = 8;

/** 指标进展: how many measures stand how, which have been reached and how far, which are on schedule, which are behind by how much, and what has moved most since last month. */
export function figureParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const { pairs } = sources;
  const among = (...states: readonly MeasureState[]): readonly MeasurePair[] =>
    pairs.filter(({ summary }) => states.includes(summary.state));
  return [
    countParagraph(sources),
    ...listParagraphs("已经达标的指标：", among("达标"), sources),
    ...listParagraphs("进度提前或正常的指标：", among("提前", "正常"), sources),
    ...behindParagraphs(sources),
    ...changeParagraph(sources),
  ];
}

function countParagraph({ pairs, measuresSheet }: NoticeSources): Paragraph {
  const range = measureRange(pairs, measuresSheet);
  const number = (state: MeasureState): number => pairs.filter(({ summary }) => summary.state === state).length;
  const count = (state: MeasureState): string | LinkedValue => {
    const value = number(state);
    return range === null ? String(value) : { reference: `COUNTIF(${range},"${state}")`, shown: String(value) };
  };
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
  const all = String(pairs.length);
  const total = range === null ? all : { reference: `COUNTA(${range})`, shown: all };
  return ["共汇总指标", total, "项，其中", ...main, ...aside, "。"];
}

/** A paragraph where the measures are few, else one for each section: a cell takes only so many lines. */
function listParagraphs(label: string, pairs: readonly MeasurePair[], sources: NoticeSources): readonly Paragraph[] {
  const sections = sources.catalogue.sections.map(({ id, name }) => {
    const numbers = sources.catalogue.clauses.filter(({ section }) => section === id).map(({ no }) => no);
    return { name, own: pairs.filter(({ measure }) => numbers.includes(measure.clause)) };
  });
  const filled = sections.filter(({ own }) => own.length > 0);
  const parts = filled.map(({ name, own }): Paragraph => [
    ...(filled.length === 1 ? [] : [`${name}方面，`]),
    ...own.flatMap((pair, index): Paragraph => [index === 0 ? "" : "，", ...measureWords(pair, sources)]),
  ]);
  if (parts.length === 0) return [];
  if (pairs.length <= MOST_TOGETHER)
    return [[label, ...parts.flatMap((part, index): Paragraph => [index === 0 ? "" : "；", ...part]), "。"]];
  return parts.map((part, index): Paragraph => [index === 0 ? label : "", ...part, "。"]);
}

function measureWords({ measure, summary: { value } }: MeasurePair, { measuresSheet }: NoticeSources): Paragraph {
  if (value !== null) return [measure.name, linkedMeasure(measure, value, measuresSheet)];
  return [measure.name, sourcedText("填报「否」", measuresSheet, `${measure.id}#state`)];
}

function behindParagraphs(sources: NoticeSources): readonly Paragraph[] {
  const { pairs, month, measuresSheet, shortfallsSheet } = sources;
  const slow = furthestBehind(pairs, month.period);
  if (slow.length === 0)
    return [[`${unjudged(pairs).length === 0 ? "" : "能够判断的指标中，"}没有滞后或未达标的指标。`]];
  const lines = slow.map((pair, index): Paragraph => {
    const { measure, summary } = pair;
    const { value, target, state } = summary;
    const due = dueBy(measure, target, month.period);
    const at = (column: string): string => placeOf(shortfallsSheet, `${measure.id}#${column}`);
    const schedule: Paragraph =
      due === target ? [] : ["，按序时进度应达", { reference: at("due"), shown: amountOf(measure.unit, due) }];
    const far: Paragraph =
      value === null ? [] : ["，", { reference: at("gap"), shown: gapWords(measure.unit, value, due) }];
    const partial = summary.complete ? "" : `；数据不完整，缺${listNames(summary.missing, MOST_NAMES)}`;
    // On one line with the first, so that no page ends with the announcement.
    const announced =
      index > 0 ? "" : slow.length === 1 ? "滞后和未达标的指标1项：" : `滞后和未达标的指标${slow.length}项：\n　　`;
    return [
      `${announced}${slow.length === 1 ? "" : `${index + 1}. `}${measure.name}`,
      ...(value === null ? [] : [linkedMeasure(measure, value, measuresSheet)]),
      `，${state}：`,
      sourcedText(targetProse(measure, target), shortfallsSheet, `${measure.id}#target`),
      ...schedule,
      ...far,
      `（责任单位：${listNames(actorsOf(pair), MOST_NAMES)}${partial}）。`,
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
      `，${value > previous ? "上升" : "下降"}`,
      differenceOf(measure, value - previous, measuresSheet),
    ];
  });
  return [["与上月相比，变化较大的指标：", ...parts, "。"]];
}

/** What a value moved by, in two decimals or as many as its words have, taken live from both its cells. */
function differenceOf({ id, unit }: Measure, difference: number, measuresSheet: SheetSpec): LinkedValue {
  const shown = amountWords(unit, Math.abs(difference));
  const [, decimals = ""] = /^\d+(\.\d+)?/.exec(shown) ?? [];
  const [value, previous] = ["value", "previous"].map((column) => placeOf(measuresSheet, `${id}#${column}`));
  const format = `0${decimals.replace(/\d/g, "0")}`;
  return { reference: `TEXT(ABS(${value}-${previous}),"${format}")&"${amountUnit(unit)}"`, shown };
}
