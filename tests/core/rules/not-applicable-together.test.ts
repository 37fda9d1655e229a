import { notApplicableTogether } from "../../../src/core/rules/not-applicable-together";
import { MEASURE, PART, testRule, WHOLE } from "../../helpers/rule-tester";

testRule(notApplicableTogether(MEASURE, PART, WHOLE), {
  kept: [{ "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" }],
  notApplicable: [{}, { "figure 24-1.num": 1, "figure 24-1.den": 2 }, { "figure 24-1.num": "待报" }],
  notRun: [
    { "figure 24-1.num": "不适用" },
    { "figure 24-1.den": "不适用" },
    { "figure 24-1.num": "不适用", "figure 24-1.den": "待报" },
    { "figure 24-1.num": "无", "figure 24-1.den": "不适用" },
  ],
  broken: [
    {
      cells: { "figure 24-1.num": 0, "figure 24-1.den": "不适用" },
      message: "「已检查企业数」为“0”，「企业总数」为“不适用”，只有一项选了“不适用”。请两项都选“不适用”，或都填数字。",
    },
    {
      cells: { "figure 24-1.num": "不适用", "figure 24-1.den": 2 },
      message: "「已检查企业数」为“不适用”，「企业总数」为“2”，只有一项选了“不适用”。请两项都选“不适用”，或都填数字。",
    },
  ],
});
