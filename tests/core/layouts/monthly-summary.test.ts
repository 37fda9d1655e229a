import { DOCUMENT } from "../../../src/core/catalogue/document";
import { measuresSheet } from "../../../src/core/layouts/measures-sheet";
import { monthlySummary } from "../../../src/core/layouts/monthly-summary";
import { printOn } from "../../../src/core/layouts/print-on";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { columnValues, formulaAt, sheetText, valueAt } from "../../helpers/sheet-text";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const SOURCES = {
  measures: SMALL_MEASURES,
  month: SMALL_MONTH,
  measuresSheet: measuresSheet(SMALL_MONTH, SMALL_MEASURES),
  receiptsSheet: receiptsSheet(SMALL_MONTH),
};
const SHEET = monthlySummary({ ...SOURCES, catalogue: SMALL_CATALOGUE });

test("reads as laid down", () => {
  expect(sheetText(SHEET)).toMatchSnapshot();
});

test("the banner names a veto without data before anything else", () => {
  expect(valueAt(SHEET, "veto")).toBe("否决项：第91条无数据。没有数据不等于没有问题，请催报核实。");
});

test("coverage counts and city figures follow their cells", () => {
  expect(valueAt(SHEET, "coverage")).toBe(
    "应报4家，已报3家（按时2家，迟报1家：江达县；其中退回修改1家：江达县），缺报1家：市食安办。",
  );
  expect(formulaAt(SHEET, "coverage")).toContain("'报送情况'!$B$");
  expect([formulaAt(SHEET, "40-1"), valueAt(SHEET, "40-1")]).toEqual([
    expect.stringMatching(/^'指标汇总'!\$E\$\d+$/),
    90,
  ]);
  expect([formulaAt(SHEET, "40-1#state"), valueAt(SHEET, "40-1#state")]).toEqual([
    expect.stringMatching(/^'指标汇总'!\$[A-Z]\$\d+$/),
    "达标",
  ]);
});

test("units that say the same are named together", () => {
  expect(sheetText(SHEET)).toContain("市市场监管局：开展专项检查⏎卡若区、江达县：参照落实");
});

test("every section but the first begins a page, on A3 and on A4", () => {
  expect(SHEET.print).toMatchObject({ paper: "A3", breaksBefore: [7, 13] });
  expect(printOn(SHEET, "A4")).toMatchObject({ paper: "A4", breaksBefore: [7, 13] });
});

test("has a row for each of the 94 clauses and a heading for each section", () => {
  const sheet = monthlySummary({ ...SOURCES, catalogue: DOCUMENT });
  const numbers = columnValues(sheet, 0).filter((content) => typeof content === "number");
  expect(numbers).toEqual(Array.from({ length: 94 }, (_, index) => index + 1));
  for (const { printed } of DOCUMENT.sections) expect(columnValues(sheet, 0)).toContain(printed);
});

test("is plain data", () => {
  expect(JSON.parse(JSON.stringify(SHEET))).toEqual(SHEET);
});
