import { valueAwaited } from "../../../src/core/rules/value-awaited";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

testRule(valueAwaited(MEASURE, PART), {
  kept: [{ "figure 24-1.num": 0 }, { "figure 24-1.num": "不适用" }],
  notApplicable: [{ submitted: "2024-03-18" }],
  broken: [{ cells: {}, message: "「已检查企业数」还没有填。完成上报前请填数字，或选“不适用”“待报”。" }],
});
