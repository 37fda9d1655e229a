import type { Clause, Gap } from "../../model/catalogue";
import { MEMBER_GROUP } from "../../model/group-names";
import { gap } from "./gap";

/** Lists of 责任部门 that do not say who else is meant: 等部门 (46), 等食品安全监管部门 (45), 有关 (5) and 其他有关成员单位 (28). */
export function openListGaps(clause: Clause): readonly Gap[] {
  const { no, sourceLine, openList, partialMembers } = clause;
  const ask = "请明确还有哪些单位填报本条；明确之前只由点名的单位填报。";
  const gaps: Gap[] = [];
  if (openList !== null) {
    gaps.push(
      gap("open-list", no, [sourceLine], `第（${no}）条责任部门以「${openList}」结尾，名单没有列全。${ask}`, {
        clause: no,
      }),
    );
  }
  if (partialMembers) {
    const text = `第（${no}）条责任部门写的是「有关」或「其他有关」成员单位，没有列名。${ask}`;
    gaps.push(gap("open-list", no, [sourceLine], text, { clause: no, unit: MEMBER_GROUP }));
  }
  return gaps;
}
