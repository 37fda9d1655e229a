import fc from "fast-check";
import { joinAreas } from "../../../src/core/sheet/joined-areas";
import type { Placed } from "../../../src/core/sheet/joined-areas";

const cell = (row: number, column: number, value: string): Placed<string> => ({
  area: { row, column, rows: 1, columns: 1 },
  value,
});
const itself = (value: string): string => value;

test("neighbours of one value become one rectangle", () => {
  const joined = joinAreas([cell(0, 0, "a"), cell(0, 1, "a"), cell(1, 0, "a"), cell(1, 1, "a")], itself);
  expect(joined).toEqual([{ area: { row: 0, column: 0, rows: 2, columns: 2 }, value: "a" }]);
});

test("a gap or another value keeps areas apart", () => {
  expect(joinAreas([cell(0, 0, "a"), cell(0, 2, "a")], itself)).toHaveLength(2);
  expect(joinAreas([cell(0, 0, "a"), cell(0, 1, "b"), cell(0, 2, "a")], itself)).toHaveLength(3);
});

test("what has no identity stays as it is", () => {
  expect(joinAreas([cell(0, 0, "a"), cell(0, 1, "a")], () => null)).toHaveLength(2);
});

test("the joined areas cover exactly the cells they were made of", () => {
  const values = fc.array(fc.array(fc.constantFrom("a", "b", ""), { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(values, (table) => {
      const cells = table.flatMap((row, r) => row.flatMap((value, c) => (value === "" ? [] : [cell(r, c, value)])));
      const covered = joinAreas(cells, itself).flatMap(({ area, value }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) =>
          cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns), value),
        ),
      );
      const key = (item: Placed<string>): string => JSON.stringify(item);
      expect(covered.map(key).sort()).toEqual(cells.map(key).sort());
    }),
  );
});
