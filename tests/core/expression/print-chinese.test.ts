import {
  all,
  any,
  compare,
  figure,
  isBlank,
  isExplanation,
  isNumber,
  isPick,
  isText,
  isWhole,
  median,
  multiply,
  not,
  num,
  sameText,
  subtract,
  value,
} from "../../../src/core/expression/builders";
import { printChinese } from "../../../src/core/expression/print-chinese";
import type { BooleanExpression, Reference } from "../../../src/core/model/expression";

const label = (reference: Reference): string =>
  reference.of === "figure" && reference.key.endsWith("den") ? "企业总数" : "已检查企业数";
const part = figure("1-1.num");
const whole = figure("1-1.den");

test.each<[BooleanExpression, string]>([
  [compare(value(part), ">", value(whole)), "「已检查企业数」大于「企业总数」"],
  [not(compare(value(part), ">", value(whole))), "「已检查企业数」不大于「企业总数」"],
  [compare(multiply(value(part), num(100)), "<", num(25)), "「已检查企业数」 × 100小于25"],
  [
    compare(subtract(value(part), multiply(value(whole), num(2))), "=", median(num(1), num(2))),
    "「已检查企业数」 − （「企业总数」 × 2）等于（1、2）的中位数",
  ],
  [
    all(isNumber(part), any(isBlank(whole), not(isPick(whole, "不适用")))),
    "「已检查企业数」是数字，且（「企业总数」空白，或「企业总数」不为“不适用”）",
  ],
  [not(all(isWhole(part), isText(whole))), "「已检查企业数」不是整数，或「企业总数」没有文字"],
  [sameText(part, whole), "「已检查企业数」与「企业总数」文字相同"],
  [not(isExplanation(part)), "「已检查企业数」没有写明原因"],
  [{ op: "always", value: false }, "从不"],
])("condition %#", (expression, text) => {
  expect(printChinese(expression, label)).toBe(text);
});
