import {
  add,
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
import { evaluateBoolean, evaluateNumber } from "../../../src/core/expression/evaluate";
import type { BooleanExpression, CellScalar, NumberExpression } from "../../../src/core/model/expression";

const cell = figure("1-1.num");
const other = figure("1-1.den");
const reading =
  (one: CellScalar, two: CellScalar = null) =>
  (reference: { readonly of: string; readonly key?: string }) =>
    reference.key === "1-1.num" ? one : two;
const error = { error: "#N/A" };

test.each<[CellScalar, Record<string, boolean | null>]>([
  [0, { number: true, whole: true, blank: false, text: false, pick: false, explains: false }],
  [2.5, { number: true, whole: false, blank: false, text: false, pick: false, explains: false }],
  [null, { number: false, whole: false, blank: true, text: false, pick: false, explains: false }],
  ["", { number: false, whole: false, blank: true, text: false, pick: false, explains: false }],
  ["　 ", { number: false, whole: false, blank: true, text: false, pick: false, explains: false }],
  [" 不适用", { number: false, whole: false, blank: false, text: true, pick: true, explains: false }],
  ["不 适用", { number: false, whole: false, blank: false, text: true, pick: false, explains: false }],
  ["5", { number: false, whole: false, blank: false, text: true, pick: false, explains: false }],
  ["辖区内没有", { number: false, whole: false, blank: false, text: true, pick: false, explains: true }],
  [true, { number: false, whole: false, blank: false, text: false, pick: false, explains: false }],
  [12345, { number: true, whole: true, blank: false, text: false, pick: false, explains: false }],
  [error, { number: false, whole: null, blank: null, text: null, pick: null, explains: null }],
])("what %j is", (content, expected) => {
  const run = (expression: BooleanExpression) => evaluateBoolean(expression, reading(content));
  expect({
    number: run(isNumber(cell)),
    whole: run(isWhole(cell)),
    blank: run(isBlank(cell)),
    text: run(isText(cell)),
    pick: run(isPick(cell, "不适用")),
    explains: run(isExplanation(cell)),
  }).toEqual(expected);
});

test.each<[CellScalar, CellScalar, boolean | null]>([
  ["已开展", "已开展 ", true],
  ["已  开展", "已　开展", true],
  ["ABC", "abc", false],
  ["5", 5, false],
  [5, 5, false],
  [null, null, false],
  ["", " ", true],
  ["甲", error, null],
])("the texts %j and %j are the same: %s", (left, right, expected) => {
  expect(evaluateBoolean(sameText(cell, other), reading(left, right))).toBe(expected);
});

test.each<[NumberExpression, number | null]>([
  [value(cell), 6],
  [value(other), 0],
  [add(value(cell), num(0.5)), 6.5],
  [subtract(num(0.30000000000000004), num(0.3)), 0],
  [multiply(value(cell), num(3)), 18],
  [{ op: "divide", left: value(cell), right: num(4) }, 1.5],
  [{ op: "divide", left: value(cell), right: value(other) }, null],
  [multiply(num(1e300), num(1e300)), null],
  [median(num(5), value(cell), num(1)), 5],
  [median(num(1), num(2)), 1.5],
  [median(), null],
])("number %#", (expression, expected) => {
  expect(evaluateNumber(expression, reading(6, "六"))).toBe(expected);
});

test("TRUE counts 1, an error value stays one", () => {
  expect(evaluateNumber(value(cell), reading(true))).toBe(1);
  expect(evaluateNumber(add(value(cell), num(1)), reading(error))).toBeNull();
  expect(evaluateNumber(median(value(cell), num(1)), reading(error))).toBeNull();
});

test("AND and OR look at every part, so that an error value always shows", () => {
  const broken = compare(value(cell), ">", num(0));
  expect(evaluateBoolean(all(isNumber(cell), broken), reading(error))).toBeNull();
  expect(evaluateBoolean(any(not(isNumber(cell)), broken), reading(error))).toBeNull();
  expect(evaluateBoolean(not(broken), reading(error))).toBeNull();
  expect(evaluateBoolean(all(), reading(null))).toBe(true);
  expect(evaluateBoolean(any(), reading(null))).toBe(false);
  expect(evaluateBoolean({ op: "always", value: false }, reading(error))).toBe(false);
});
