import type { Gap } from "../../model/catalogue";
import type { ChapterHeading } from "../parse/body-chapter";
import { chineseNumber, numeralOf } from "../parse/chinese-number";
import { gap } from "./gap";

/** Chapter numbers that the plan's body skips: 五 is missing between L49 and L221. */
export function numberingGaps(headings: readonly ChapterHeading[]): readonly Gap[] {
  return headings.flatMap(({ numeral, name, line }, index) => {
    const before = headings[index - 1];
    if (before === undefined || chineseNumber(numeral) === chineseNumber(before.numeral) + 1) return [];
    const text = `正文第 ${before.line} 行「${before.numeral}、${before.name}」之后即为第 ${line} 行「${numeral}、${name}」，没有「${numeralOf(chineseNumber(before.numeral) + 1)}、」。请确认是漏印了一章，还是编号有误。`;
    return [gap("numbering", `${numeral}、${name}`, [line], text)];
  });
}
