import { measuresSheet } from "../../../src/core/layouts/measures-sheet";
import { contentAt, formulaAt, sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const SHEET = measuresSheet(SMALL_MONTH, SMALL_MEASURES);

test("reads as laid down", () => {
  expect(sheetText(SHEET)).toMatchSnapshot();
});

test("the city's figure of a lead measure is the lead's own cell, and the counties' sum stands beside it", () => {
  expect(formulaAt(SHEET, "40-1.num#city")).toMatch(/^[A-Z]+\d+$/);
  expect(valueAt(SHEET, "40-1.num#city")).toBe(180);
  expect([valueAt(SHEET, "40-1.num#counties"), formulaAt(SHEET, "40-1.num#counties")]).toEqual([
    100,
    expect.stringMatching(/^SUM\(/),
  ]);
});

test("a figure that does not enter stands in brackets, so that SUM passes it over", () => {
  expect(contentAt(SHEET, "40-1.num@江达县")).toBe("[60]");
  expect(contentAt(SHEET, "40-1@江达县")).toBe("待报");
});

test("the city's ratio is Σ numerators over Σ denominators, each live", () => {
  expect(formulaAt(SHEET, "46-1.num#city")).toMatch(/^SUM\(/);
  expect(valueAt(SHEET, "46-1.num#city")).toBe(330);
  expect(contentAt(SHEET, "46-1.den#city")).toBe(100000);
  expect(formulaAt(SHEET, "46-1#value")).toMatch(/^IF\(N\([A-Z]+\d+\)>0,[A-Z]+\d+\/[A-Z]+\d+\*1000,""\)$/);
  expect(valueAt(SHEET, "46-1#value")).toBe(3.3);
});

test("暂纳入 is marked and still a number", () => {
  const cell = SHEET.fields.find(([key]) => key === "46-1.num@江达县")?.[1];
  const own = SHEET.formats.filter(
    ({ area, style }) => style.font?.italic === true && area.column === cell?.column && area.row === cell.row,
  );
  expect(own.map(({ style }) => style.numberFormat)).toEqual(['#,##0"*"']);
  expect(contentAt(SHEET, "46-1.num@江达县")).toBe(40);
});

test("a unit without a column is listed below and enters the sum from there", () => {
  expect(formulaAt(SHEET, "91-1#value")).toMatch(/^SUM\([A-Z]+\d+:[A-Z]+\d+,\$[A-Z]+\$\d+\)$/);
  expect(contentAt(SHEET, "91-1.value@市食安办")).toBe(0);
  expect(contentAt(SHEET, "91-1.value@江达县")).toBe("缺报");
});

test("the change since last month is a formula", () => {
  expect(formulaAt(SHEET, "40-1#value")).not.toBe("");
  const text = sheetText(SHEET);
  expect(text).toMatch(/=E\d+-J\d+ → 10/);
});

test("is plain data", () => {
  expect(JSON.parse(JSON.stringify(SHEET))).toEqual(SHEET);
});
