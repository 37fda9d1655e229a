import { pulledContents } from "../../../../src/workbench/grid/univer/pulled-contents";
import type { CellValue } from "../../../../src/workbench/host/model/cell";
import type { Sheet } from "../../../../src/workbench/host/model/sheet";
import { Workbook } from "../../../../src/workbench/host/model/workbook";

function column(...inputs: readonly CellValue[]): Sheet {
  const sheet = Workbook.withSheets("表").active!;
  inputs.forEach((input, row) => {
    const isFormula = typeof input === "string" && input.startsWith("=");
    Object.assign(sheet.cell(row, 0), isFormula ? { formula: input } : { value: input });
  });
  return sheet;
}

function pulledDown(sheet: Sheet, from: number, rows: number): readonly (CellValue | null)[] {
  const source = { row: 0, column: 0, rows: from, columns: 1 };
  return pulledContents(sheet, source, { ...source, rows }, "series").map(([value]) => value!);
}

test("two numbers go on in equal steps, one is repeated", () => {
  expect(pulledDown(column(5, 10), 2, 4)).toEqual([null, null, 15, 20]);
  expect(pulledDown(column(7), 1, 3)).toEqual([null, 7, 7]);
});

test("a text that ends in a number counts on and keeps its zeros, other texts repeat in turn", () => {
  expect(pulledDown(column("指标09"), 1, 3)).toEqual([null, "指标10", "指标11"]);
  expect(pulledDown(column("第1条", "第2条"), 2, 4)).toEqual([null, null, "第1条", "第2条"]);
});

test("a date goes on day by day", () => {
  const sheet = column(46166);
  sheet.cell(0, 0).style = { ...sheet.styleAt(0, 0), numberFormat: "yyyy/m/d" };
  expect(pulledDown(sheet, 1, 3)).toEqual([null, 46167, 46168]);
});

test("formulas move along unless fixed", () => {
  expect(pulledDown(column("=B1+$C$1"), 1, 3)).toEqual([null, "=B2+$C$1", "=B3+$C$1"]);
});

test("pulled upwards a series goes back", () => {
  const sheet = column("", "", 10, 20);
  const source = { row: 2, column: 0, rows: 2, columns: 1 };
  const area = { row: 0, column: 0, rows: 4, columns: 1 };
  expect(pulledContents(sheet, source, area, "series")).toEqual([[-10], [0], [null], [null]]);
});

test("copied cells repeat as they are", () => {
  const source = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(pulledContents(column("指标1"), source, { ...source, rows: 2 }, "copy")).toEqual([[null], ["指标1"]]);
});
