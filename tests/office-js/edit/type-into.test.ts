/** @jest-environment jsdom */
import type { CellEdit } from "../../../src/app/ports/open-workbook";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import { sheetStyles } from "../../../src/core/sheet/styles";
import { everyFault } from "../every-fault";
import type { Trial } from "../every-fault";
import type { LiveExcel } from "../live-excel";
import { expectNoTroubles, liveExcel, requestsSince } from "../live-excel";
import { workbookState } from "../workbook-state";

jest.setTimeout(20_000);
afterEach(expectNoTroubles);

const styles = sheetStyles();
const SHEET = "指标数据";
const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

/** A: locked labels, B: entries, C: a locked formula. */
async function prepare({ open }: LiveExcel): Promise<void> {
  const sheet = new SheetBuilder(SHEET, [
    { width: 12, style: styles.label },
    { width: 12, style: styles.entry },
    { width: 12 },
  ]);
  sheet
    .row(["甲", 1, { content: { formula: "B1*2", value: 2 } }])
    .row(["乙", 2])
    .row(["丙", "=不是公式"]);
  await open.place(
    { title: "", sheets: [sheet.protect().build()], properties: [] },
    { show: null, stamp: "2026-11-28 0930" },
  );
}

const hooks = { evaluate: () => 2 };
const EDITS: readonly CellEdit[] = [
  { sheet: SHEET, cell: at(0, 1), was: 1, value: 10 },
  { sheet: SHEET, cell: at(1, 1), was: 2, value: null },
  { sheet: SHEET, cell: at(2, 1), was: "=不是公式", value: "=1+1" },
  { sheet: SHEET, cell: at(0, 0), was: "甲", value: "丁" },
  { sheet: SHEET, cell: at(0, 2), was: 2, value: 3 },
];

test("cells are compared in one request and written in one, locked ones too; protection stays as it was", async () => {
  const excel = await liveExcel({ hooks });
  await prepare(excel);
  await excel.open.sheets();
  const sheet = excel.workbook.sheet(SHEET)!;
  const { protection } = sheet;
  const from = excel.host.requests.length;
  expect(await excel.open.type(EDITS)).toBe(true);
  expect(requestsSince(excel.host, from).syncs).toBe(2);
  expect([0, 1, 2].map((row) => sheet.valueAt(row, 1))).toEqual([10, "", "=1+1"]);
  expect([sheet.cellAt(2, 1)?.formula, sheet.valueAt(0, 0), sheet.valueAt(0, 2)]).toEqual([null, "丁", 3]);
  expect(sheet.protection).toEqual(protection);
});

test("when one cell holds something else by now nothing is written", async () => {
  const excel = await liveExcel({ hooks });
  await prepare(excel);
  const before = workbookState(excel.workbook);
  expect(await excel.open.type([...EDITS, { sheet: SHEET, cell: at(1, 0), was: "丙", value: "戊" }])).toBe(false);
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("a sheet that moved to another id since the last look is found again", async () => {
  const excel = await liveExcel({ hooks });
  await prepare(excel);
  await excel.open.sheets();
  await prepare(excel);
  expect(await excel.open.type(EDITS.slice(0, 1))).toBe(true);
  expect(excel.workbook.sheet(SHEET)!.valueAt(0, 1)).toBe(10);
});

test("entries can be typed into under somebody's password, locked cells cannot, and then nothing changes", async () => {
  const excel = await liveExcel({ hooks });
  await prepare(excel);
  const sheet = excel.workbook.sheet(SHEET)!;
  sheet.protection = { ...sheet.protection!, password: "别人的密码" };
  expect(await excel.open.type(EDITS.slice(0, 1))).toBe(true);
  const before = workbookState(excel.workbook);
  await expect(excel.open.type(EDITS.slice(1))).rejects.toMatchObject({
    words: {
      what: "Excel 拒绝了这次改动：工作表或工作簿受密码保护，或文件是只读的。",
      safe: "工作簿没有改动，原有数据都在。",
    },
  });
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("a sheet that is not there is named", async () => {
  const excel = await liveExcel();
  await expect(excel.open.type(EDITS)).rejects.toMatchObject({ words: { what: "工作簿里没有“指标数据”这张表。" } });
});

test("whatever request fails, all cells are typed or none, and protection is back", async () => {
  const trial: Trial = { prepare, hooks, run: (open) => open.type(EDITS) };
  for await (const { fault, ended, failure } of everyFault(trial)) {
    expect([fault, ended]).toEqual([fault, failure === null ? "complete" : "before"]);
    if (failure !== null) expect(failure.words.safe).toBe("工作簿没有改动，原有数据都在。");
  }
});
