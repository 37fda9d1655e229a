/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { openWorkspace } from "../../src/app/open-workspace";
import { blankScoreForm } from "../../src/app/printing/blank-score-form";
import { tableOf } from "../../src/app/table-of";
import { setUpPrinting } from "../../src/app/printing/set-up-printing";
import { DOCUMENT } from "../../src/core/catalogue/document";
import { fontsOf } from "../../src/app/fonts-of";
import { responsibilityTable } from "../../src/core/layouts/responsibility-table";
import { extractSheet } from "../../src/core/layouts/extract-sheet";
import { printOn } from "../../src/core/layouts/print-on";
import { returnSlipSheet } from "../../src/core/layouts/return-slip-sheet";
import { returnWorkbook } from "../../src/core/layouts/return-workbook";
import type { PrintSpec, SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { PageLayout } from "../../src/workbench/host/model/parts";
import { smallMonthSpec } from "../app/scoring/small-workbook";
import { returnForm } from "../helpers/return-forms";
import { smallSettings } from "../helpers/small-office";
import { knownFormulas } from "./known-formulas";
import { expectNoTroubles, liveExcel, type LiveExcel } from "./live-excel";

// A whole month is laid out and put into Excel before there is anything to look at.
jest.setTimeout(60_000);

const PERIOD = "2024-03";
const clock = { today: () => "2024-04-02", time: () => "0905" };
let month: WorkbookSpec;

beforeAll(async () => {
  const office = await smallMonthSpec(PERIOD);
  const blank = blankScoreForm(openWorkspace(smallSettings(PERIOD)), PERIOD, "A4");
  month = { ...office, sheets: [...office.sheets, blank] };
});
afterEach(expectNoTroubles);

/** The month's workbook, or some sheets of it, in Excel. */
async function openMonth(names?: readonly string[]): Promise<LiveExcel> {
  const sheets = month.sheets.filter(({ name }) => names?.includes(name) !== false);
  const workbook = { ...month, sheets };
  const excel = await liveExcel({ hooks: knownFormulas(workbook) });
  await excel.open.place(workbook, { show: null, stamp: "2024-04-02 0900" });
  return excel;
}

const points = (millimetres: number): number => Math.round((millimetres * 7200) / 25.4) / 100;

/** What Excel has to be told about a print set-up, member by member. */
function expectedPage({ paper, orientation, fitToWidth, scale, margins, ...print }: PrintSpec): Partial<PageLayout> {
  const blank = { leftHeader: "", rightHeader: "", leftFooter: "", rightFooter: "" };
  return {
    paperSize: paper,
    orientation: orientation === "portrait" ? "Portrait" : "Landscape",
    zoom: fitToWidth ? { horizontalFitToPages: 1 } : { scale: scale ?? 100 },
    titleRows: print.titleRows,
    titleColumns: null,
    printArea: print.area === null ? null : [print.area],
    topMargin: points(margins.top),
    bottomMargin: points(margins.bottom),
    leftMargin: points(margins.left),
    rightMargin: points(margins.right),
    headerMargin: points(8),
    footerMargin: points(8),
    centerHorizontally: print.centered,
    centerVertically: false,
    headers: { ...blank, centerHeader: print.header ?? "", centerFooter: print.footer ?? "" },
    rowBreaks: [...print.breaksBefore],
    columnBreaks: [],
  };
}

function pageIn({ workbook }: LiveExcel, { name }: SheetSpec): PageLayout {
  const page = workbook.sheet(name)?.page;
  if (page === undefined) throw new Error(`no sheet ${name}`);
  return page;
}

function expectPages(excel: LiveExcel, printOf: (sheet: SheetSpec) => PrintSpec, names: readonly string[]): void {
  for (const sheet of month.sheets.filter(({ name }) => names.includes(name)))
    expect([sheet.name, pageIn(excel, sheet)]).toEqual([
      sheet.name,
      expect.objectContaining(expectedPage(printOf(sheet))),
    ]);
}

/** What single returns had wrong is not in the office's workbook, so that 审核结果 is laid out by what stands in it. */
const laidAgain = (): string[] => month.sheets.map(({ name }) => name).filter((name) => name !== "审核结果");

test("every sheet prints in Excel as its layout says", async () => {
  const excel = await openMonth();
  expect(month.sheets.length).toBeGreaterThanOrEqual(15);
  expectPages(
    excel,
    ({ print }) => print,
    month.sheets.map(({ name }) => name),
  );
});

/** Sheets of other workbooks: a return, its 退回单, an extract for a meeting. */
function otherSheets(): readonly SheetSpec[] {
  const lines = Array.from({ length: 60 }, (_, index) => ({
    grade: "错误",
    place: `指标数据 F${index + 7}`,
    message: "分子大于分母，请核对后改正。",
  }));
  const slip = { unit: "卡若区", contact: "次仁", received: "2024-03-20", file: "卡若区.xlsx", lines };
  const clauses = Array.from({ length: 60 }, (_, index) => ({
    no: index + 1,
    section: "一、基础工作",
    text: "年均抽检量达到4批次/千人。",
    units: "市市场监管局",
    state: "推进中",
    figures: "",
    progress: "已抽检。",
    problems: "",
  }));
  return [
    ...returnWorkbook(returnForm("卡若区")).sheets,
    returnSlipSheet({
      period: PERIOD,
      slips: [slip, { ...slip, unit: "江达县" }],
      resendBy: null,
      issued: null,
      office: "",
    }),
    extractSheet({ period: PERIOD, filter: "只列一个单位", notes: [], lines: clauses, unconfirmed: [] }),
  ];
}

test.each([null, "A4", "A3"] as const)(
  "a return, 退回单 and 会议摘录 print in Excel as laid out (paper: %s)",
  async (paper) => {
    const sheets = otherSheets().map((sheet) => ({ ...sheet, print: printOn(sheet, paper) }));
    const workbook = { title: "", sheets, properties: [] };
    const excel = await liveExcel({ hooks: knownFormulas(workbook) });
    await excel.open.place(workbook, { show: null, stamp: "2024-04-02 0900" });
    for (const sheet of sheets)
      expect([sheet.name, pageIn(excel, sheet)]).toEqual([
        sheet.name,
        expect.objectContaining(expectedPage(sheet.print)),
      ]);
    expect(sheets.some(({ print }) => print.breaksBefore.length > 1)).toBe(true);
  },
);

test.each(["A4", "A3"] as const)("one click sets every sheet up on %s, with pages of its own", async (paper) => {
  const excel = await openMonth();
  const done = await setUpPrinting({ workbook: excel.open, clock }, null, paper);
  expect(done.map(({ sheet }) => sheet).sort()).toEqual(
    month.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name }) => name)
      .sort(),
  );
  expect(new Set(done.map(({ sheet }) => excel.workbook.sheet(sheet)?.page.paperSize))).toEqual(new Set([paper]));
  const table = responsibilityTable(DOCUMENT, { ...fontsOf(smallSettings(PERIOD)), paper });
  expectPages(
    excel,
    (sheet) => (sheet.name === table.name ? table.print : printOn(sheet, paper)),
    done.map(({ sheet }) => sheet).filter((name) => laidAgain().includes(name)),
  );
  const { rowBreaks, titleRows, printArea } = pageIn(
    excel,
    month.sheets.find(({ name }) => name === "评分表")!,
  );
  expect(rowBreaks.length).toBeGreaterThan(2);
  expect(titleRows).not.toBeNull();
  expect(printArea).toHaveLength(1);
});

/** Sizes of the texts in row 4, heights of rows, labels printed again and dated copies of 责任分解表 in Excel. */
function tableIn({ workbook }: LiveExcel) {
  const sheet = workbook.sheet("责任分解表");
  if (sheet === undefined) throw new Error("no 责任分解表");
  const rows = Array.from({ length: 102 }, (_, row) => row);
  return {
    size: sheet.styleAt(4, 1).font.size,
    heights: rows.map((row) => sheet.rows.get(row)?.size ?? null),
    again: rows.filter((row) => String(sheet.valueAt(row, 0)).endsWith("（续）")),
    breaks: sheet.page.rowBreaks,
    copies: workbook.sheets.filter(({ name }) => name.startsWith("责任分解表 ")).length,
  };
}

test("责任分解表 is laid out for the paper it is printed on, and neither way leaves a copy behind", async () => {
  const excel = await openMonth(["责任分解表"]);
  const set = (paper: "A4" | null) => setUpPrinting({ workbook: excel.open, clock }, ["责任分解表"], paper);
  const large = tableIn(excel);
  await set("A4");
  const small = tableIn(excel);
  const { rowHeights } = responsibilityTable(DOCUMENT, { ...fontsOf(smallSettings(PERIOD)), paper: "A4" });
  expect(small.heights).toEqual(small.heights.map((_, row) => rowHeights.find((each) => each.row === row)?.height));
  expect([large.size, small.size, small.copies]).toEqual([9.5, 8.5, 0]);
  for (const { again, breaks } of [large, small]) expect(again.filter((row) => !breaks.includes(row))).toEqual([]);
  expect(small.again).not.toEqual(large.again);

  await excel.open.place(tableOf(openWorkspace(smallSettings(PERIOD))), { show: null, stamp: "2024-04-02 0910" });
  expect(tableIn(excel)).toEqual(large);
  await set("A4");
  await set(null);
  expect(tableIn(excel)).toEqual(large);
});

test("责任分解表 in which a text was changed stays as it is and only changes its paper", async () => {
  const excel = await openMonth(["责任分解表"]);
  excel.workbook.sheet("责任分解表")!.cell(4, 1).value = "改过的条款";
  const before = tableIn(excel);
  await setUpPrinting({ workbook: excel.open, clock }, ["责任分解表"], "A4");
  const { breaks, ...after } = tableIn(excel);
  expect({ ...after, breaks: before.breaks }).toEqual(before);
  expect(breaks).not.toEqual(before.breaks);
  expect(excel.workbook.sheet("责任分解表")?.page.paperSize).toBe("A4");
});

test("what an earlier set-up had and the new one has not is taken away", async () => {
  const excel = await openMonth(["首页"]);
  const [front] = month.sheets;
  const { page } = excel.workbook.sheet(front!.name)!;
  page.titleRows = { first: 0, last: 3 };
  page.titleColumns = { first: 0, last: 1 };
  page.rowBreaks = [5, 9];
  page.columnBreaks = [4];
  page.headers.centerHeader = "草稿";
  page.printArea = [{ row: 2, column: 2, rows: 3, columns: 3 }];
  const print: PrintSpec = { ...front!.print, area: null, titleRows: null, breaksBefore: [] };
  await excel.open.print([{ sheet: front!.name, print }]);
  expect(pageIn(excel, front!)).toEqual(expect.objectContaining(expectedPage(print)));
  expect(expectedPage(print)).toMatchObject({ printArea: null, titleRows: null, rowBreaks: [], columnBreaks: [] });
});

test("the blank form laid down for another paper takes that paper", async () => {
  const excel = await openMonth();
  const blank = blankScoreForm(openWorkspace(smallSettings(PERIOD)), PERIOD, "A3");
  await excel.open.place({ title: "", sheets: [blank], properties: [] }, { show: null, stamp: "2024-04-02 0901" });
  expect(pageIn(excel, blank)).toMatchObject(expectedPage(blank.print));
  expect(excel.workbook.sheets.filter(({ name }) => name.startsWith("空白评分表"))).toHaveLength(1);
});
