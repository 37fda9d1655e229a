import { cumulativeNotBelowPrevious } from "../../../src/core/rules/cumulative-not-below-previous";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

const march = { month: 3, restartsInJanuary: true };

testRule(cumulativeNotBelowPrevious(MEASURE, PART, march), {
  kept: [
    { "figure 24-1.num": 5, "previous 24-1.num 1": 5 },
    { "figure 24-1.num": 6, "previous 24-1.num 1": 5 },
  ],
  notApplicable: [
    { "figure 24-1.num": 5 },
    { "figure 24-1.num": 5, "previous 24-1.num 1": "待报" },
    { "previous 24-1.num 1": 5 },
    { "figure 24-1.num": "不适用", "previous 24-1.num 1": 5 },
  ],
  notRun: [{ "figure 24-1.num": "待报", "previous 24-1.num 1": 5 }],
  explained: [{ "figure 24-1.num": 4, "previous 24-1.num 1": 5, "note 24-1.num": "更正上月" }],
  broken: [
    {
      cells: { "figure 24-1.num": 4, "previous 24-1.num 1": 5, "note 24-1.num": "更正" },
      message:
        "「已检查企业数」本期累计 4 小于上月累计 5，少 1。属更正上月数的，请在说明栏写“更正上月”及原因；否则请改填累计数。",
    },
  ],
});

test("figures of the year restart in January, those of the cycle do not", () => {
  expect(cumulativeNotBelowPrevious(MEASURE, PART, { month: 1, restartsInJanuary: true })).toBeNull();
  expect(cumulativeNotBelowPrevious(MEASURE, PART, { month: 1, restartsInJanuary: false })).not.toBeNull();
});
