import { inSentence, visibleText } from "../../../src/core/model/visible-text";

test.each([
  ["卡若区_月报.xlsx", "卡若区_月报.xlsx"],
  ["甲\u202Exslx.exe", "甲{U+202E}xslx.exe"],
  ["\u001B[31m红", "{U+001B}[31m红"],
  ["甲\n乙\t丙", "甲{U+000A}乙{U+0009}丙"],
  ["零\u200B宽\uFEFF", "零{U+200B}宽{U+FEFF}"],
  ["标\u{E0041}签", "标{U+E0041}签"],
  ["👨\u200D👩 é 𠮷　", "👨\u200D👩 é 𠮷　"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test("a sentence quotes on one line", () => {
  expect(inSentence("第一行\r\n=1+1\t\u2028完\u202E")).toBe("第一行 =1+1 完{U+202E}");
});
