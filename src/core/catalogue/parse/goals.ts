import type { Goal } from "../../model/catalogue";
import { checkOrder } from "./check-order";
import { chineseNumber, NUMERAL } from "./chinese-number";
import { figures } from "./figures";
import type { Paragraph } from "./paragraphs";
import type { ParseLog } from "./parse-log";

const GOAL = new RegExp(`^[（(](${NUMERAL})[）)]\\s*([^。]+)。(.+)$`);

/** Reads 创建目标: 「（一）落实党政同责。根据…」. */
export function readGoals(chapter: readonly Paragraph[], log: ParseLog): readonly Goal[] {
  const goals = chapter.flatMap((paragraph) => {
    const [, numeral, name, text] = GOAL.exec(paragraph.text) ?? [];
    if (numeral === undefined || name === undefined || text === undefined) return [];
    return [{ no: chineseNumber(numeral), name, text, figures: figures(paragraph), line: paragraph.line }];
  });
  checkOrder("创建目标", goals, log);
  return goals;
}
