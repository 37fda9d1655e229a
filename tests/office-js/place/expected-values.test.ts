import { expectedValues, firstDifference, holdsTheSame } from "../../../src/office-js/place/expected-values";

const BLOCKS = [
  {
    at: { row: 1, column: 0 },
    contents: [
      ["甲", 0.1 + 0.2, null],
      [true, { formula: "1+1", value: 2 }],
    ],
  },
];
const FOUND = [
  ["", "", ""],
  ["甲", 0.3, ""],
  [true, 2, ""],
];

test("what was written is found again with 15 digits; formulas are Excel's business", () => {
  expect(firstDifference(expectedValues(BLOCKS, false), FOUND)).toBeNull();
  expect(
    firstDifference(expectedValues(BLOCKS, false), [
      ["", "", ""],
      ["甲", 0.3, ""],
      [true, "#NAME?", ""],
    ]),
  ).toBeNull();
  expect(
    firstDifference(expectedValues(BLOCKS, false), [
      ["", "", ""],
      ["甲", 0.31, ""],
      [true, 2, ""],
    ]),
  ).toEqual({
    row: 1,
    column: 1,
  });
  expect(firstDifference(expectedValues(BLOCKS, false), FOUND.slice(0, 2))).toEqual({ row: 2, column: 0 });
});

test("a sheet holds the same only with the same results of formulas and nothing more", () => {
  expect(holdsTheSame(expectedValues(BLOCKS, true), FOUND)).toBe(true);
  expect(
    holdsTheSame(expectedValues(BLOCKS, true), [
      ["", "", ""],
      ["甲", 0.3, ""],
      [true, 3, ""],
    ]),
  ).toBe(false);
  expect(
    holdsTheSame(expectedValues(BLOCKS, true), [
      ["", "", "备注"],
      ["甲", 0.3, ""],
      [true, 2, ""],
    ]),
  ).toBe(false);
});

test("a label that only one of them prints again on its page makes no difference, another text does", () => {
  const blocks = [{ at: { row: 0, column: 0 }, contents: [["1. 党政同责\n（续）"], ["甲"]] }];
  expect(holdsTheSame(expectedValues(blocks, true), [[""], ["甲"]])).toBe(true);
  expect(holdsTheSame(expectedValues(blocks, true), [["2. 工作机制\n（续）"], ["甲"]])).toBe(true);
  expect(holdsTheSame(expectedValues(blocks, true), [["改过的字"], ["甲"]])).toBe(false);
  expect(holdsTheSame(expectedValues([{ ...blocks[0]!, contents: [[""], ["甲"]] }], true), [["（续）"], ["甲"]])).toBe(
    false,
  );
});
