import type { Period } from "../../model/unit-return";
import { coverageLine } from "./coverage-line";
import { measurePairs } from "./measure-standing";
import { figureParagraphs } from "./notice-figures";
import { problemParagraphs } from "./notice-problems";
import { requestParagraphs } from "./notice-requests";
import type { NoticeInput, Paragraph } from "./notice-sources";
import { workParagraphs } from "./notice-work";
import { dateWords, periodWords } from "../../model/chinese-dates";

/** A part of the notice: its heading and its paragraphs. */
export interface NoticePart {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Whom the notice addresses, and who signs it. */
export const NOTICE_ADDRESSEES = "各县（区）食药安委，市食药安委各成员单位：";
export const NOTICE_ORGAN = "市食安办";

/** 「关于2024年3月国家食品安全示范城市创建工作情况的通报」 */
export function noticeTitle(period: Period): string {
  return `关于${periodWords(period)}国家食品安全示范城市创建工作情况的通报`;
}

/** The month in sober words, nothing but what follows from the figures: who reported, how the figures stand, how the work goes, what is in the way, what is asked. */
export function noticeParagraphs(input: NoticeInput): readonly NoticePart[] {
  const sources = { ...input, pairs: measurePairs(input.measures, input.month.measures) };
  return [
    { title: "一、报送情况", paragraphs: [receiptParagraph(input)] },
    { title: "二、指标进展", paragraphs: figureParagraphs(sources) },
    { title: "三、工作推进", paragraphs: workParagraphs(sources) },
    { title: "四、存在的问题", paragraphs: problemParagraphs(sources) },
    { title: "五、下一步要求", paragraphs: requestParagraphs(sources) },
  ];
}

function receiptParagraph({ month, receiptsSheet }: NoticeInput): Paragraph {
  return [`截至${dateWords(month.due)}，`, ...coverageLine(month, receiptsSheet)];
}
