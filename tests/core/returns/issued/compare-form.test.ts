import { compareForm } from "../../../../src/core/returns/issued/compare-form";
import type { Comparison } from "../../../../src/core/returns/issued/compare-cells";
import type { GridCell, WorkbookGrid } from "../../../../src/core/sheet/grid";
import { issuedSheet } from "../../../../src/core/sheet/issued-sheet";
import { SheetBuilder } from "../../../../src/core/sheet/sheet-builder";
import { expectedGrid } from "../../../contract/expected-grid";

type Line = readonly (string | number | null)[];

/** A form by hand: text of cells, `=` before formulas; what the clerk fills is null and has a key. */
function form() {
  const sheet = new SheetBuilder("指标数据", [{ width: 9 }, { width: 9 }, { width: 9 }, { width: 9 }, { width: 9 }]);
  sheet.banner("月报表").head([["键", "填报项目", "本期累计", "审核", "计数"]]);
  const verdict = (row: number) => ({ formula: `IF(C${row}<0,"错误","通过")`, value: "通过" });
  sheet.row([
    "1-1.num",
    "已完成",
    { content: null, key: "num" },
    { content: verdict(3) },
    { content: { formula: "0", value: 0 } },
  ]);
  sheet.row([
    "1-1.den",
    "应完成",
    { content: null, key: "den" },
    { content: verdict(4) },
    { content: { formula: "E3+1", value: 1 } },
  ]);
  sheet.row([null, "注：分子不大于分母。"]);
  return sheet.build();
}

const ISSUED = form();
const AS_ISSUED: readonly Line[] = [
  ["月报表"],
  ["键", "填报项目", "本期累计", "审核", "计数"],
  ["1-1.num", "已完成", 3, '=IF(C3<0,"错误","通过")', "=0"],
  ["1-1.den", "应完成", 4, '=IF(C4<0,"错误","通过")', "=E3+1"],
  [null, "注：分子不大于分母。"],
];

/** A formula whose result was not saved. */
const UNWORKED = "=100%";

function returned(lines: readonly Line[], name = "指标数据"): WorkbookGrid {
  const cell = (content: string | number, column: number): GridCell =>
    typeof content === "string" && content.startsWith("=")
      ? {
          column,
          value: content === UNWORKED ? null : "通过",
          formula: true,
          formulaText: content.slice(1),
          date: false,
        }
      : { column, value: content, formula: false, date: false };
  const rows = lines.map((line, row) => ({
    row,
    cells: line.flatMap((content, column) => (content === null ? [] : [cell(content, column)])),
  }));
  return { sheets: [{ name, state: "visible", rows }], names: new Map(), properties: new Map(), parts: [] };
}

function changes(workbook: WorkbookGrid, comparison: Comparison = "whole"): readonly string[] {
  return compareForm(workbook, [{ issued: issuedSheet(ISSUED), comparison }]).map(
    ({ cell, message }) => `${cell ?? "—"} ${message}`,
  );
}

/** The lines with one cell changed. */
function but(row: number, column: number, content: string | number | null): readonly Line[] {
  return AS_ISSUED.map((line, index) =>
    index === row ? line.map((one, at) => (at === column ? content : one)) : line,
  );
}

test("what the form itself holds, and what a clerk fills in, is no change", () => {
  expect(changes({ ...expectedGrid({ title: "", sheets: [ISSUED], properties: [] }, true), parts: [] })).toEqual([]);
  expect(changes(returned(AS_ISSUED))).toEqual([]);
  expect(changes(returned(but(2, 2, "不适用")))).toEqual([]);
  expect(
    changes(returned([...AS_ISSUED.map((line) => [...line, null, null, "自己算的", 12]), [], ["", "草稿"]])),
  ).toEqual([]);
});

test("other spellings of texts and formulas are no change", () => {
  expect(changes(returned(but(1, 1, "填报 项目")))).toEqual([]);
  expect(changes(returned(but(2, 3, '=if( C3<0 , "错误","通过" )')))).toEqual([]);
});

test.each([
  ["a text", but(3, 1, "应当完成"), "B4 固定文字被改：下发时印「应完成」，现在是「应当完成」。"],
  ["a text that is gone", but(4, 1, null), "B5 固定文字被改：下发时印「注：分子不大于分母。」，现在是空白。"],
  ["a text under a formula", but(4, 1, '="注"'), "B5 固定文字被改：下发时印「注：分子不大于分母。」，现在是公式。"],
  ["a text under a formula without a result", but(3, 1, UNWORKED), "B4 固定文字被改：下发时印「应完成」，现在是公式。"],
  [
    "a formula",
    but(2, 3, '=IF(C3<-9,"错误","通过")'),
    'D3 公式被改：下发时是「=IF(C3<0,"错误","通过")」，现在是「=IF(C3<-9,"错误","通过")」。',
  ],
  ["a formula typed over", but(2, 3, "通过"), 'D3 公式被换成了「通过」：下发时是「=IF(C3<0,"错误","通过")」。'],
  [
    "a formula that was too long to be taken down",
    but(2, 3, "="),
    "D3 公式没有比对：文件里的公式太多或太长。请与下发的空白表核对。",
  ],
  ["a formula that is gone", but(3, 4, null), "E4 公式被删去：下发时是「=E3+1」。"],
])("%s that was changed is named at its cell", (_, lines, expected) => {
  expect(changes(returned(lines))).toEqual([expected]);
});

test("of long texts what differs is shown", () => {
  const long = `${"甲".repeat(60)}乙`;
  const [message] = changes(returned(but(2, 3, `=IF(C3<0,"错误","${long}")`)));
  expect(message).toBe(
    `D3 公式被改：下发时是「=…(C3<0,"错误","通过")」，现在是「=…(C3<0,"错误","${"甲".repeat(28)}…」。`,
  );
});

test("rows inserted by a program that moves the formulas along are one change", () => {
  const lines: Line[] = [
    AS_ISSUED[0]!,
    AS_ISSUED[1]!,
    AS_ISSUED[2]!,
    [null, "自己加的"],
    ["1-1.den", "应完成", 4, '=IF(C5<0,"错误","通过")', "=E3+1"],
    AS_ISSUED[4]!,
  ];
  expect(changes(returned(lines))).toEqual(["— 第5行之前多出1行。"]);
});

test("a column inserted or moved is one change, its cells are found again", () => {
  const inserted = AS_ISSUED.map(([key = null, ...rest]) => [key, null, ...rest.map(shift)]);
  expect(changes(returned(inserted))).toEqual(["— C列之前多出1列。"]);
  const swapped = AS_ISSUED.map(([key = null, part = null, value = null, verdict = null, tally = null]) => [
    key,
    part,
    value,
    tally === "=E3+1" ? "=D3+1" : tally,
    verdict,
  ]);
  expect(changes(returned(swapped))).toEqual(["— 列的次序与下发时不同（现在的D列下发时在更后面）。"]);
});

function shift(content: string | number | null): string | number | null {
  return typeof content !== "string" || !content.startsWith("=")
    ? content
    : content.replace(/([CE])(\d)/g, (_all, letter: string, row: string) => `${letter === "C" ? "D" : "F"}${row}`);
}

test("a line or column that is gone is named by its text", () => {
  expect(changes(returned(AS_ISSUED.slice(0, 4)))).toEqual([
    "B5 固定文字被改：下发时印「注：分子不大于分母。」，现在是空白。",
  ]);
  const lines = AS_ISSUED.map((line) => line.filter((_, column) => column !== 4));
  expect(changes(returned(lines.map((line) => [...line])))).toEqual(
    expect.arrayContaining([expect.stringContaining("计数")]),
  );
});

test("rows in another order are one change", () => {
  const turned: Line[] = [
    AS_ISSUED[0]!,
    AS_ISSUED[1]!,
    ["1-1.den", "应完成", 4, '=IF(C3<0,"错误","通过")', "=E4+1"],
    ["1-1.num", "已完成", 3, '=IF(C4<0,"错误","通过")', "=0"],
    AS_ISSUED[4]!,
  ];
  expect(changes(returned(turned))).toEqual(["— 行的次序与下发时不同（现在的第3行下发时在更后面）。"]);
});

test("a renamed sheet is found by what is printed on it, a missing one is named", () => {
  expect(changes(returned(AS_ISSUED, "数据"))).toEqual(["— 工作表「指标数据」被改名为「数据」。"]);
  expect(changes(returned([["采购清单"], ["大米", 500]], "Sheet1"))).toEqual(["— 少了工作表「指标数据」。"]);
});

test("of a form issued as another version only formulas that were typed over are told", () => {
  const older = but(4, 1, "注：去年的话。").map((line, row) => (row === 3 ? line.slice(0, 4) : line));
  expect(changes(returned(older), "formulas-stand")).toEqual([]);
  expect(changes(returned(but(2, 3, "通过")), "formulas-stand")).toHaveLength(1);
});

test("a reader that takes down no formulas sees that they stand", () => {
  const bare = { ...expectedGrid({ title: "", sheets: [ISSUED], properties: [] }), parts: [] };
  expect(changes(bare)).toEqual([]);
});
