import { zeroWholeIsNotApplicable } from "../../../src/core/rules/zero-whole-is-not-applicable";
import { MEASURE, PART, testRule, WHOLE } from "../../helpers/rule-tester";

testRule(zeroWholeIsNotApplicable(MEASURE, PART, WHOLE), {
  kept: [{ "figure 24-1.den": 1 }, { "figure 24-1.den": 0.001 }],
  notApplicable: [{}, { "figure 24-1.den": "不适用" }, { "figure 24-1.den": "0" }],
  broken: [
    {
      cells: { "figure 24-1.den": 0 },
      message:
        "「企业总数」填了 0，算不出比例。没有此类情况的，请把「已检查企业数」「企业总数」都选“不适用”，并在说明栏写明原因。",
    },
  ],
});
