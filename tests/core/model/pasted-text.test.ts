import fc from "fast-check";
import { pastedText } from "../../../src/core/model/pasted-text";

test.each([
  ["卡若区：您好！", "卡若区：您好！"],
  ["1. 【错误】填的是“=1+1”。\n2. 其他", "1. 【错误】填的是“=1+1”。\n2. 其他"],
  ["=1+1", "'=1+1"],
  ["甲\n+1\r\n-1\r@x\u2028＝1", "甲\n'+1\r\n'-1\r'@x\u2028'＝1"],
  ['"=1+1"', '\'"=1+1"'],
  [" \u200B\uFEFF=1", "' \u200B\uFEFF=1"],
  ["甲\t=1", "甲 =1"],
  ["\t=1", "' =1"],
  ["'=1", "'=1"],
  ["", ""],
])("%j is copied as %j", (text, copied) => {
  expect(pastedText(text)).toBe(copied);
});

test("whatever the text, no line of it begins a formula, copying it again changes nothing, and nothing is lost", () => {
  const pieces = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "＝",
    "\t",
    "\n",
    "\r",
    '"',
    " ",
    "\u200B",
    "\u2028",
    "甲",
    "1",
    "'",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 3 }))), (parts) => {
      const text = parts.join("");
      const copied = pastedText(text);
      expect(copied).not.toMatch(/(?:^|[\n\r\v\f\u0085\u2028\u2029])[\s"\u200B\uFEFF]*[=+\-@＝＋－＠]/);
      expect(copied).not.toContain("\t");
      expect(pastedText(copied)).toBe(copied);
      expect(copied.replace(/'/g, "")).toBe(text.replace(/\t/g, " ").replace(/'/g, ""));
    }),
    { numRuns: 1_000 },
  );
});
