import { withoutStop } from "../../../src/core/model/without-stop";

test.each([
  ["已报2家。", "已报2家"],
  ["已报2家；", "已报2家"],
  ["已报2家;\n", "已报2家"],
  ["一、甲。二、乙", "一、甲。二、乙"],
])("a sentence that goes on: %j", (text, words) => expect(withoutStop(text)).toBe(words));
