import { requiredValue } from "../../../src/core/rules/required-value";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

testRule(requiredValue(MEASURE, PART), {
  kept: [
    { submitted: "2024-03-18", "figure 24-1.num": 0 },
    { submitted: 45369, "figure 24-1.num": "待报" },
  ],
  notApplicable: [{}, { submitted: "  " }],
  broken: [
    {
      cells: { submitted: "2024-03-18" },
      message: "「已检查企业数」未填。请填数字（确实没有发生的填 0），或选“不适用”“待报”。",
    },
    {
      cells: { submitted: 45369, "figure 24-1.num": "　" },
      message: "「已检查企业数」未填。请填数字（确实没有发生的填 0），或选“不适用”“待报”。",
    },
  ],
});
