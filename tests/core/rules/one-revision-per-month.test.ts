import { meta, oneRevisionPerMonth } from "../../../src/core/rules/one-revision-per-month";
import { testCross } from "../../helpers/rule-tester";

const check = (...claimed: readonly (readonly [string, string, string])[]) =>
  oneRevisionPerMonth(
    "卡若区",
    "2024-03",
    claimed.map(([file, content, order]) => ({ file, content, order })),
  );

testCross(meta, [
  { name: "one file", outcome: check(["甲.xlsx", "a", "1"]), expected: "not-applicable" },
  { name: "a copy", outcome: check(["甲.xlsx", "a", "1"], ["乙.xlsx", "a", "1"]), expected: "kept" },
  { name: "a later revision", outcome: check(["甲.xlsx", "a", "1"], ["乙.xlsx", "b", "2"]), expected: "kept" },
  {
    name: "two that cannot be told apart",
    outcome: check(["甲.xlsx", "a", "2"], ["乙.xlsx", "b", "2"], ["丙.xlsx", "c", "1"]),
    expected: "broken",
    message: "卡若区 2024-03 收到 2 份内容不同、先后分不清的报表：甲.xlsx、乙.xlsx。请指定采用哪一份。",
  },
]);
