import { tidyNumber } from "../../../src/core/expression/tidy-number";

test.each([
  [98.7179487179487, "98.72"],
  [25 / 3, "8.33"],
  [50 / 3, "16.67"],
  [0.1 + 0.2, "0.3"],
  [0.5, "0.5"],
  [1234567.891, "1234567.89"],
  [-2.345, "-2.35"],
  [0, "0"],
  [-0, "0"],
  [34, "34"],
  [98.901, "98.9"],
  [16.599, "16.6"],
  [0.123456, "0.12"],
  [0.0104, "0.01"],
  [1e12, "1000000000000"],
])("%d reads %s", (value, text) => {
  expect(tidyNumber(value)).toBe(text);
});

test.each([
  [97.998, "97.998"],
  [97.9999995, "97.9999995"],
  [100.0001, "100.0001"],
  [97.9991234, "97.999"],
])("%d never looks like a whole number", (value, text) => {
  expect(tidyNumber(value)).toBe(text);
});

test.each([
  [0.0012, "0.0012"],
  [0.00123456, "0.00123"],
  [0.000001, "0.000001"],
])("%d is not lost", (value, text) => {
  expect(tidyNumber(value)).toBe(text);
});

test("what is no number is shown as it is", () => {
  expect(tidyNumber(Number.POSITIVE_INFINITY)).toBe("Infinity");
});
