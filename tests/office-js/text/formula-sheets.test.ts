import { formulaWithSheets } from "../../../src/office-js/text/formula-sheets";

const TITLES = new Map([
  ["指标数据", "食安暂存 新 1"],
  ["它's", "乙"],
]);

test.each([
  ["'指标数据'!$F$9*2", "'食安暂存 新 1'!$F$9*2"],
  ["SUM(指标数据!A1:A3)", "SUM('食安暂存 新 1'!A1:A3)"],
  ["'它''s'!A1&'指标数据'!A2", "'乙'!A1&'食安暂存 新 1'!A2"],
  [`"'指标数据'!A1"&"""指标数据!"&A1`, `"'指标数据'!A1"&"""指标数据!"&A1`],
  ["'别的表'!A1+别的表!B2", "'别的表'!A1+别的表!B2"],
  ["A1>1", "A1>1"],
])("%s", (formula, expected) => {
  expect(formulaWithSheets(formula, TITLES)).toBe(expected);
});
