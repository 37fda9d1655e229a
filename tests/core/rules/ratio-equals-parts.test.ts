import { ratioEqualsParts } from "../../../src/core/rules/ratio-equals-parts";
import { MEASURE, testRule } from "../../helpers/rule-tester";

testRule(ratioEqualsParts(MEASURE), {
  kept: [
    { "ratio 24-1": 75, "figure 24-1.num": 3, "figure 24-1.den": 4 },
    { "ratio 24-1": 7.000000000000001, "figure 24-1.num": 0.07, "figure 24-1.den": 1 },
  ],
  notApplicable: [
    { "figure 24-1.num": 3, "figure 24-1.den": 4 },
    { "ratio 24-1": "—", "figure 24-1.num": 3, "figure 24-1.den": 4 },
    { "ratio 24-1": 75, "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" },
  ],
  notRun: [{ "ratio 24-1": 75 }, { "ratio 24-1": 75, "figure 24-1.num": 3, "figure 24-1.den": "待报" }],
  broken: [
    {
      cells: { "ratio 24-1": 33.3, "figure 24-1.num": 1, "figure 24-1.den": 3 },
      message: "完成情况一栏被改填为 33.3，按分子、分母计算应为 33.33（%）。请恢复公式，或核对分子、分母。",
    },
    {
      cells: { "ratio 24-1": 0.75, "figure 24-1.num": 3, "figure 24-1.den": 4 },
      message: "完成情况一栏被改填为 0.75，按分子、分母计算应为 75（%）。请恢复公式，或核对分子、分母。",
    },
  ],
});

test("a department without a denominator has no ratio", () => {
  expect(ratioEqualsParts({ ...MEASURE, den: null })).toBeNull();
});
