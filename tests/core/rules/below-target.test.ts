import { belowAnnualTarget, belowTarget } from "../../../src/core/rules/below-target";
import { MEASURE, testRule } from "../../helpers/rule-tester";

describe("100 %", () => {
  testRule(belowTarget(MEASURE), {
    kept: [{ "figure 24-1.num": 4, "figure 24-1.den": 4 }],
    notApplicable: [{ "figure 24-1.den": 4 }, { "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" }],
    notRun: [{ "figure 24-1.num": 4 }],
    broken: [
      {
        cells: { "figure 24-1.num": 3, "figure 24-1.den": 4 },
        message: "「体系检查覆盖率」目前 75%，目标为 100%，未达目标。请核对数据并抓紧整改。",
      },
    ],
  });
});

describe("98 % and more, judged unrounded", () => {
  testRule(belowTarget({ ...MEASURE, op: ">=", target: 98 }), {
    kept: [{ "figure 24-1.num": 98, "figure 24-1.den": 100 }],
    broken: [
      {
        cells: { "figure 24-1.num": 9796, "figure 24-1.den": 10000 },
        message: "「体系检查覆盖率」目前 97.96%，目标不低于 98%，未达目标。请核对数据并抓紧整改。",
      },
    ],
  });
});

describe("a count that should be 0", () => {
  const value = { key: "32-3.value", label: "败诉案件数", unit: "件" };
  testRule(belowTarget({ ...MEASURE, num: null, den: null, value, target: 0, scale: 1, unit: "件" }), {
    kept: [{ "figure 32-3.value": 0 }],
    notApplicable: [{}],
    notRun: [{ "figure 32-3.value": "待报" }],
    broken: [
      {
        cells: { "figure 32-3.value": 2 },
        message: "「体系检查覆盖率」目前 2件，目标为 0件，未达目标。请核对数据并抓紧整改。",
      },
    ],
  });
});

describe("an annual target in December", () => {
  testRule(belowAnnualTarget(MEASURE, 10), {
    kept: [
      { "figure 24-1.num": 10, "figure 24-1.den": 10 },
      { "figure 24-1.num": 8, "figure 24-1.den": 10 },
    ],
    broken: [
      {
        cells: { "figure 24-1.num": 9, "figure 24-1.den": 10 },
        message: "「体系检查覆盖率」目前 90%，目标为 100%，未达目标。请核对数据并抓紧整改。",
      },
    ],
  });
});

test("a department without a denominator has no result", () => {
  expect(belowTarget({ ...MEASURE, den: null })).toBeNull();
  expect(belowAnnualTarget({ ...MEASURE, den: null }, 10)).toBeNull();
});
