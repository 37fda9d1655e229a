import fc from "fast-check";
import { terminalText } from "../../src/cli/terminal-text";

test.each([
  ["【可收】甲.xlsx\n\t共 1 份", "【可收】甲.xlsx\n\t共 1 份"],
  ["\u001B[2J\u0007", "\\u001b[2J\\u0007"],
  ["\u009B31m\u007F", "\\u009b31m\\u007f"],
  ["甲\u202Exslx\r乙", "甲\\u202exslx\\u000d乙"],
])("%j goes to the terminal as %j", (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test("inside JSON every text still stands for itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(JSON.parse(terminalText(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});
