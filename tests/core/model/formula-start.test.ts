import { formulaStart } from "../../../src/core/model/formula-start";

const FORMULA = formulaStart();

test.each([
  "=1",
  "+1",
  "-1",
  "@A",
  "\u22121",
  "＝1",
  "＋1",
  "－1",
  "＠A",
  "﹦1",
  "﹢1",
  "﹣1",
  "﹫A",
  " =1",
  "\t\u200B=1",
  "\uFEFF=1",
])("%j begins a formula", (text) => {
  expect(FORMULA.test(text)).toBe(true);
});

test.each(["", "1=1", "甲=1", "“=1”", "'=1", "#REF!", '"=1"', "—1"])("%j does not", (text) => {
  expect(FORMULA.test(text)).toBe(false);
});

test("a place may have further signs, and further marks before them", () => {
  expect(formulaStart({ signs: "'#" }).test("#REF!")).toBe(true);
  expect(formulaStart({ before: '"' }).test('"=1"')).toBe(true);
});
