import { cellLooks } from "../../../src/core/sheet/cell-looks";
import { rowHeights } from "../../../src/core/sheet/row-heights";
import type { HeightQuestion } from "../../../src/core/sheet/row-heights";
import type { CellContent } from "../../../src/core/sheet/sheet-spec";
import { heightOfLines } from "../../../src/core/sheet/text-metrics";

const font = { size: 11 };
const LONG = "食".repeat(55);

function heights(contents: readonly (readonly CellContent[])[], more: Partial<HeightQuestion> = {}): readonly number[] {
  const rows = rowHeights({
    columns: [{ width: 20 }, { width: 20 }],
    blocks: [{ at: { row: 0, column: 0 }, contents }],
    merges: [],
    hiddenRows: [],
    looks: cellLooks([
      { area: { row: 0, column: 0, rows: contents.length, columns: 2 }, style: { font: { size: 11 }, wrap: true } },
    ]),
    fixed: new Map(),
    atLeast: new Map(),
    ...more,
  });
  expect(rows.map((row) => row.row)).toEqual(contents.map((_, index) => index));
  return rows.map((row) => row.height);
}

test("a row is as high as its longest text", () => {
  expect(
    heights([
      ["短", "短"],
      ["短", LONG],
      [null, null],
    ]),
  ).toEqual([1, 6, 1].map((lines) => heightOfLines(lines, font)));
});

test("numbers and formulas with short results take one line", () => {
  expect(heights([[123456789012345, { formula: LONG, value: "短" }]])).toEqual([heightOfLines(1, font)]);
});

test("a text merged over columns has their width together", () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  expect(heights([[LONG, null]], { merges })).toEqual([heightOfLines(3, font)]);
});

test("a hidden column gives no width", () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  const columns = [{ width: 20, hidden: true }, { width: 20 }];
  expect(heights([[LONG, null]], { merges, columns })).toEqual(heights([[LONG, null]]));
});

test("a text merged over rows stretches them evenly when it is longer than they are", () => {
  const merges = [{ row: 0, column: 0, rows: 2, columns: 1 }];
  const [first, second] = heights(
    [
      [LONG, "短"],
      [null, "短"],
    ],
    { merges },
  );
  expect(first).toBe(second);
  expect(first! + second!).toBeGreaterThanOrEqual(heightOfLines(6, font));
  expect(first! + second!).toBeLessThan(heightOfLines(6, font) + 1);
});

test("a text merged over rows that are high enough changes nothing", () => {
  const merges = [{ row: 0, column: 0, rows: 2, columns: 1 }];
  expect(
    heights(
      [
        ["短", LONG],
        [null, LONG],
      ],
      { merges },
    ),
  ).toEqual(
    heights([
      [null, LONG],
      [null, LONG],
    ]),
  );
});

test("hidden rows and rows of a given height are not stretched", () => {
  const merges = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  const [fixed, hidden, free] = heights(
    [
      [LONG, null],
      [null, null],
      [null, null],
    ],
    { merges, hiddenRows: [1], fixed: new Map([[0, 30]]) },
  );
  expect(fixed).toBe(30);
  expect(hidden).toBe(heightOfLines(1, font));
  expect(fixed! + free!).toBeGreaterThanOrEqual(heightOfLines(6, font));
});

test("a least height raises a row and never lowers one", () => {
  const atLeast = new Map([
    [0, 60],
    [1, 5],
  ]);
  expect(
    heights(
      [
        ["短", null],
        [LONG, null],
      ],
      { atLeast },
    ),
  ).toEqual([60, heightOfLines(6, font)]);
});

test("no row is higher than Excel allows", () => {
  expect(heights([["食".repeat(5000), null]])).toEqual([409]);
});
