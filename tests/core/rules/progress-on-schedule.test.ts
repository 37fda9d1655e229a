import { progressOnSchedule } from "../../../src/core/rules/progress-on-schedule";
import { MEASURE, testRule } from "../../helpers/rule-tester";

describe("in June, 100 % and 10 % tolerance: 40 % is due at least", () => {
  testRule(progressOnSchedule(MEASURE, 6, 10), {
    kept: [
      { "figure 24-1.num": 4, "figure 24-1.den": 10 },
      { "figure 24-1.num": 0, "figure 24-1.den": 0 },
    ],
    notApplicable: [{ "figure 24-1.den": 10 }, { "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" }],
    notRun: [{ "figure 24-1.num": 4 }, { "figure 24-1.num": "待报", "figure 24-1.den": 10 }],
    explained: [{ "figure 24-1.num": 3, "figure 24-1.den": 10, "note 24-1.num": "集中在下半年" }],
    broken: [
      {
        cells: { "figure 24-1.num": 3, "figure 24-1.den": 10 },
        message:
          "「体系检查覆盖率」目前 30%，序时进度应达 50%，已超过允许偏差，为滞后。请核对；属实的，请在说明栏写明原因和赶进度的安排。",
      },
      {
        cells: { "figure 24-1.num": 39999, "figure 24-1.den": 100000 },
        message:
          "「体系检查覆盖率」目前 39.999%，序时进度应达 50%，已超过允许偏差，为滞后。请核对；属实的，请在说明栏写明原因和赶进度的安排。",
      },
    ],
  });
});

describe("25 % in July: 25 × 7 ÷ 12 − 2.5 is compared without rounding", () => {
  testRule(progressOnSchedule({ ...MEASURE, op: ">=", target: 25 }, 7, 10), {
    kept: [{ "figure 24-1.num": 145, "figure 24-1.den": 1200 }],
    broken: [
      {
        cells: { "figure 24-1.num": 144.99, "figure 24-1.den": 1200 },
        message:
          "「体系检查覆盖率」目前 12.08%，序时进度应达 14.58%，已超过允许偏差，为滞后。请核对；属实的，请在说明栏写明原因和赶进度的安排。",
      },
    ],
  });
});

test("in January nothing is late, and without a denominator nothing can be", () => {
  expect(progressOnSchedule(MEASURE, 1, 10)).toBeNull();
  expect(progressOnSchedule(MEASURE, 1, 5)).not.toBeNull();
  expect(progressOnSchedule({ ...MEASURE, den: null }, 6, 10)).toBeNull();
});
