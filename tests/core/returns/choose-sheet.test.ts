import { sheetNamed } from "../../../src/core/returns/choose-sheet";

const named = (name: string) => ({ name });

test("of two sheets the one that is written just so, wherever it stands", () => {
  const own = named("指标数据");
  expect(sheetNamed([named("指标数据 "), own], "指标数据")).toBe(own);
});

test("a name with blanks around it where there is no other", () => {
  const blanks = named(" 指标数据 ");
  expect(sheetNamed([named("底稿"), blanks], "指标数据")).toBe(blanks);
  expect(sheetNamed([named("底稿")], "指标数据")).toBeUndefined();
});
