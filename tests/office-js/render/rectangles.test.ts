import fc from "fast-check";
import { addressesOf } from "../../../src/office-js/render/addresses";
import { rectanglesOf } from "../../../src/office-js/render/rectangles";

test("rectangles of equal marks join along rows and then downwards", () => {
  const marks = [
    [1, 1, 2],
    [1, 1, 2],
    [3, 1, 1],
  ];
  expect(
    rectanglesOf({ row: 4, column: 1, rows: 3, columns: 3 }, (row, column) => marks[row - 4]![column - 1]!),
  ).toEqual(
    new Map([
      [
        1,
        [
          { row: 4, column: 1, rows: 2, columns: 2 },
          { row: 6, column: 2, rows: 1, columns: 2 },
        ],
      ],
      [2, [{ row: 4, column: 3, rows: 2, columns: 1 }]],
      [3, [{ row: 6, column: 1, rows: 1, columns: 1 }]],
    ]),
  );
});

test("every cell lies in exactly one rectangle, of its own mark", () => {
  const grid = fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(grid, (marks) => {
      const seen = marks.map((line) => line.map(() => -1));
      const found = rectanglesOf(
        { row: 0, column: 0, rows: marks.length, columns: 4 },
        (row, column) => marks[row]![column]!,
      );
      for (const [mark, areas] of found)
        for (const { row, column, rows, columns } of areas)
          for (let r = row; r < row + rows; r += 1)
            for (let c = column; c < column + columns; c += 1) {
              expect(seen[r]![c]).toBe(-1);
              seen[r]![c] = mark;
            }
      expect(seen).toEqual(marks);
    }),
  );
});

test("addresses of several areas stay below what Excel takes and lose none", () => {
  const areas = Array.from({ length: 3_000 }, (_, row) => ({ row, column: 3, rows: 1, columns: 2 }));
  const addresses = addressesOf(areas);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThan(8_192);
  expect(addresses.join().split(",")).toHaveLength(3_000);
  expect(addresses.length).toBeGreaterThan(1);
});
