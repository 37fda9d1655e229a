/** @jest-environment jsdom */
import "../../helpers/browser-globals";
import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { SHEET_NAMES } from "../../../src/core/model/office-columns";
import type { Cell } from "../../../src/core/sheet/area";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import { hostFormulas } from "../../../src/workbench/formulas/host-formulas";
import { Host } from "../../../src/workbench/host/host";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { returnForm, WORKSPACE } from "../../helpers/return-forms";
import { withLibrary } from "./with-library";

beforeAll(withLibrary);

/** A workbook of one sheet in which such formulas stand in A1, A2 ...; values by formula, `stale` for stale ones. */
function valuesOf(formulas: readonly string[], put: readonly (readonly [string, string | number | boolean])[] = []) {
  const workbook = Workbook.withSheets("表一", "表 二");
  const sheet = workbook.sheets[0]!;
  formulas.forEach((formula, row) => Object.assign(sheet.cell(row, 0), { formula, stale: true }));
  put.forEach(([, value], index) => (workbook.sheets[1]!.cell(index, 1).value = value));
  hostFormulas(WORKSPACE).recalculate!(workbook, []);
  return formulas.map((_, row) => (sheet.cellAt(row, 0)!.stale ? "stale" : sheet.valueAt(row, 0)));
}

describe("the library", () => {
  test("numbers have all their digits", () => {
    expect(valuesOf(["=1/3", "=0.1+0.2", "=44.44444", "=123456789.123456", "=7*6", "=-1/8"])).toEqual([
      1 / 3,
      0.1 + 0.2,
      44.44444,
      123456789.123456,
      42,
      -0.125,
    ]);
  });

  test("texts, truths and errors are what they are in Excel", () => {
    const texts: readonly (readonly [string, string | number])[] = [
      ["B1", "007"],
      ["B2", "=1+1"],
    ];
    expect(valuesOf(["='表 二'!B1", "='表 二'!B2", "=1=1", "=1/0", '=HYPERLINK("#A1","转到")'], texts)).toEqual([
      "007",
      "=1+1",
      true,
      "#DIV/0!",
      "转到",
    ]);
  });

  test("what it does not know is stale, and so is what looks at it, even through IFERROR", () => {
    expect(valuesOf(["=NOSUCH(1)", '=IFERROR(A1,"")', "=1+1", '=IFERROR(NOSUCH(2),"")'])).toEqual([
      "stale",
      "stale",
      2,
      "stale",
    ]);
  });
});

describe("a county's return", () => {
  const spec = returnWorkbook(returnForm("卡若区"));
  const figures = spec.sheets.find(({ name }) => name === SHEET_NAMES.figures)!;
  const cellOf = (key: string): Cell => new Map(figures.fields).get(key)!;
  const firstKey = figures.fields.find(([key]) => key.endsWith(".num"))![0];
  const start = (): { workbook: Workbook; recalculate: () => number } => {
    const workbook = hostWorkbookFromSpec(spec);
    const hooks = hostFormulas(WORKSPACE);
    const recalculate = (): number => {
      const before = performance.now();
      hooks.recalculate!(workbook, []);
      return performance.now() - before;
    };
    recalculate();
    return { workbook, recalculate };
  };

  test("a typed entry changes its verdict, the list of findings and the check code", () => {
    const { workbook, recalculate } = start();
    const sheet = workbook.sheet(SHEET_NAMES.figures)!;
    const entry = cellOf(firstKey);
    const verdict = cellOf(`${firstKey}#verdict`);
    const code = (): unknown =>
      [...workbook.sheet(SHEET_NAMES.guide)!.entries()].find(({ cell }) => cell.formula !== null)!.cell.value;
    const before = code();
    sheet.cell(entry.row, entry.column).value = -3;
    recalculate();
    expect(sheet.valueAt(verdict.row, verdict.column)).toMatch(/^错误/);
    expect(code()).not.toBe(before);
    const findings = [...workbook.sheet(SHEET_NAMES.findings)!.entries()].map(({ cell }) => cell.value);
    expect(findings).toContain(sheet.valueAt(verdict.row, verdict.column));
    expect([...sheet.entries()].filter(({ cell }) => cell.stale)).toEqual([]);
  });

  test("the sheets may be called otherwise", () => {
    const { workbook, recalculate } = start();
    workbook.renameSheet(workbook.sheet(SHEET_NAMES.figures)!, "~新 表");
    const sheet = workbook.sheet("~新 表")!;
    const entry = cellOf(firstKey);
    const verdict = cellOf(`${firstKey}#verdict`);
    sheet.cell(entry.row, entry.column).value = -3;
    recalculate();
    expect(sheet.valueAt(verdict.row, verdict.column)).toMatch(/^错误/);
    expect(workbook.sheets.flatMap((each) => [...each.entries()]).filter(({ cell }) => cell.stale)).toEqual([]);
  });

  test("a 审核 formula of no return here is stale", () => {
    const { workbook, recalculate } = start();
    const sheet = workbook.sheet(SHEET_NAMES.figures)!;
    const verdict = cellOf(`${firstKey}#verdict`);
    const cell = sheet.cell(verdict.row, verdict.column);
    cell.formula = cell.formula!.replace("错误", "错了");
    recalculate();
    expect(cell.stale).toBe(true);
  });

  test("an edit taken back gives every value as before", () => {
    const { workbook, recalculate } = start();
    const sheet = workbook.sheet(SHEET_NAMES.figures)!;
    const entry = sheet.cell(cellOf(firstKey).row, cellOf(firstKey).column);
    const values = () => workbook.sheets.map((each) => [...each.entries()].map(({ cell }) => cell.value));
    const typed = entry.value;
    const before = values();
    entry.value = -3;
    recalculate();
    expect(values()).not.toEqual(before);
    entry.value = typed;
    recalculate();
    expect(values()).toEqual(before);
  });

  test("the host takes it", () => {
    const workbook = hostWorkbookFromSpec(spec);
    const host = new Host({ workbook, hooks: hostFormulas(WORKSPACE) });
    const sheet = workbook.sheet(SHEET_NAMES.figures)!;
    const entry = cellOf(firstKey);
    const verdict = cellOf(`${firstKey}#verdict`);
    sheet.cell(entry.row, entry.column).value = -3;
    host.changed(sheet, { ...entry, rows: 1, columns: 1 });
    host.settle();
    expect(sheet.valueAt(verdict.row, verdict.column)).toMatch(/^错误/);
  });
});
