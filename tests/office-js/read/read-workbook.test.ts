/** @jest-environment jsdom */
import { knownFormulas } from "../known-formulas";
import { expectNoTroubles, liveExcel, requestsSince } from "../live-excel";
import { richWorkbook } from "../../helpers/rich-workbook";

afterEach(expectNoTroubles);

const show = { show: null, stamp: "2026-11-28 0930" };

test("a file of ours that never saw this add-in is read by its titles; sheets that are not there are left out", async () => {
  const { host, open } = await liveExcel();
  host.workbook.addSheet("指标数据").cell(2, 1).value = 7;
  const grid = await open.read(["指标数据", "台账"]);
  expect(grid.sheets).toEqual([
    {
      name: "指标数据",
      state: "visible",
      rows: [{ row: 2, cells: [{ column: 1, value: 7, formula: false, date: false }] }],
    },
  ]);
  expect((await open.read(null)).sheets.map(({ name }) => name)).toEqual(["Sheet1", "指标数据"]);
});

test("errors, truths, dates, formulas and texts that look like formulas are told apart", async () => {
  const { workbook, open } = await liveExcel({ hooks: { evaluate: () => "#DIV/0!" } });
  const sheet = workbook.sheet("Sheet1")!;
  sheet.cell(0, 0).value = true;
  Object.assign(sheet.cell(0, 1), { value: "#DIV/0!", formula: "=1/0" });
  Object.assign(sheet.cell(0, 2), { value: "=1/0", apostrophe: true });
  const date = sheet.cell(0, 3);
  Object.assign(date, { value: 45_356, style: { ...date.style, numberFormat: 'yyyy"年"m"月"d"日"' } });
  expect((await open.read(["Sheet1"])).sheets[0]?.rows[0]?.cells).toEqual([
    { column: 0, value: true, formula: false, date: false },
    { column: 1, value: { error: "#DIV/0!" }, formula: true, date: false },
    { column: 2, value: "=1/0", formula: false, date: false },
    { column: 3, value: 45_356, formula: false, date: true },
  ]);
});

test("the second reading takes one request; a sheet deleted meanwhile costs another one, not an error", async () => {
  const excel = await liveExcel({ hooks: knownFormulas(richWorkbook()) });
  await excel.open.place(richWorkbook(), show);
  await excel.open.read(["填报说明"]);
  const from = excel.host.requests.length;
  await excel.open.read(["填报说明", "名单"]);
  expect(requestsSince(excel.host, from).syncs).toBe(1);
  excel.workbook.deleteSheet(excel.workbook.sheet("名单")!);
  expect((await excel.open.read(["填报说明", "名单"])).sheets.map(({ name }) => name)).toEqual(["填报说明"]);
});

test("a sheet of thousands of rows comes in pieces and whole", async () => {
  const { workbook, open } = await liveExcel();
  const sheet = workbook.addSheet("台账");
  for (let row = 0; row < 45_000; row += 1) {
    sheet.cell(row, 0).value = row;
    sheet.cell(row, 1).value = `第${row}行`;
  }
  const [ledger] = (await open.read(["台账"])).sheets;
  expect(ledger?.rows.length).toBe(45_000);
  expect(ledger?.rows[44_999]).toEqual({
    row: 44_999,
    cells: [
      { column: 0, value: 44_999, formula: false, date: false },
      { column: 1, value: "第44999行", formula: false, date: false },
    ],
  });
});

test("a used area beyond what Excel answers is said in words", async () => {
  const { workbook, open } = await liveExcel();
  const sheet = workbook.sheet("Sheet1")!;
  sheet.cell(0, 0).value = 1;
  sheet.cell(1_048_575, 9).value = 1;
  await expect(open.read(["Sheet1"])).rejects.toMatchObject({
    words: { what: "工作表“Sheet1”的已用区域超过500万个单元格，Excel 不能一次读出。" },
  });
});
