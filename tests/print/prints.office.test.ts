import type { SheetSpec } from "../../src/core/sheet/sheet-spec";
import { demoMonth, type DemoMonth } from "./demo-sheets";
import { bareText, pagesOfPdf, type PdfPage, type PdfWord } from "./pdf-words";
import { pdfsOf, printsOf, type Print } from "./prints";

const TIME_LIMIT = 300_000;
jest.setTimeout(TIME_LIMIT);

/** A head's words may be broken in a narrow column, but not these first ones. */
const UNBROKEN = 2;
/** Points by which words of one column may stand apart. */
const COLUMN_SLACK = 16;
const POINTS_PER_MM = 72 / 25.4;
/** Sheets whose parts begin pages, and letters with a signature, are as full as they are. */
const OWN_PAGES = /^(月度汇总表|退回单|首页|通报|图表|月报-)/;

let demo: DemoMonth;
let prints: readonly Print[];
const pages = new Map<string, readonly PdfPage[]>();

beforeAll(async () => {
  demo = await demoMonth();
  prints = printsOf(demo);
  for (const [name, pdf] of await pdfsOf(prints)) pages.set(name, await pagesOfPdf(pdf));
});

/** What is wrong with prints, each by its name. */
function faults(find: (print: Print, pages: readonly PdfPage[]) => readonly string[]): string[] {
  return prints.flatMap((print) => find(print, pagesOf(print.name)).map((fault) => `${print.name}: ${fault}`));
}

function pagesOf(name: string): readonly PdfPage[] {
  const found = pages.get(name);
  if (found === undefined) throw new Error(`no print ${name}`);
  return found;
}

test("every sheet is printed on the paper that was asked for, and no figure is too wide for its column", () => {
  expect(prints.length).toBeGreaterThan(30);
  const wrong = faults(({ paper }, all) =>
    all.flatMap((page, index) => {
      const size = [page.width, page.height].map(Math.round).sort((left, right) => left - right);
      const fits = size.join() === (paper === "A4" ? "595,842" : "842,1191");
      return [
        ...(fits ? [] : [`page ${index + 1} is ${size.join("x")}`]),
        ...page.words.filter(({ text }) => text.includes("###")).map(({ text }) => `page ${index + 1} shows ${text}`),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test("every page has the head of its table and says which of how many it is", () => {
  const wrong = faults(({ sheet }, all) =>
    all.flatMap((page, index) => {
      const text = bareText(page);
      const footer = (sheet.print.footer ?? "").replace("&P", `${index + 1}`).replace("&N", `${all.length}`);
      return [...headOf(sheet), footer.replace(/\s/g, "")]
        .filter((word) => !text.includes(word))
        .map((word) => `page ${index + 1} of ${all.length} lacks 「${word}」`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("pages are as many as were planned, and every one that is followed by another is well filled", () => {
  const wrong = faults(({ name, sheet }, all) => {
    const planned = sheet.print.breaksBefore.length + 1;
    const poor = OWN_PAGES.test(name) ? [] : all.slice(0, -1).filter((page) => filled(page, sheet) < 0.7);
    return [
      ...(sheet.pages !== undefined && planned !== all.length ? [`${all.length} pages instead of ${planned}`] : []),
      ...poor.map((page) => `a page is filled to ${Math.round(100 * filled(page, sheet))} %`),
    ];
  });
  expect(wrong).toEqual([]);
});

test.each(["A4", "A3"])("on %s every clause and every point stands exactly once in the column of numbers", (paper) => {
  const clauses = Array.from({ length: 94 }, (_, index) => index + 1);
  expect(numbersIn(`月度汇总表-${paper}`, /^(\d+)$/)).toEqual(clauses);
  expect(numbersIn(`责任分解表-${paper}`, /^\((\d+)\)/)).toEqual(clauses);
  expect(numbersIn(`评分表-${paper}`, /^(\d+)$/)).toEqual(clauses.slice(0, 36));
});

test("what the pages count is what the month has counted", () => {
  const { month } = demo;
  for (const paper of ["A4", "A3"]) {
    const receipts = bareText(pagesOf(`报送情况-${paper}`)[0]!);
    expect(receipts).toContain(
      `${month.expected}${month.received}${month.onTime}${month.late.length}${month.returned.length}${month.missing.length}`,
    );
    expect(pagesOf(`月度汇总表-${paper}`).map(bareText).join("")).toContain(
      `应报${month.expected}家，已报${month.received}家`,
    );
  }
});

/** The first words of the row of heads that is repeated. */
function headOf({ print, blocks, columns }: SheetSpec): readonly string[] {
  if (print.titleRows === null) return [];
  const { last } = print.titleRows;
  const heads = blocks.flatMap(({ at, contents }) => contents[last - at.row] ?? []);
  const shown = heads.filter((_, column) => {
    const end = print.area === null ? columns.length : print.area.column + print.area.columns;
    return columns[column]?.hidden !== true && column >= (print.area?.column ?? 0) && column < end;
  });
  return shown.flatMap((content) =>
    typeof content === "string" && content !== "" ? [content.replace(/\s/g, "").slice(0, UNBROKEN)] : [],
  );
}

/** Down to where words reach, as a share of what lies between the margins. */
function filled({ words, height }: PdfPage, { print }: SheetSpec): number {
  const bottom = height - print.margins.bottom * POINTS_PER_MM;
  const top = print.margins.top * POINTS_PER_MM;
  const lowest = Math.max(...words.filter((word) => word.bottom <= bottom + 1).map((word) => word.bottom));
  return (lowest - top) / (bottom - top);
}

/** Numbers of the leftmost column that has any, over all pages, in the order of the print. */
function numbersIn(name: string, shape: RegExp): readonly number[] {
  const found = pagesOf(name).map(({ words }) => words.filter(({ text }) => shape.test(text)));
  const left = Math.min(...found.flat().map((word: PdfWord) => word.left));
  return found.flatMap((words) =>
    words
      .filter((word) => word.left < left + COLUMN_SLACK)
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => Number(shape.exec(text)?.[1])),
  );
}
