import { errorIn, explainingText, trimmedText } from "../../../src/core/expression/cell-text";

test.each([
  ["", ""],
  ["  ", ""],
  ["　 　", ""],
  [" 不适用　", "不适用"],
  ["已  开　展", "已 开 展"],
  ["\n", "\n"],
])("%j is trimmed to %j", (text, trimmed) => {
  expect(trimmedText(text)).toBe(trimmed);
});

test.each([
  ["更正上月", true],
  ["更 正　上。月", true],
  ["更正月", false],
  ["无", false],
  ["正常", false],
  ["同上。", false],
  ["。，、；！.,;!", false],
  ["无，正常。", false],
  ["", false],
])("%j explains: %s", (text, explains) => {
  expect(explainingText(text)).toBe(explains);
});

test("an error value shows its code", () => {
  expect(errorIn({ error: "#N/A" })).toBe("#N/A");
  expect([null, 0, "", true].map(errorIn)).toEqual([null, null, null, null]);
});
