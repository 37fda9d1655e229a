import type { RuleMeta } from "../model/rule";
import { broken, KEPT, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "counties-complete",
  number: 17,
  grade: "提示",
  tier: "cross-return",
  requirement: "应报单位都报齐，全市数才完整；缺报的列名，不按 0 计。",
  missing: "缺报正是本条要列出的；选“不适用”的算已报。",
  message: "「{{label}}」应报 {{expected}} 个单位，已报 {{reported}} 个，缺：{{absent}}。全市数不完整，请催报。",
  brief: "应报单位未报齐，全市数不完整。",
  source: "第303行：各县（区）、各成员单位每月报送",
};

/** 应报单位报齐. `absent` names those without a number or 不适用. */
export function countiesComplete(label: string, expected: number, absent: readonly string[]): CrossOutcome {
  if (absent.length === 0) return KEPT;
  return broken({ label, expected, reported: expected - absent.length, absent: absent.join("、") });
}
