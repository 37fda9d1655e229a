/** @jest-environment jsdom */
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { DEFAULT_STYLE } from "../../../src/workbench/host/model/style";
import { richWorkbook } from "../../helpers/rich-workbook";
import { everyFault } from "../every-fault";
import { knownFormulas } from "../known-formulas";
import type { LiveExcel } from "../live-excel";
import { expectNoTroubles, liveExcel, requestsSince } from "../live-excel";
import { workbookState } from "../workbook-state";

jest.setTimeout(20_000);
afterEach(expectNoTroubles);

const workbook = richWorkbook();
const hooks = knownFormulas(workbook);
const [facts, table] = workbook.sheets as [SheetSpec, SheetSpec];

const place = ({ open }: LiveExcel): Promise<unknown> => open.place(workbook, { show: null, stamp: "2026-11-28 0930" });

/** What pasting from elsewhere does to a sheet. */
async function spoil(excel: LiveExcel): Promise<void> {
  await place(excel);
  const sheet = excel.workbook.sheet(table.name)!;
  sheet.validations = [];
  sheet.conditionalFormats = [];
  for (const { row, cell } of sheet.entries()) if (row > 3 && row < 12) cell.style = DEFAULT_STYLE;
  sheet.columnBand(3).size = 20;
  sheet.columnBand(0).hidden = false;
}

test("validations, formats, highlights and widths come back as they were; contents stay", async () => {
  const excel = await liveExcel({ hooks });
  await place(excel);
  const before = workbookState(excel.workbook);
  await spoil(excel);
  excel.workbook.sheet(table.name)!.cell(5, 5).value = 777;
  const from = excel.host.requests.length;
  await excel.open.mend(table);
  expect(requestsSince(excel.host, from).syncs).toBe(2);
  expect(excel.workbook.sheet(table.name)!.valueAt(5, 5)).toBe(777);
  excel.workbook.sheet(table.name)!.cell(5, 5).value = 20;
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("a sheet whose protection was lifted is protected again, a renamed one is found", async () => {
  const excel = await liveExcel({ hooks });
  await spoil(excel);
  const sheet = excel.workbook.sheet(table.name)!;
  excel.workbook.renameSheet(sheet, "改过的名字");
  sheet.protection = null;
  await excel.open.mend(table);
  expect(sheet.protection).not.toBeNull();
  expect(sheet.validations.length).toBeGreaterThan(0);
});

test.each([
  ["mending", { prepare: spoil, hooks, run: (open: LiveExcel["open"]) => open.mend(table) }],
  [
    "setting up for printing",
    {
      prepare: async (excel: LiveExcel) => void (await place(excel)),
      hooks,
      run: (open: LiveExcel["open"]) =>
        open.print(
          [facts, table].map((sheet) => ({
            sheet: sheet.name,
            print: { ...sheet.print, paper: "A3" as const, header: "会议" },
          })),
        ),
    },
  ],
])(
  "%s: whatever request fails, the workbook is as before or complete",
  async (_, trial) => {
    for await (const { fault, ended, failure } of everyFault(trial)) {
      expect([fault, ended]).toEqual([fault, failure === null ? "complete" : "before"]);
      if (failure !== null) expect(failure.words.safe).toBe("工作簿没有改动，原有数据都在。");
    }
  },
  20_000,
);

test("under somebody's password nothing is mended and nothing changes", async () => {
  const excel = await liveExcel({ hooks });
  await spoil(excel);
  const sheet = excel.workbook.sheet(table.name)!;
  sheet.protection = { ...sheet.protection!, password: "别人的密码" };
  const before = workbookState(excel.workbook);
  await expect(excel.open.mend(table)).rejects.toMatchObject({ words: { safe: "工作簿没有改动，原有数据都在。" } });
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("a page is set up in millimetres, with its areas, repeated rows, breaks and texts", async () => {
  const excel = await liveExcel({ hooks });
  await place(excel);
  const print = {
    ...table.print,
    paper: "A3",
    orientation: "portrait",
    area: { row: 0, column: 1, rows: 20, columns: 7 },
    titleRows: { first: 2, last: 3 },
    margins: { top: 25.4, bottom: 12.7, left: 10, right: 10 },
    header: "会议",
    footer: null,
    breaksBefore: [10],
  } as const;
  const from = excel.host.requests.length;
  await excel.open.print([{ sheet: table.name, print }]);
  expect(requestsSince(excel.host, from).syncs).toBe(2);
  const { page } = excel.workbook.sheet(table.name)!;
  expect(page).toMatchObject({
    paperSize: "A3",
    orientation: "Portrait",
    topMargin: 72,
    bottomMargin: 36,
    leftMargin: 28.35,
    centerHorizontally: true,
    printArea: [print.area],
    titleRows: print.titleRows,
    rowBreaks: [10],
  });
  expect([page.headers.centerHeader, page.headers.centerFooter]).toEqual(["会议", ""]);
  expect(page.zoom.horizontalFitToPages).toBe(1);
});
