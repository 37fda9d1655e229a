import fc from "fast-check";
import {
  all,
  any,
  compare,
  figure,
  isBlank,
  isNumber,
  isPick,
  isText,
  isWhole,
  not,
  num,
  value,
} from "../../../src/core/expression/builders";
import { evaluateBoolean } from "../../../src/core/expression/evaluate";
import { referenceKey } from "../../../src/core/expression/references-of";
import { simplify } from "../../../src/core/expression/simplify";
import type { BooleanExpression } from "../../../src/core/model/expression";
import { arbitraryCells, arbitraryCondition } from "../../helpers/arbitrary-expression";

const cell = figure("1-1.num");
const other = figure("1-1.den");
const positive = compare(value(cell), ">", num(0));

test.each<[BooleanExpression, BooleanExpression]>([
  [all(isNumber(cell), not(isBlank(cell)), not(isPick(cell, "不适用")), positive), all(isNumber(cell), positive)],
  [all(not(isBlank(cell)), isWhole(cell), isNumber(cell)), isWhole(cell)],
  [all(isPick(cell, "不适用"), not(isPick(cell, "待报")), isText(cell)), isPick(cell, "不适用")],
  [all(isPick(cell, "不适用"), isNumber(cell)), { op: "always", value: false }],
  [all(isNumber(cell), not(all(isNumber(cell), isNumber(other)))), all(isNumber(cell), not(isNumber(other)))],
  [all(isNumber(cell), any(isNumber(cell), isNumber(other))), isNumber(cell)],
  [any(isNumber(cell), all(isNumber(cell), positive)), isNumber(cell)],
  [any(all(isNumber(cell), positive), all(isNumber(cell), positive)), all(isNumber(cell), positive)],
  [not(not(positive)), positive],
  [all(), { op: "always", value: true }],
  [any(positive, all()), { op: "always", value: true }],
])("case %#", (expression, simple) => {
  expect(simplify(expression)).toEqual(simple);
});

test("facts settle what they are about", () => {
  expect(simplify(any(isBlank(cell), isPick(cell, "待报")), [isNumber(cell)])).toEqual({ op: "always", value: false });
  expect(simplify(all(isNumber(cell), positive), [not(isNumber(cell))])).toEqual({ op: "always", value: false });
});

test("never changes an answer", () => {
  fc.assert(
    fc.property(arbitraryCondition, arbitraryCells, (condition, cells) => {
      const reader = (reference: Parameters<typeof referenceKey>[0]) => cells.get(referenceKey(reference)) ?? null;
      expect(evaluateBoolean(simplify(condition), reader)).toBe(evaluateBoolean(condition, reader));
    }),
    { numRuns: 2000 },
  );
});
