import { consolidationJson } from "../../src/core/consolidation/json/consolidation-json";
import type { SheetSpec } from "../../src/core/sheet/sheet-spec";
import { demoMonth, type DemoMonth } from "./demo-sheets";
import { bareText, pagesOfPdf, type PdfPage, type PdfWord } from "./pdf-words";
import { roomOfPages, type PageRoom } from "./page-room";
import { printedColumn } from "./printed-column";
import { pdfsOf, printsOf, type Print } from "./prints";

const TIME_LIMIT = 300_000;
jest.setTimeout(TIME_LIMIT);

/** A head's words may be broken in a narrow column, but not these first ones. */
const UNBROKEN = 2;
/** Points by which words of one column may stand apart. */
const COLUMN_SLACK = 16;
/** Shares of a page; applications round heights, so that not all of it can be used. */
const WELL_FILLED = 0.8;
const ROOM_TO_SPARE = 0.97;
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
    const poor = OWN_PAGES.test(name) ? [] : roomOfPages(sheet).filter(isPoor);
    return [
      ...(sheet.pages !== undefined && planned !== all.length ? [`${all.length} pages instead of ${planned}`] : []),
      ...poor.map(({ used }) => `a page is filled to ${Math.round(100 * used)} %`),
    ];
  });
  expect(wrong).toEqual([]);
});

test.each(["A4", "A3"])("on %s every clause and every point stands exactly once in the column of numbers", (paper) => {
  const clauses = Array.from({ length: 94 }, (_, index) => index + 1);
  expect(numbersIn(`月度汇总表-${paper}`, /^(\d+)$/)).toEqual(clauses);
  expect(numbersIn(`责任分解表-${paper}`, /^\((\d+)\)/)).toEqual(clauses);
  expect(numbersIn(`评分表-${paper}`, /^(\d+)$/)).toEqual(clauses.slice(0, 36));
  expect(numbersIn(`空白评分表-${paper}`, /^(\d+)$/)).toEqual(clauses.slice(0, 36));
});

test.each([
  ["有变化", "只列与上月相比有变化的条款"],
  ["未达标", "只列未达标、滞后、未启动、缺报的条款"],
  ["一个单位", "只列市市场监管局承担的条款和该单位所报内容"],
  ["一个部分", "只列「二、能力建设"],
])("会议摘录（%s） says in its head what was chosen, and lists each of its clauses once", (chosen, words) => {
  for (const paper of ["A4", "A3"]) {
    const name = `会议摘录（${chosen}）-${paper}`;
    expect(bareText(pagesOf(name)[0]!)).toContain(words);
    const listed = sheetOf(name).fields.map(([key]) => Number(key));
    expect(numbersIn(name, /^(\d+)$/)).toEqual(listed.filter((no) => !Number.isNaN(no)));
  }
});

test.each([
  ["A4", 8],
  ["A3", 9],
])("on %s 责任分解表 is printed in letters of at least %i points", (paper, least) => {
  const sizes = pagesOf(`责任分解表-${paper}`).flatMap(({ words }) => words.flatMap(sizeOf));
  expect(sizes.length).toBeGreaterThan(200);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
});

describe.each(["A4", "A3"])("what `consolidate --json` counts is printed on %s", (paper) => {
  const json = () => consolidationJson(demo.month);
  const numbers = (name: string, head: string): readonly string[] =>
    printedColumn(pagesOf(`${name}-${paper}`), sheetOf(`${name}-${paper}`), head)
      .map(({ text }) => text.replace(/[,%*]/g, ""))
      .filter((text) => /^-?\d+(\.\d+)?$/.test(text));
  const isShown = (shown: string, value: number): boolean =>
    Math.abs(Number(shown) - value) <= 0.5001 * 10 ** -(shown.split(".")[1]?.length ?? 0);

  test("who reported and who did not", () => {
    const { expected, received, onTime, late, returned, missing } = json();
    const counts = [expected, received, onTime, late.length, returned.length, missing.length].join("");
    expect(bareText(pagesOf(`报送情况-${paper}`)[0]!)).toContain(counts);
    expect(bareText(pagesOf(`首页-${paper}`)[0]!)).toContain(counts);
    expect(bareText(pagesOf(`月度汇总表-${paper}`)[0]!)).toContain(`应报${expected}家，已报${received}家`);
  });

  test("every measure's figures of the whole city, in 指标汇总 and in 月度汇总表", () => {
    const measures = json().measures;
    const parts = measures.flatMap(({ num, den, value }) => [num, den, value]).filter((each) => each !== null);
    const all = numbers("指标汇总", "全市");
    // What other units report stands in a table of its own below.
    expect(parts.filter((value, index) => !isShown(all[index] ?? "", value))).toEqual([]);
    expect(parts.length).toBeGreaterThan(80);
    const values = measures.flatMap(({ value }) => (value === null ? [] : [value]));
    const summary = numbers("月度汇总表", "全市");
    expect(summary.filter((shown, index) => !isShown(shown, values[index] ?? NaN))).toEqual([]);
    expect(summary).toHaveLength(values.length);
  });

  test("how many measures are in which state, and every clause's state", () => {
    const { measures, clauses } = json();
    const states = ["达标", "提前", "正常", "滞后", "未达标", "未到期", "不适用", "缺报", "未能核对"];
    const counts = states.map((state) => measures.filter((measure) => measure.state === state).length);
    expect(bareText(pagesOf(`首页-${paper}`)[0]!)).toContain([...states, ...counts].join(""));
    const reports = printedColumn(pagesOf(`月度汇总表-${paper}`), sheetOf(`月度汇总表-${paper}`), "工作状态");
    expect(reports.map(({ text }) => text).join("")).toBe(
      clauses.map(({ state, reported, expected }) => `${state}${reported}/${expected}`).join(""),
    );
  });

  test("full marks and what is still to be scored", () => {
    const { total, sections } = json().score;
    expect(total).toBeNull();
    const text = pagesOf(`评分表-${paper}`).map(bareText).join("");
    const marks = [...text.matchAll(/[一二三四五]、[一-鿿]+[（(](\d+)分/g)].map(([, printed]) => Number(printed));
    expect(marks).toEqual(sections.map((section) => section.marks));
    expect(text).toContain("已评0/36项");
  });
});

/** A Chinese character is as wide as its font is high. Points. */
function sizeOf({ text, left, right }: PdfWord): number[] {
  return /^[一-鿿]{3,}$/.test(text) ? [(right - left) / text.length] : [];
}

function sheetOf(name: string): SheetSpec {
  const found = prints.find((print) => print.name === name);
  if (found === undefined) throw new Error(`no print ${name}`);
  return found.sheet;
}

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

/** Emptier than it need be: what begins the next page would have had room. */
function isPoor({ used, withNext }: PageRoom): boolean {
  return used < WELL_FILLED && withNext < ROOM_TO_SPARE;
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
