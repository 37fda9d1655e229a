import { writableText } from "../../../src/core/sheet/writable-text";
import { UNWRITABLE } from "../../helpers/arbitrary-workbook";

test.each(UNWRITABLE)("%j is written as %j", (text, left) => {
  expect(writableText(text)).toBe(left);
});

test("line ends, tabs and pairs of surrogates stay", () => {
  expect(writableText("a\tb\r\nc𠮷\u0085")).toBe("a\tb\r\nc𠮷\u0085");
});
