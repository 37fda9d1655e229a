import type { ClauseSummary, Consolidation } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { coverageLine } from "./coverage-line";
import { targetWords, valueFormat, valueWords } from "./figure-format";
import type { LinkedValue } from "./linked-text";
import { listNames } from "./list-names";
import type { MeasurePair } from "./measure-cells";
import { behind, measurePairs } from "./measure-standing";
import { dateWords } from "./period-words";
import { numberRanges } from "./number-ranges";
import { placeOf } from "./place-of";
import { shortenText } from "./shorten-text";

/** What 通报 is drafted from, and the sheets that its numbers follow. */
export interface NoticeInput {
  readonly month: Consolidation;
  readonly measures: readonly Measure[];
  readonly measuresSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
}

type Paragraph = readonly (string | LinkedValue)[];

/** A part of the notice: its heading and its paragraphs. */
export interface NoticePart {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

const MOST_PROBLEMS = 6;

/** The month in sober words: who reported, how the figures stand, how the work goes, what is in the way, what is asked. */
export function noticeParagraphs(input: NoticeInput): readonly NoticePart[] {
  const { month } = input;
  const pairs = measurePairs(input.measures, month.measures);
  return [
    {
      title: "一、报送情况",
      paragraphs: [[`截至${dateWords(month.due)}，`, ...coverageLine(month, input.receiptsSheet)]],
    },
    { title: "二、指标进展", paragraphs: [standingParagraph(pairs), ...behindParagraph(pairs, input)] },
    { title: "三、工作推进", paragraphs: [[clauseWords(month.clauses)]] },
    { title: "四、存在的问题", paragraphs: problemParagraphs(month.clauses) },
    { title: "五、工作要求", paragraphs: requests(input, pairs) },
  ];
}

function standingParagraph(pairs: readonly MeasurePair[]): Paragraph {
  const count = (...states: readonly string[]): number =>
    pairs.filter(({ summary }) => states.includes(summary.state)).length;
  const rest = [
    ["未到期", count("未到期")],
    ["不适用", count("不适用")],
    ["缺报或未能核对", count("缺报", "未能核对")],
  ].filter(([, number]) => number !== 0);
  const aside = rest.length === 0 ? "" : `；另有${rest.map(([state, number]) => `${state}${number}项`).join("、")}`;
  return [
    `共汇总指标${pairs.length}项，其中达标${count("达标")}项，进度提前或正常${count("提前", "正常")}项，滞后${count("滞后")}项，未达标${count("未达标")}项${aside}。`,
  ];
}

function behindParagraph(pairs: readonly MeasurePair[], { measuresSheet }: NoticeInput): readonly Paragraph[] {
  const slow = behind(pairs).filter(({ summary }) => summary.value !== null);
  if (slow.length === 0) return [];
  const parts = slow.flatMap(({ measure, summary }, index): Paragraph => {
    const value = summary.value as number;
    const linked = {
      reference: placeOf(measuresSheet, `${measure.id}#value`),
      shown: valueWords(measure, value),
      format: valueFormat(measure, value).replace("#,##", ""),
    };
    return [
      `${index === 0 ? "" : "；"}${measure.name}`,
      linked,
      `${measure.unit}（目标${targetWords(measure, summary.target)}，${summary.state}${summary.complete ? "" : "，数据不完整"}）`,
    ];
  });
  return [["需要重点关注的指标：", ...parts, "。"]];
}

function clauseWords(clauses: readonly ClauseSummary[]): string {
  const numbers = (state: ClauseSummary["state"]): readonly number[] =>
    clauses.filter((clause) => clause.state === state).map(({ no }) => no);
  const named = (label: string, found: readonly number[]): string =>
    found.length === 0 ? "" : `，${label}${found.length}条（第${numberRanges(found)}条）`;
  return `${clauses.length}条评价内容中，已完成${numbers("已完成").length}条，推进中${numbers("推进中").length}条${named("未启动", numbers("未启动"))}${named("无单位报送", numbers("缺报"))}。`;
}

function problemParagraphs(clauses: readonly ClauseSummary[]): readonly Paragraph[] {
  const units = new Map<string, string[]>();
  for (const { problems } of clauses) {
    for (const { unit, text } of problems) {
      const named = units.get(text) ?? [];
      if (!named.includes(unit)) named.push(unit);
      units.set(text, named);
    }
  }
  const sorted = [...units].sort(([, left], [, right]) => right.length - left.length).slice(0, MOST_PROBLEMS);
  if (sorted.length === 0) return [["各单位未反映突出问题。"]];
  return sorted.map(([text, named], index) => [
    `${index + 1}. ${shortenText(text.replace(/[。；]+$/, ""), 60)}（${listNames(named, 5)}）。`,
  ]);
}

function requests({ month }: NoticeInput, pairs: readonly MeasurePair[]): readonly Paragraph[] {
  const figures =
    behind(pairs).length > 0 ? "滞后和未达标的指标要逐项分析原因，明确措施和完成时限" : "各项指标要按序时进度继续推进";
  const asked = [
    month.missing.length === 0 ? "" : `请${listNames(month.missing, 12)}尽快补报。`,
    month.returned.length === 0 ? "" : `请${listNames(month.returned, 12)}按审核意见更正后重新报送。`,
    `各单位要对照责任分解表抓好落实，${figures}。`,
  ].filter((text) => text !== "");
  return asked.map((text, index) => [`${index + 1}. ${text}`]);
}
