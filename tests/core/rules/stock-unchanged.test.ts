import { stockUnchanged } from "../../../src/core/rules/stock-unchanged";
import { MEASURE, testRule, WHOLE } from "../../helpers/rule-tester";

testRule(stockUnchanged(MEASURE, WHOLE, 3), {
  kept: [{ "figure 24-1.den": 8, "previous 24-1.den 1": 8 }],
  notApplicable: [
    { "figure 24-1.den": 8 },
    { "previous 24-1.den 1": 8 },
    { "figure 24-1.den": "不适用", "previous 24-1.den 1": 8 },
    { "figure 24-1.den": 8, "previous 24-1.den 1": "不适用" },
  ],
  notRun: [{ "figure 24-1.den": "待报", "previous 24-1.den 1": 8 }],
  explained: [{ "figure 24-1.den": 9, "previous 24-1.den 1": 8, "note 24-1.num": "新增一家" }],
  broken: [
    {
      cells: { "figure 24-1.den": 9, "previous 24-1.den 1": 8 },
      message: "「企业总数」由上月的 8 变为 9。请核对；确有增减的，请在说明栏写明原因。",
    },
    {
      cells: { "figure 24-1.den": 0, "previous 24-1.den 1": 8 },
      message: "「企业总数」由上月的 8 变为 0。请核对；确有增减的，请在说明栏写明原因。",
    },
  ],
});

test("a new year begins with new plans", () => {
  expect(stockUnchanged(MEASURE, WHOLE, 1)).toBeNull();
});
