import { planNotExceeded } from "../../../src/core/rules/plan-not-exceeded";
import { MEASURE, PART, testRule, WHOLE } from "../../helpers/rule-tester";

testRule(planNotExceeded(MEASURE, PART, WHOLE), {
  kept: [{ "figure 24-1.num": 600, "figure 24-1.den": 600 }],
  notApplicable: [{ "figure 24-1.den": 600 }, { "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" }],
  notRun: [{ "figure 24-1.num": 600 }],
  explained: [{ "figure 24-1.num": 601, "figure 24-1.den": 600, "note 24-1.num": "超额完成任务" }],
  broken: [
    {
      cells: { "figure 24-1.num": 601, "figure 24-1.den": 600 },
      message: "「已检查企业数」601 超过「企业总数」600。计划有追加的请更新计划数；超额完成的请在说明栏写明。",
    },
  ],
});
