import { issueReturns } from "../../src/app/issue-returns";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import { extractSheet } from "../../src/core/layouts/extract-sheet";
import type { SheetSpec } from "../../src/core/sheet/sheet-spec";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { MAX_ROW_HEIGHT } from "../../src/core/sheet/text-metrics";
import { smallWorkspace } from "../helpers/small-office";
import { pagesOfPdf, type PdfPage } from "./pdf-words";
import { pdfsOf } from "./prints";

const TIME_LIMIT = 120_000;
jest.setTimeout(TIME_LIMIT);

const PERIOD = "2024-03";
const UNIT = "卡若区";
/** Six hundred different characters that no form has, so that each can be found again. */
const FIRST = 0x3500;
const LETTERS = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(FIRST + index));
const LONG = LETTERS.join("");

test("a 工作进展 of 600 characters is printed whole, on one page and within the lines of its row", async () => {
  const workspace = smallWorkspace(PERIOD);
  const clean = sampleReturns(workspace, PERIOD, "1").find(({ unit }) => unit === UNIT)!;
  const [clause, report] = [...clean.works][0]!;
  const works = new Map(clean.works).set(clause, { ...report, fields: { ...report.fields, progress: LONG } });
  const keep = new Map([[UNIT, { ...clean, works, submitted: null }]]);
  const request = { period: PERIOD, units: [UNIT], previous: new Map<string, UnitReturn>(), keep };
  const [issued] = issueReturns(workspace, request);
  const sheet = issued!.workbook.sheets.find(({ name }) => name === SHEET_NAMES.works)!;
  const row = sheet.fields.find(([key]) => key === `${clause}.progress`)![1].row;
  const height = sheet.rowHeights.find((each) => each.row === row)!.height;
  expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);

  const extract = extractOfUnit();
  const pdfs = await pdfsOf([
    { name: "月报", paper: "A4", sheet },
    { name: "会议摘录", paper: "A4", sheet: extract },
  ]);
  expectWhole(await pagesOfPdf(pdfs.get("月报")!), height / 10);
  const highest = Math.max(...extract.rowHeights.map((each) => each.height));
  expect(highest).toBeLessThan(MAX_ROW_HEIGHT);
  expectWhole(await pagesOfPdf(pdfs.get("会议摘录")!), highest / 9);
});

/** 会议摘录 of one unit with the text. */
function extractOfUnit(): SheetSpec {
  const line = {
    no: 46,
    section: "二、能力建设",
    text: "抽检量",
    units: UNIT,
    state: "推进中",
    figures: "",
    problems: "",
  };
  return extractSheet({
    period: PERIOD,
    filter: `只列${UNIT}承担的条款和该单位所报内容`,
    notes: [],
    lines: [{ ...line, progress: LONG }],
    unconfirmed: [],
  });
}

/** The whole text on one page, its lines within the height of its row, which is so many letters high. */
function expectWhole(pages: readonly PdfPage[], letters: number): void {
  const isLong = (text: string): boolean => LONG.includes(text[0]!);
  const held = pages.flatMap(({ words }, page) =>
    words.filter(({ text }) => isLong(text)).map((word) => ({ ...word, page })),
  );
  const lines = held.sort((one, other) => one.top - other.top);
  expect(lines.map(({ text }) => text).join("")).toBe(LONG);
  expect(new Set(lines.map(({ page }) => page)).size).toBe(1);
  // As printed, the row is scaled down with the sheet: its lines take no more than its share of the page.
  const tall = lines[lines.length - 1]!.bottom - lines[0]!.top;
  const size = (lines[0]!.right - lines[0]!.left) / lines[0]!.text.length;
  expect(tall / size).toBeLessThanOrEqual(letters);
}
