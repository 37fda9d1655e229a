import { sheetDigest } from "../../../../src/core/layouts/parts/form-digest";
import type { CellContent } from "../../../../src/core/sheet/sheet-spec";

type Sheet = Parameters<typeof sheetDigest>[0];

const RATIO = { formula: "B2/B1", value: "" };
const LINES: readonly (readonly CellContent[])[] = [
  ["已办结", 3],
  ["受理", { formula: "SUM(B3:B9)", value: "" }],
  ["办结率", RATIO],
];

function sheetOf(lines: readonly (readonly CellContent[])[], fields: Sheet["fields"] = []): Sheet {
  const blocks = [{ at: { row: 0, column: 0 }, contents: lines }];
  return { name: "指标数据", columns: [{ width: 10 }, { width: 10 }], blocks, fields };
}

const changed = (row: number, line: readonly CellContent[]): Sheet =>
  sheetOf(LINES.map((one, at) => (at === row ? line : one)));

test("the same form has the same fingerprint: eight digits", () => {
  const digest = sheetDigest(sheetOf(LINES));
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  expect(sheetDigest(sheetOf(LINES.map((line) => [...line])))).toBe(digest);
});

test.each([
  ["another text", changed(0, ["未办结", 3])],
  ["another formula", changed(1, ["受理", { formula: "SUM(B3:B8)", value: "" }])],
  ["a text for a formula", changed(1, ["受理", "SUM(B3:B9)"])],
  ["another order of lines", sheetOf([...LINES].reverse())],
  ["an empty line more", sheetOf([LINES[0] ?? [], [], ...LINES.slice(1)])],
  ["a line less", sheetOf(LINES.slice(0, 2))],
])("%s is another form", (_, other) => {
  expect(sheetDigest(other)).not.toBe(sheetDigest(sheetOf(LINES)));
});

test.each([
  ["what is typed", [["c28-1.done", { row: 0, column: 1 }]], (line: readonly CellContent[]) => [line[0] ?? null, 4]],
  ["a ratio that was typed over", [["c28-1.done#ratio", { row: 2, column: 1 }]], () => ["办结率", "0.5"]],
] as const)("%s makes no other form", (_, fields, typed) => {
  const rows = fields.map(([, { row }]) => row);
  const other = LINES.map((line, row) => (rows.some((one) => one === row) ? typed(line) : line));
  expect(sheetDigest(sheetOf(other, fields))).toBe(sheetDigest(sheetOf(LINES, fields)));
});

test("a line of the same texts whose cells have a key elsewhere is looked at anew", () => {
  const keyed: Sheet["fields"] = [["title", { row: 0, column: 0 }]];
  expect(sheetDigest(sheetOf(LINES, keyed))).not.toBe(sheetDigest(sheetOf(LINES)));
});
