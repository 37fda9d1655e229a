import {
  addNumbers,
  approximatelyEqual,
  compareNumbers,
  subtractNumbers,
} from "../../../src/core/expression/compare-numbers";

test.each([
  [0.07 * 100, 7, true],
  [0.1 + 0.2, 0.3, true],
  [1e15 + 0.5, 1e15, true],
  [2 ** 53 - 1, 2 ** 53 - 2, false],
  [1e12, 1e12 + 1, false],
  [1, 1 + 2 ** -47, false],
  [1, 1 + 2 ** -49, true],
  [0, 1e-300, false],
  [-1, 1, false],
  [-0.3, -(0.1 + 0.2), true],
  [1e308, -1e308, false],
])("%d and %d: equal is %s", (left, right, equal) => {
  expect(approximatelyEqual(left, right)).toBe(equal);
  expect(approximatelyEqual(right, left)).toBe(equal);
});

test.each([
  ["=", false, true, false],
  ["<>", true, false, true],
  ["<", true, false, false],
  ["<=", true, true, false],
  [">", false, false, true],
  [">=", false, true, true],
] as const)("%s of a smaller, an equal and a greater number", (comparison, smaller, equal, greater) => {
  expect(compareNumbers(6, comparison, 7)).toBe(smaller);
  expect(compareNumbers(0.07 * 100, comparison, 7)).toBe(equal);
  expect(compareNumbers(8, comparison, 7)).toBe(greater);
});

test("what cancels out up to rounding is 0", () => {
  expect(subtractNumbers(0.1 + 0.2, 0.3)).toBe(0);
  expect(addNumbers(0.1 + 0.2, -0.3)).toBe(0);
  expect(addNumbers(1, 2)).toBe(3);
  expect(subtractNumbers(1, 3)).toBe(-2);
});
