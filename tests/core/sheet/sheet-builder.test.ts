import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import { SheetSpecError, assertWritable } from "../../../src/core/sheet/sheet-limits";
import { sheetStyles } from "../../../src/core/sheet/styles";
import { richWorkbook } from "../../helpers/rich-workbook";

const styles = sheetStyles();
const three = [{ width: 8 }, { width: 20 }, { width: 12 }];

test("rows are laid down from top to bottom, in one block", () => {
  const sheet = new SheetBuilder("表", three).row(["甲", 1]).gap().row([null, true, "乙"]).build();
  expect(sheet.blocks).toEqual([
    {
      at: { row: 0, column: 0 },
      contents: [
        ["甲", 1, null],
        [null, null, null],
        [null, true, "乙"],
      ],
    },
  ]);
  expect(sheet.print.area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
});

test("a banner covers the visible columns", () => {
  const sheet = new SheetBuilder("表", [{ width: 5, hidden: true }, ...three, { width: 5, hidden: true }])
    .banner("标题", { style: styles.title })
    .build();
  expect(sheet.merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 3 }]);
  expect(sheet.blocks[0]!.contents[0]).toEqual([null, "标题", null, null, null]);
});

test("cells flow around what reaches down from above", () => {
  const sheet = new SheetBuilder("表", three)
    .row(["1", { content: "要点", rows: 2 }, "a"])
    .row(["2", "b"])
    .row(["3", "c", "d"])
    .build();
  expect(sheet.blocks[0]!.contents).toEqual([
    ["1", "要点", "a"],
    ["2", null, "b"],
    ["3", "c", "d"],
  ]);
});

test("the head repeats on every page and stays in view", () => {
  const sheet = new SheetBuilder("表", three)
    .banner("标题")
    .head([["a"], ["b"]])
    .row(["c"])
    .freezeColumns(2)
    .build();
  expect(sheet.print.titleRows).toEqual({ first: 1, last: 2 });
  expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
});

test("a formula may name keys that are laid down before and after it", () => {
  const sheet = new SheetBuilder("表", three)
    .row([
      { content: (cells) => ({ formula: `SUM(${cells.range("first", "last")})-${cells.relative("last")}`, value: 0 }) },
    ])
    .row([{ content: 1, key: "first" }])
    .row([{ content: 2, key: "last" }])
    .build();
  expect(sheet.blocks[0]!.contents[0]![0]).toEqual({ formula: "SUM($A$2:$A$3)-A3", value: 0 });
  expect(sheet.fields).toEqual([
    ["first", { row: 1, column: 0 }],
    ["last", { row: 2, column: 0 }],
  ]);
});

test("a formula may name a cell of another sheet", () => {
  const other = new SheetBuilder("别的 表", three);
  const sheet = new SheetBuilder("表", three).row([
    {
      content: () => ({ formula: other.referenceTo("x"), value: 1 }),
      link: { sheet: other.name, cell: () => other.cellOf("x"), tip: "转到" },
    },
  ]);
  other.row([null, { content: 1, key: "x" }]);
  const built = sheet.build();
  expect(built.blocks[0]!.contents[0]![0]).toEqual({ formula: "'别的 表'!$B$1", value: 1 });
  expect(built.links).toEqual([
    { at: { row: 0, column: 0 }, sheet: "别的 表", cell: { row: 0, column: 1 }, tip: "转到" },
  ]);
});

test("equal entry rules of neighbouring cells become one, those with formulas stay apart", () => {
  const list = {
    allow: { kind: "list", choices: ["不适用", "待报"] },
    prompt: { title: "填", text: "数" },
    alert: null,
  } as const;
  const builder = new SheetBuilder("表", three);
  for (let row = 0; row < 3; row += 1) {
    builder.row([
      { entry: list },
      {
        entry: {
          allow: (cells) => ({ kind: "formula", formula: `B${cells.here.row + 1}>0` }),
          prompt: null,
          alert: null,
        },
      },
    ]);
  }
  const rules = builder.build().entryRules;
  expect(rules.map((rule) => rule.area)).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 1 },
    { row: 2, column: 1, rows: 1, columns: 1 },
  ]);
  expect(rules[2]!.allow).toEqual({ kind: "formula", formula: "B2>0" });
});

test("an entry cell is unlocked, and its long prompt is shortened", () => {
  const sheet = new SheetBuilder("表", three)
    .row([
      {
        entry: {
          allow: { kind: "whole", min: 0, max: 9 },
          prompt: { title: "题", text: "长".repeat(300) },
          alert: null,
        },
      },
    ])
    .protect()
    .build();
  expect(sheet.formats).toEqual([{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { unlocked: true } }]);
  expect(sheet.entryRules[0]!.prompt!.text).toHaveLength(255);
  expect(sheet.protected).toBe(true);
});

test("column, row and cell styles lie over each other in this order, equal neighbours joined", () => {
  const sheet = new SheetBuilder("表", [
    { width: 8, style: styles.label },
    { width: 8, style: styles.label },
  ])
    .row(["a", "b"], { style: { fill: "EEEEEE" } })
    .row(["c", { content: "d", style: { align: "right" } }], { style: { fill: "EEEEEE" } })
    .row(["合计", 1], { bare: true })
    .build();
  expect(sheet.formats).toEqual([
    { area: { row: 0, column: 0, rows: 2, columns: 2 }, style: styles.label },
    { area: { row: 0, column: 0, rows: 2, columns: 2 }, style: { fill: "EEEEEE" } },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { align: "right" } },
  ]);
});

test("a frame runs around what was laid down since", () => {
  const builder = new SheetBuilder("表", [{ width: 5, hidden: true }, ...three]).banner("标题");
  const first = builder.nextRow;
  const sheet = builder.row(["1"]).row(["2"]).frame(first, styles.frame).build();
  expect(sheet.formats).toEqual([{ area: { row: 1, column: 1, rows: 2, columns: 3 }, style: styles.frame }]);
});

test("heights follow the contents unless they are given", () => {
  const sheet = new SheetBuilder("表", [{ width: 20, style: styles.text }])
    .row(["短"])
    .row(["长".repeat(40)])
    .row(["长".repeat(40)], { height: 33 })
    .row(["短"], { minHeight: 80, hidden: true })
    .gap(1, 7)
    .build();
  const heights = sheet.rowHeights.map((row) => row.height);
  expect(heights[1]).toBeGreaterThan(heights[0]! * 2);
  expect(heights.slice(2)).toEqual([33, 80, 7]);
  expect(sheet.hiddenRows).toEqual([3]);
});

test("pages break before the next row, never before the first", () => {
  const sheet = new SheetBuilder("表", three).breakPage().row(["a"]).breakPage().row(["b"]).build();
  expect(sheet.print.breaksBefore).toEqual([1]);
});

test.each<[string, (builder: SheetBuilder) => unknown]>([
  ["a row longer than the columns", (builder) => builder.row([1, 2, 3, 4])],
  ["a key given twice", (builder) => builder.row([{ key: "a" }, { key: "a" }])],
  [
    "a key that is nowhere",
    (builder) => builder.row([{ content: (cells) => ({ formula: cells.relative("b"), value: 1 }) }]).build(),
  ],
])("%s throws", (_, misuse) => {
  expect(() => misuse(new SheetBuilder("表", three))).toThrow(SheetSpecError);
});

test("a finished workbook is plain data: it survives JSON and Excel can hold it", () => {
  const workbook = richWorkbook();
  expect(JSON.parse(JSON.stringify(workbook))).toStrictEqual(workbook);
  expect(() => assertWritable(workbook)).not.toThrow();
});
