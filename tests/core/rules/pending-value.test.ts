import { pendingValue } from "../../../src/core/rules/pending-value";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

testRule(pendingValue(MEASURE, PART), {
  kept: [{}, { "figure 24-1.num": 0 }, { "figure 24-1.num": "不适用" }],
  broken: [
    {
      cells: { "figure 24-1.num": "待报 " },
      message: "「已检查企业数」选了“待报”，汇总时按缺报统计。请尽快补报数字。",
    },
  ],
});
