import { figureKeepsMoving } from "../../../src/core/rules/figure-keeps-moving";
import { MEASURE, testRule } from "../../helpers/rule-tester";

const still = { "previous 24-1.num 1": 2, "previous 24-1.num 2": 2, "previous 24-1.num 3": 2 };
const message =
  "「已检查企业数」连续三个月停在 2，没有增加。请核对是否漏报；确无进展的，请在说明栏写明原因和下一步安排。";

describe("with a denominator", () => {
  testRule(figureKeepsMoving(MEASURE, 6), {
    kept: [
      { ...still, "figure 24-1.num": 3, "figure 24-1.den": 8 },
      { ...still, "figure 24-1.num": 2, "figure 24-1.den": 8, "previous 24-1.num 3": 1 },
      { ...still, "figure 24-1.num": 2, "figure 24-1.den": 2 },
      { ...still, "figure 24-1.num": 2, "figure 24-1.den": 3 },
    ],
    notApplicable: [
      { "figure 24-1.num": 2, "figure 24-1.den": 8 },
      { ...still, "figure 24-1.num": 2, "figure 24-1.den": 8, "previous 24-1.num 3": null },
      { ...still, "figure 24-1.den": 8 },
      { ...still, "figure 24-1.num": "不适用", "figure 24-1.den": "不适用" },
    ],
    notRun: [{ ...still, "figure 24-1.num": "待报", "figure 24-1.den": 8 }],
    explained: [{ ...still, "figure 24-1.num": 2, "figure 24-1.den": 8, "note 24-1.den": "集中在下半年检查" }],
    broken: [
      { cells: { ...still, "figure 24-1.num": 2, "figure 24-1.den": 8 }, message },
      { cells: { ...still, "figure 24-1.num": 2, "figure 24-1.den": "待报" }, message },
    ],
  });
});

describe("without a denominator", () => {
  testRule(figureKeepsMoving({ ...MEASURE, den: null }, 4), {
    kept: [{ ...still, "figure 24-1.num": 3 }],
    broken: [{ cells: { ...still, "figure 24-1.num": 2 }, message }],
  });
});

test("three months of the year's own history are needed", () => {
  expect(figureKeepsMoving(MEASURE, 3)).toBeNull();
  expect(figureKeepsMoving({ ...MEASURE, num: null }, 6)).toBeNull();
});
