import type { IStyleData } from "@univerjs/core";
import { sheetPicture } from "../../../../src/workbench/grid/picture/sheet-picture";
import { stepsBetween } from "../../../../src/workbench/grid/picture/steps-between";
import type { CellValue } from "../../../../src/workbench/host/model/cell";
import type { ConditionalFormat } from "../../../../src/workbench/host/model/parts";
import type { Sheet } from "../../../../src/workbench/host/model/sheet";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import { withLibrary } from "../../formulas/with-library";

beforeAll(withLibrary);

const RED = "#FFC7CE";
const AMBER = "#FFEB9C";

function format(formula: string, change: Partial<ConditionalFormat> = {}): ConditionalFormat {
  return {
    id: formula,
    areas: [{ row: 0, column: 0, rows: 4, columns: 1 }],
    bar: null,
    formula,
    stopIfTrue: false,
    fill: RED,
    color: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
    ...change,
  };
}

/** A sheet whose columns A, B ... hold the values, with a second sheet 「乙 表」 with 5 in A1. */
function sheetWith(columns: readonly (readonly CellValue[])[], formats: readonly ConditionalFormat[]): Sheet {
  const workbook = Workbook.withSheets("甲表", "乙 表");
  const [sheet, other] = workbook.sheets as [Sheet, Sheet];
  columns.forEach((values, column) => values.forEach((value, row) => (sheet.cell(row, column).value = value)));
  other.cell(0, 0).value = 5;
  sheet.conditionalFormats = [...formats];
  return sheet;
}

/** The looks of A1 to A4. */
function looks(sheet: Sheet): readonly (IStyleData | undefined)[] {
  const { data, styles } = sheetPicture(sheet);
  return [0, 1, 2, 3].map((row) => styles[data.cellData?.[row]?.[0]?.s as string]);
}

const fills = (sheet: Sheet) => looks(sheet).map((style) => style?.bg?.rgb ?? null);

test.each<[string, readonly CellValue[], readonly (string | null)[]]>([
  ["=$A1<0", [-1, 0, "", -5], [RED, null, null, RED]],
  ['=LEFT($A1,2)="错误"', ["错误：多了", "通过", "", "错误"], [RED, null, null, RED]],
  ["=AND(ISNUMBER(A1),A1>'乙 表'!$A$1)", [6, 5, "9", 5.5], [RED, null, null, RED]],
  ["=COUNTIF($A:$A,A1)>1", ["甲", "乙", "甲", "丙"], [RED, null, RED, null]],
  ["=A1", [1, 0, "甲", true], [RED, null, null, RED]],
  ["=1/A1>0.4", [2, 0, "甲", 3], [RED, null, null, null]],
  ["=MOD(ROW(),2)=0", ["", "", "", ""], [null, RED, null, RED]],
  ["=A1>限度", [6, 5, 4, 7], [RED, null, null, RED]],
  ["=A1=NOSUCH(1)", [1, 2, 3, 4], [null, null, null, null]],
  ["=ISERROR(A1)", ["#N/A", 1, "#DIV/0!", ""], [RED, null, RED, null]],
])("%s", (formula, values, expected) => {
  const sheet = sheetWith([values], [format(formula)]);
  sheet.workbook.names.push({ name: "限度", scope: null, formula: "='乙 表'!$A$1", visible: true, comment: "" });
  expect(fills(sheet)).toEqual(expected);
});

test("the formula is written for the first cell of the first area, other areas are counted from there", () => {
  const areas = [
    { row: 2, column: 0, rows: 1, columns: 1 },
    { row: 0, column: 0, rows: 1, columns: 1 },
  ];
  expect(
    fills(
      sheetWith(
        [
          ["", "", "", ""],
          [1, 0, 0, 0],
        ],
        [format("=B3=1", { areas })],
      ),
    ),
  ).toEqual([RED, null, null, null]);
});

test("the first format that is true wins member by member, and one that stops keeps off the rest", () => {
  const first = format("=A1>1", { fill: null, color: "#9C0006", bold: true });
  const second = format("=A1>0", { fill: AMBER, color: "#000080" });
  expect(looks(sheetWith([[2, 1, 0, 0]], [first, second]))).toMatchObject([
    { bg: { rgb: AMBER }, cl: { rgb: "#9C0006" }, bl: 1 },
    { bg: { rgb: AMBER }, cl: { rgb: "#000080" } },
    { cl: { rgb: "#000000" } },
    {},
  ]);
  expect(fills(sheetWith([[2, 1, 0, 0]], [{ ...first, stopIfTrue: true }, second]))).toEqual([null, AMBER, null, null]);
});

test("colours come and go with what the formula looks at, here on another sheet", () => {
  const sheet = sheetWith([[3, 7, 0, 0]], [format("=A1>'乙 表'!$A$1")]);
  const { shown } = sheetPicture(sheet);
  sheet.workbook.sheets[1]!.cell(0, 0).value = 2;
  const { steps } = stepsBetween(shown, sheet);
  expect(steps.map(([, { cellValue }]) => cellValue)).toMatchObject([
    { 0: { 0: { s: null } } },
    { 0: { 0: { v: 3, s: { bg: { rgb: RED } } } } },
  ]);
  sheet.workbook.sheets[1]!.cell(0, 0).value = 5;
  expect(stepsBetween(shown, sheet).steps[1]![1].cellValue).toMatchObject({ 0: { 0: { v: 3 } } });
  expect(stepsBetween(shown, sheet).steps).toEqual([]);
});
