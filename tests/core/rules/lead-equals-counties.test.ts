import { leadEqualsCounties, meta } from "../../../src/core/rules/lead-equals-counties";
import { testCross } from "../../helpers/rule-tester";

const check = (city: number | "不适用" | null, ...values: readonly (number | "不适用" | null)[]) =>
  leadEqualsCounties({
    label: "企业总数",
    lead: "市市场监管局",
    city,
    counties: values.map((value, index) => ({ name: ["卡若区", "江达县", "贡觉县"][index] ?? "", value })),
  });

testCross(meta, [
  { name: "the sum is equal", outcome: check(5, 2, 3), expected: "kept" },
  { name: "decimals add up", outcome: check(0.3, 0.1, 0.2), expected: "kept" },
  { name: "不适用 counts nothing", outcome: check(2, 2, "不适用"), expected: "kept" },
  {
    name: "the sum differs",
    outcome: check(7, 2, 3),
    expected: "broken",
    message: "「企业总数」市市场监管局填全市 7，各县（区）之和 5，全市数多 2。请牵头部门与县（区）核对；属实的请说明。",
  },
  {
    name: "a county is missing",
    outcome: check(7, 2, null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（缺江达县）`,
  },
  {
    name: "a county is missing, yet the others already exceed the city",
    outcome: check(4, 2, 3, null),
    expected: "broken",
    message:
      "「企业总数」市市场监管局填全市 4，各县（区）之和 5，全市数少 1（缺贡觉县）。请牵头部门与县（区）核对；属实的请说明。",
  },
  {
    name: "the lead is missing",
    outcome: check(null, 2, 3),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（市市场监管局缺报）`,
  },
  { name: "nobody has any", outcome: check("不适用", "不适用"), expected: "not-applicable" },
  {
    name: "the lead says 不适用, a county has some",
    outcome: check("不适用", 2),
    expected: "broken",
    message:
      "「企业总数」市市场监管局填全市“不适用”，各县（区）之和 2，全市数少 2。请牵头部门与县（区）核对；属实的请说明。",
  },
  {
    name: "不适用, and counties missing",
    outcome: check("不适用", null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（缺卡若区）`,
  },
]);
