import { sheetPicture } from "../../../../src/workbench/grid/picture/sheet-picture";
import { stepsBetween } from "../../../../src/workbench/grid/picture/steps-between";
import { DEFAULT_STYLE } from "../../../../src/workbench/host/model/style";
import type { Sheet } from "../../../../src/workbench/host/model/sheet";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import { withLibrary } from "../../formulas/with-library";

beforeAll(withLibrary);

const RED = { ...DEFAULT_STYLE, fill: "#FF0000" };
const CELLS = "sheet.mutation.set-range-values";

function sheetWith(put: (sheet: Sheet) => void): Sheet {
  const sheet = Workbook.withSheets("表").sheets[0]!;
  put(sheet);
  return sheet;
}

/** The steps that a change of a sheet takes, and nothing more afterwards. */
function stepsOf(sheet: Sheet, change: () => void) {
  const { shown } = sheetPicture(sheet);
  expect(stepsBetween(shown, sheet).steps).toEqual([]);
  change();
  const first = stepsBetween(shown, sheet);
  expect(stepsBetween(first.shown, sheet).steps).toEqual([]);
  return first.steps;
}

const ids = (sheet: Sheet, change: () => void): readonly string[] => stepsOf(sheet, change).map(([id]) => id);
const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

describe("cells", () => {
  test("a value in the same look is sent alone", () => {
    const sheet = sheetWith((one) => (one.cell(2, 3).value = 1));
    const steps = stepsOf(sheet, () => (one(sheet).value = 2));
    const cellValue = { 2: { 3: { p: null, f: null, si: null, v: 2, t: 2 } } };
    expect(steps).toEqual([[CELLS, { subUnitId: sheet.id, cellValue }]]);
  });

  test("another look takes the former one off first", () => {
    const sheet = sheetWith((made) => Object.assign(made.cell(2, 3), { value: 1, style: RED }));
    const steps = stepsOf(sheet, () => (one(sheet).style = { ...RED, fill: "", wrapText: true }));
    expect(steps.map(([id]) => id)).toEqual([CELLS, CELLS]);
    expect(steps[0]![1]).toMatchObject({ cellValue: { 2: { 3: { v: null, s: null } } } });
    const { s } = (steps[1]![1].cellValue as Record<number, Record<number, { s: object }>>)[2]![3]!;
    expect(s).toMatchObject({ ff: "宋体", tb: 2 });
    expect(s).not.toHaveProperty("bg");
  });

  test("a cell that is gone is emptied whole", () => {
    const sheet = sheetWith((made) => Object.assign(made.cell(2, 3), { value: 1, style: RED }));
    const cellValue = { 2: { 3: { p: null, f: null, si: null, v: null, s: null } } };
    expect(stepsOf(sheet, () => sheet.removeCell(2, 3))).toEqual([[CELLS, { subUnitId: sheet.id, cellValue }]]);
  });

  test("a number that comes where a text stood turns to the right", () => {
    const sheet = sheetWith((made) => (made.cell(2, 3).value = "甲"));
    const [, [, params]] = stepsOf(sheet, () => (one(sheet).value = 5)) as [unknown, [string, { cellValue: unknown }]];
    expect(params.cellValue).toMatchObject({ 2: { 3: { v: 5, t: 2, s: { ht: 3 } } } });
  });

  test("whole columns with a look are shown as far down as the sheet is", () => {
    const sheet = sheetWith(() => undefined);
    const { shown } = sheetPicture(sheet);
    sheet.columnBand(1).style = RED;
    const { steps } = stepsBetween(shown, sheet);
    expect(Object.keys((steps[1]![1] as unknown as { cellValue: object }).cellValue)).toHaveLength(100);
  });

  function one(sheet: Sheet) {
    return sheet.cell(2, 3);
  }
});

describe("the frame", () => {
  test("widths, heights and hidden bands, hidden ones last", () => {
    const sheet = sheetWith((made) => (made.columnBand(2).hidden = true));
    const steps = stepsOf(sheet, () => {
      sheet.columnBand(0).size = 75;
      sheet.columnBand(1).size = 75;
      sheet.columnBand(2).hidden = false;
      sheet.columnBand(4).hidden = true;
      sheet.rowBand(7).size = 30;
      sheet.rowBand(8).hidden = true;
    });
    const subUnitId = sheet.id;
    expect(steps).toEqual([
      ["sheet.mutation.set-worksheet-row-height", { subUnitId, ranges: [range(7, 7, 0, 0)], rowHeight: 40 }],
      ["sheet.mutation.set-row-hidden", { subUnitId, ranges: [range(8, 8, 0, 0)] }],
      ["sheet.mutation.set-col-visible", { subUnitId, ranges: [range(0, 0, 2, 2)] }],
      ["sheet.mutation.set-worksheet-col-width", { subUnitId, ranges: [range(0, 0, 0, 1)], colWidth: 100 }],
      ["sheet.mutation.set-worksheet-col-width", { subUnitId, ranges: [range(0, 0, 2, 2)], colWidth: 72 }],
      ["sheet.mutation.set-col-hidden", { subUnitId, ranges: [range(0, 0, 4, 4)] }],
    ]);
  });

  test("merges that go, then those that come", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 3 };
    const sheet = sheetWith((made) => (made.merges = [area]));
    const steps = stepsOf(sheet, () => (sheet.merges = [{ ...area, columns: 4 }]));
    expect(steps).toEqual([
      ["sheet.mutation.remove-worksheet-merge", { subUnitId: sheet.id, ranges: [range(0, 0, 0, 2)] }],
      ["sheet.mutation.add-worksheet-merge", { subUnitId: sheet.id, ranges: [range(0, 0, 0, 3)] }],
    ]);
  });

  test("frozen rows and columns, gridlines", () => {
    const sheet = sheetWith(() => undefined);
    const steps = stepsOf(sheet, () => {
      sheet.freeze = { rows: 3, columns: 0 };
      sheet.showGridlines = false;
    });
    const subUnitId = sheet.id;
    expect(steps).toEqual([
      ["sheet.mutation.set-frozen", { subUnitId, xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 }],
      ["sheet.mutation.toggle-gridlines", { subUnitId, showGridlines: 0 }],
    ]);
  });

  test("rows are added before cells are put into them", () => {
    const sheet = sheetWith(() => undefined);
    const found = ids(sheet, () => (sheet.cell(500, 0).value = 1));
    expect(found[0]).toBe("sheet.mutation.set-worksheet-row-count");
    expect(found).toContain("sheet.mutation.set-worksheet-row-is-auto-height");
  });

  test("rows without a height grow with wrapped texts, and shrink when they are gone", () => {
    const sheet = sheetWith((made) => (made.cell(1, 1).style = { ...DEFAULT_STYLE, wrapText: true }));
    const { shown } = sheetPicture(sheet);
    sheet.cell(1, 1).value = "一二三四五六七八九十".repeat(3);
    const heights = () =>
      stepsBetween(shown, sheet).steps.flatMap(([, { rowHeight }]) => (rowHeight === undefined ? [] : [rowHeight]));
    const [grown] = heights() as number[];
    expect(grown).toBeGreaterThan(100);
    sheet.cell(1, 1).value = "";
    expect(heights()).toEqual([18]);
  });

  test("rows without a height grow with the letters of a merge in one row, but not with its lines", () => {
    const sheet = sheetWith((made) => (made.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }]));
    const { shown } = sheetPicture(sheet);
    const heights = () =>
      stepsBetween(shown, sheet).steps.flatMap(([, { rowHeight }]) => (rowHeight === undefined ? [] : [rowHeight]));
    sheet.cell(1, 1).value = "一二三四五六七八九十".repeat(3);
    sheet.cell(1, 1).style = { ...DEFAULT_STYLE, wrapText: true };
    expect(heights()).toEqual([]);
    sheet.cell(1, 1).style = { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, size: 20 } };
    // 20 pt letters: 20 × 1.3 + 6 = 32 pt, at 96 dots an inch.
    expect(heights()).toEqual([expect.closeTo(42.67, 0)]);
  });

  test("lists come and go with their choices", () => {
    const sheet = sheetWith((made) => {
      made.cell(0, 5).value = "甲,乙";
      made.cell(1, 5).value = 3;
    });
    const rule = {
      areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      type: "List" as const,
      operator: "Between",
      formula1: "=$F$1:$F$2",
      formula2: null,
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
    };
    const [step] = stepsOf(sheet, () => (sheet.validations = [rule]));
    expect(step).toMatchObject([
      "data-validation.mutation.addRule",
      { rule: [{ type: "list", formula1: '["甲,乙","3"]', ranges: [range(0, 2, 0, 0)] }] },
    ]);
    expect(ids(sheet, () => (sheet.validations = []))).toEqual(["data-validation.mutation.removeRule"]);
  });
});
