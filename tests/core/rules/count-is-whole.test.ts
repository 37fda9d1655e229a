import { countIsWhole } from "../../../src/core/rules/count-is-whole";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

testRule(countIsWhole(MEASURE, PART), {
  kept: [
    { "figure 24-1.num": 0 },
    { "figure 24-1.num": 3 },
    { "figure 24-1.num": 2.9999999999999996 },
    { "figure 24-1.num": 1e12 },
  ],
  notApplicable: [{}, { "figure 24-1.num": "2.5" }, { "figure 24-1.num": "不适用" }, { "figure 24-1.num": true }],
  broken: [
    { cells: { "figure 24-1.num": 2.5 }, message: "「已检查企业数」填了 2.5，计数（家）应为整数。请改填整数。" },
    { cells: { "figure 24-1.num": -0.5 }, message: "「已检查企业数」填了 -0.5，计数（家）应为整数。请改填整数。" },
  ],
});
