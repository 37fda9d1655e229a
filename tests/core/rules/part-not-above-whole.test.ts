import { partNotAboveWhole } from "../../../src/core/rules/part-not-above-whole";
import { MEASURE, PART, testRule, WHOLE } from "../../helpers/rule-tester";

testRule(partNotAboveWhole(MEASURE, PART, WHOLE), {
  kept: [
    { "figure 24-1.num": 0, "figure 24-1.den": 0 },
    { "figure 24-1.num": 8, "figure 24-1.den": 8 },
    { "figure 24-1.num": 0.30000000000000004, "figure 24-1.den": 0.3 },
  ],
  notApplicable: [
    {},
    { "figure 24-1.den": 3 },
    { "figure 24-1.num": "不适用", "figure 24-1.den": 3 },
    { "figure 24-1.num": 3, "figure 24-1.den": "不适用" },
  ],
  notRun: [
    { "figure 24-1.num": 3 },
    { "figure 24-1.num": 3, "figure 24-1.den": "待报" },
    { "figure 24-1.num": "待报", "figure 24-1.den": 3 },
    { "figure 24-1.num": 3, "figure 24-1.den": "3家" },
    { "figure 24-1.num": true, "figure 24-1.den": 3 },
  ],
  broken: [
    {
      cells: { "figure 24-1.num": 9, "figure 24-1.den": 8 },
      message: "「已检查企业数」9 大于「企业总数」8，多 1。请核对后改正。",
    },
    {
      cells: { "figure 24-1.num": 1, "figure 24-1.den": 0 },
      message: "「已检查企业数」1 大于「企业总数」0，多 1。请核对后改正。",
    },
  ],
});
