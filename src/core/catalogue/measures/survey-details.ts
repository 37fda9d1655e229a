import type { MeasurePart } from "../../model/measure";
import { date, optionally, stock, text } from "./parts";

/** Where a survey's figure comes from: its day, the institution and the sample (委托第三方机构开展测评). */
export const SURVEY_DETAILS: readonly MeasurePart[] = [
  date("date", "测评日期", "日期", "测评报告的日期，写成 2024-03-18 的样子。", "2024-03-18"),
  text("source", "测评机构", "文字", "开展测评的第三方机构名称，或上级测评通报的文号。", "某调查机构"),
  optionally(stock("sample", "样本量", "份", "有效样本数。", "回收有效问卷 2400 份，填 2400")),
];
