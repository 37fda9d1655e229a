import { meta, seasonCheckAgrees } from "../../../src/core/rules/season-check-agrees";
import { testCross } from "../../helpers/rule-tester";

const check = (first: number | "不适用" | null, second: number | "不适用" | null) =>
  seasonCheckAgrees("应检查学校数", { name: "市市场监管局", value: first }, { name: "市教育局", value: second });

testCross(meta, [
  { name: "the same number", outcome: check(90, 90), expected: "kept" },
  { name: "both 不适用", outcome: check("不适用", "不适用"), expected: "not-applicable" },
  {
    name: "different numbers",
    outcome: check(90, 88),
    expected: "broken",
    message: "「应检查学校数」市市场监管局填 90，市教育局填 88，不一致。请两家核对统一；属实的请说明。",
  },
  {
    name: "a number and 不适用",
    outcome: check(0, "不适用"),
    expected: "broken",
    message: "「应检查学校数」市市场监管局填 0，市教育局填“不适用”，不一致。请两家核对统一；属实的请说明。",
  },
  {
    name: "one missing",
    outcome: check(90, null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（缺市教育局）`,
  },
]);
