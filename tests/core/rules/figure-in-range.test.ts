import { figureInRange, GREATEST_FIGURE } from "../../../src/core/rules/figure-in-range";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

describe("an amount", () => {
  testRule(figureInRange(MEASURE, PART), {
    kept: [{ "figure 24-1.num": 0 }, { "figure 24-1.num": GREATEST_FIGURE }, { "figure 24-1.num": 0.07 }],
    notApplicable: [{}, { "figure 24-1.num": "待报" }],
    broken: [
      {
        cells: { "figure 24-1.num": -1 },
        message: "「已检查企业数」填了 -1，超出 0 至 1000000000000 的范围。请核对数值和计量单位（家）。",
      },
      {
        cells: { "figure 24-1.num": 1e13 },
        message: "「已检查企业数」填了 10000000000000，超出 0 至 1000000000000 的范围。请核对数值和计量单位（家）。",
      },
    ],
  });
});

describe("a score of 100 at most", () => {
  testRule(figureInRange(MEASURE, PART, 100), {
    kept: [{ "figure 24-1.num": 100 }],
    broken: [
      {
        cells: { "figure 24-1.num": 100.5 },
        message: "「已检查企业数」填了 100.5，超出 0 至 100 的范围。请核对数值和计量单位（家）。",
      },
    ],
  });
});
