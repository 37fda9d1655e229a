import { formatNumber } from "../../../src/core/expression/format-number";

test.each([
  [0, "0"],
  [-0, "0"],
  [1234567, "1234567"],
  [1e12, "1000000000000"],
  [97.96, "97.96"],
  [100 / 3, "33.3333333333"],
  [0.1 + 0.2, "0.3"],
  [97.99999999, "97.99999999"],
  [-2.5, "-2.5"],
])("%d is shown as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
