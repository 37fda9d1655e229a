import { cellLooks, DEFAULT_LOOK } from "../../../src/core/sheet/cell-looks";

const all = { row: 0, column: 0, rows: 3, columns: 3 };

test("what no format touches looks like the default", () => {
  expect(cellLooks([]).at(5, 5)).toBe(DEFAULT_LOOK);
});

test("later formats add to earlier ones, also within the font", () => {
  const looks = cellLooks([
    { area: all, style: { font: { name: "黑体", size: 12 }, fill: "EEEEEE", wrap: true } },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { font: { bold: true }, align: "right" } },
  ]);
  expect(looks.at(1, 1)).toMatchObject({
    font: { name: "黑体", size: 12, bold: true },
    fill: "EEEEEE",
    wrap: true,
    align: "right",
  });
  expect(looks.at(0, 0)).toMatchObject({ font: { bold: false }, align: null });
});

test("an outline runs around the area, the grid through it", () => {
  const looks = cellLooks([{ area: all, style: { grid: "thin", outline: "medium" } }]);
  expect(looks.at(0, 0)).toMatchObject({ top: "medium", left: "medium", bottom: "thin", right: "thin" });
  expect(looks.at(1, 1)).toMatchObject({ top: "thin", left: "thin", bottom: "thin", right: "thin" });
  expect(looks.at(2, 2)).toMatchObject({ bottom: "medium", right: "medium" });
});

test("a shared edge has the heavier line on both sides", () => {
  const looks = cellLooks([
    { area: all, style: { grid: "thin" } },
    { area: { row: 1, column: 0, rows: 1, columns: 3 }, style: { outline: "medium" } },
  ]);
  expect(looks.at(0, 1).bottom).toBe("medium");
  expect(looks.at(2, 1).top).toBe("medium");
  expect(looks.at(0, 1).top).toBe("thin");
});

test("cells with the same history share one look, and each is visited once", () => {
  const looks = cellLooks([
    { area: all, style: { grid: "thin" } },
    { area: { row: 0, column: 0, rows: 3, columns: 1 }, style: { align: "center" } },
  ]);
  expect(looks.at(0, 0)).toBe(looks.at(2, 0));
  expect(looks.at(0, 1)).toBe(looks.at(2, 2));
  const visited: string[] = [];
  looks.forEach((row, column) => visited.push(`${row},${column}`));
  expect(visited).toHaveLength(9);
});
