import { unmovedSheet } from "../../../../src/core/returns/issued/unmoved-sheet";
import type { GridCell, WorkbookGrid } from "../../../../src/core/sheet/grid";
import { issuedSheet } from "../../../../src/core/sheet/issued-sheet";
import { SheetBuilder } from "../../../../src/core/sheet/sheet-builder";

const sheet = new SheetBuilder("工作开展情况", [{ width: 9 }, { width: 9 }, { width: 9 }, { width: 9 }]);
sheet.head([["键", "内容", "进展", "计数"]]);
sheet.row(["1", "甲项", { content: null, key: "one" }, { content: { formula: "0", value: 0 } }]);
sheet.row(["2", "乙项", { content: null, key: "two" }, { content: { formula: "D2+1", value: 1 } }]);
const ISSUED = issuedSheet(sheet.build());

/** `=` begins a formula, which shows 1. */
type Line = readonly (string | number | null)[];
const AS_ISSUED: readonly Line[] = [
  ["键", "内容", "进展", "计数"],
  ["1", "甲项", "写了", "=0"],
  ["2", "乙项", null, "=D2+1"],
];

function workbook(lines: readonly Line[], name = "工作开展情况"): WorkbookGrid {
  const cell = (content: string | number, column: number): GridCell =>
    typeof content === "string" && content.startsWith("=")
      ? { column, value: 1, formula: true, formulaText: content.slice(1), date: false }
      : { column, value: content, formula: false, date: false };
  const rows = lines.map((line, row) => ({
    row,
    cells: line.flatMap((content, column) => (content === null ? [] : [cell(content, column)])),
  }));
  return { sheets: [{ name, state: "visible", rows }], names: new Map(), properties: new Map(), parts: [] };
}

test("a form that came back as issued has not moved, whatever is filled in and however formulas are written", () => {
  expect(unmovedSheet(ISSUED, workbook(AS_ISSUED))?.otherFormulas).toEqual([]);
  const rewritten = AS_ISSUED.map((line) => line.map((one) => (one === "=D2+1" ? "=D2 + 1" : one)));
  const others = unmovedSheet(ISSUED, workbook(rewritten))?.otherFormulas ?? [];
  expect(others.map(([{ row, column }, { formulaText }]) => [row, column, formulaText])).toEqual([[2, 3, "D2 + 1"]]);
});

test("a row's own texts may stand elsewhere, as counts and in what clerks write, but not more often than in their row", () => {
  // The count 1 and the text 甲项 are the first row's own texts.
  const quoted = [...AS_ISSUED.slice(0, 2), ["2", "乙项", "甲项", "=D2+1"]];
  expect(unmovedSheet(ISSUED, workbook(quoted))).not.toBeNull();
  expect(unmovedSheet(ISSUED, workbook([...quoted, [null, null, "甲项"]]))).toBeNull();
});

const MOVED: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a text is another",
    [
      ["键", "内容", "进展", "计数"],
      ["1", "甲项！", null, "=0"],
      ["2", "乙项", null, "=D2+1"],
    ],
  ],
  [
    "a text is gone",
    [
      ["键", "内容", "进展", "计数"],
      ["1", null, null, "=0"],
      ["2", "乙项", null, "=D2+1"],
    ],
  ],
  ["the last row is gone", AS_ISSUED.slice(0, 2)],
  ["a row was put in", [["键", "内容", "进展", "计数"], [null, "自己的"], ...AS_ISSUED.slice(1)]],
  [
    "a formula is a number",
    [
      ["键", "内容", "进展", "计数"],
      ["1", "甲项", null, 0],
      ["2", "乙项", null, "=D2+1"],
    ],
  ],
  [
    "a text is a formula",
    [
      ["键", "内容", "进展", "计数"],
      ["1", '="甲项"', null, "=0"],
      ["2", "乙项", null, "=D2+1"],
    ],
  ],
];

test.each(MOVED)("where it stands now has to be found out when %s", (_, lines) => {
  expect(unmovedSheet(ISSUED, workbook(lines))).toBeNull();
});

test("a sheet of another name has to be looked for", () => {
  expect(unmovedSheet(ISSUED, workbook(AS_ISSUED, "数据"))).toBeNull();
});
