import { figureState } from "../../../src/core/expression/figure-state";

test.each([
  [0, "number"],
  [-1.5, "number"],
  [null, "blank"],
  ["", "blank"],
  [" 　", "blank"],
  ["不适用", "not-applicable"],
  ["不适用 ", "not-applicable"],
  ["待报", "pending"],
  ["0", "unread"],
  ["2000万", "unread"],
  ["是", "unread"],
  [true, "unread"],
  [{ error: "#REF!" }, "unread"],
] as const)("%j is %s", (cell, state) => {
  expect(figureState(cell)).toBe(state);
});
