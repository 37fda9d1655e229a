import type { IStyleData } from "@univerjs/core";
import { cellPicture } from "../../../../src/workbench/grid/picture/cell-picture";
import { generalFormat } from "../../../../src/workbench/grid/picture/general-format";
import type { CellValue } from "../../../../src/workbench/host/model/cell";
import { DEFAULT_STYLE, NO_LINE } from "../../../../src/workbench/host/model/style";
import type { Style } from "../../../../src/workbench/host/model/style";

/** What is shown of a value in a cell with a style that differs from the standard one so. */
function shown(value: CellValue, change: Partial<Style> = {}, more: { formula?: string; apostrophe?: boolean } = {}) {
  const { formula = null, apostrophe = false } = more;
  return cellPicture({ value, formula, apostrophe, style: { ...DEFAULT_STYLE, ...change } }, 10);
}

const look = (value: CellValue, change: Partial<Style> = {}): IStyleData => shown(value, change).look.data;
const font = (change: Partial<Style["font"]>): Partial<Style> => ({ font: { ...DEFAULT_STYLE.font, ...change } });
const line = (style: string, weight: string) => ({ style, weight, color: "#FF0000" });

describe("numbers wider than their cell", () => {
  const HASHES = '"########";"########";"########"';

  // The cell takes 10 characters.
  test.each<[number, string, string | undefined]>([
    [123456789, "General", undefined],
    [123456789012, "General", "0.#####E+00"],
    [123456, "#,##0.00", undefined],
    [1234567890, "#,##0.00", HASHES],
    [45356, "yyyy/m/d", undefined],
    [45356, 'yyyy"年"m"月"d"日"', HASHES],
    [12345678901234, "[红色]0", "[红色]0"],
  ])("%p as %s", (value, numberFormat, pattern) => {
    const shownAs = look(value, { numberFormat }).n?.pattern;
    expect(shownAs === numberFormat && pattern === undefined ? undefined : shownAs).toBe(pattern);
  });

  test("are shown in smaller letters where the cell says so", () => {
    expect(look(1234567890, { numberFormat: "#,##0.00", shrinkToFit: true }).n?.pattern).toBe("#,##0.00");
  });
});

describe("values", () => {
  test.each<[CellValue, object]>([
    [12.5, { v: 12.5, t: 2 }],
    [0, { v: 0, t: 2 }],
    ["卡若区", { v: "卡若区", t: 1 }],
    ["007", { v: "007", t: 1 }],
    [true, { v: 1, t: 3 }],
    [false, { v: 0, t: 3 }],
    ["#DIV/0!", { v: "#DIV/0!", t: 1 }],
  ])("%p", (value, expected) => {
    expect(shown(value).cell).toEqual({ ...expected, s: expect.any(String) as string });
  });

  test("a blank cell has a look only", () => {
    expect(shown("").cell).toEqual({ s: expect.any(String) as string });
  });

  test("a formula stands beside its value, also a blank one", () => {
    expect(shown(3, {}, { formula: "=1+2" }).cell).toMatchObject({ v: 3, f: "=1+2" });
    expect(shown("", {}, { formula: '=IF(A1="","",1)' }).cell).toEqual({
      f: '=IF(A1="","",1)',
      s: expect.any(String) as string,
    });
  });

  test("texts that read as numbers are forced to be texts where a number format would take them", () => {
    expect(shown("007", {}, { apostrophe: true }).cell.t).toBe(4);
    expect(shown("007", { numberFormat: "0.00" }).cell.t).toBe(4);
    expect(shown("007", { numberFormat: "@" }).cell.t).toBe(1);
    expect(shown("卡若区", { numberFormat: "0.00" }).cell.t).toBe(1);
  });

  test("wrapped texts with line ends keep their lines, in one look; others are one line as in Excel", () => {
    const { cell } = shown("第一行\r\n第二行\n第三行", { wrapText: true, ...font({ bold: true }) });
    expect(cell.p?.body).toMatchObject({
      dataStream: "第一行\r第二行\r第三行\r\n",
      paragraphs: [{ startIndex: 3 }, { startIndex: 7 }, { startIndex: 11 }],
      textRuns: [{ st: 0, ed: 11, ts: { ff: "宋体", fs: 11, bl: 1 } }],
    });
    expect(shown("第一行\n第二行").cell.p).toBeUndefined();
    expect(shown("一行", { wrapText: true }).cell.p).toBeUndefined();
  });
});

describe("looks", () => {
  test("equal looks have one name, other ones another", () => {
    expect(shown("甲").look.name).toBe(shown("乙").look.name);
    expect(shown("甲").look.name).not.toBe(shown("甲", { fill: "#FFC7CE" }).look.name);
  });

  test.each<[CellValue, string, number]>([
    [1, "General", 3],
    ["1", "General", 1],
    [true, "General", 2],
    ["#N/A", "General", 2],
    [1, "Left", 1],
    ["甲", "Right", 3],
    ["甲", "Center", 2],
    ["甲", "Justify", 5],
    ["甲", "Distributed", 6],
  ])("%p stands %s", (value, horizontalAlignment, expected) => {
    expect(look(value, { horizontalAlignment }).ht).toBe(expected);
  });

  test.each([
    ["Top", 1],
    ["Center", 2],
    ["Bottom", 3],
  ])("upright %s", (verticalAlignment, expected) => {
    expect(look("甲", { verticalAlignment }).vt).toBe(expected);
  });

  test("texts run over, numbers do not, wrapped texts break", () => {
    expect([look("甲").tb, look(1).tb, look("甲", { wrapText: true }).tb, look(1, { wrapText: true }).tb]).toEqual([
      1, 2, 3, 2,
    ]);
  });

  test("fonts, in whole points for Univer, which would round up", () => {
    const data = look(
      "甲",
      font({
        name: "黑体",
        size: 10.5,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#1F4E79",
      }),
    );
    const color = { rgb: "#1F4E79" };
    expect(data).toMatchObject({ ff: "黑体", fs: 10, bl: 1, it: 1, cl: color });
    expect(data.ul).toEqual({ s: 1, cl: color, t: 10 });
    expect(data.st).toEqual({ s: 1, cl: color });
    expect(look("甲")).not.toHaveProperty("ul");
    expect(look("甲", font({ superscript: true })).va).toBe(3);
  });

  test.each([
    ["Continuous", "Hairline", 2],
    ["Continuous", "Thin", 1],
    ["Continuous", "Medium", 8],
    ["Continuous", "Thick", 13],
    ["Dash", "Thin", 4],
    ["Dash", "Medium", 9],
    ["DashDot", "Thin", 5],
    ["DashDot", "Medium", 10],
    ["DashDotDot", "Thin", 6],
    ["DashDotDot", "Medium", 11],
    ["Dot", "Thin", 3],
    ["Double", "Thick", 7],
    ["SlantDashDot", "Medium", 12],
  ])("a line %s %s", (style, weight, expected) => {
    const borders = { ...DEFAULT_STYLE.borders, EdgeLeft: line(style, weight), EdgeTop: NO_LINE };
    expect(look("甲", { borders }).bd).toEqual({ l: { s: expected, cl: { rgb: "#FF0000" } } });
  });

  test("fill, indent on the side the text stands, turned text, number format", () => {
    expect(look("甲", { fill: "#FFF9E5" }).bg).toEqual({ rgb: "#FFF9E5" });
    expect(look("甲", { indentLevel: 2 }).pd).toEqual({ t: 0, r: 2, b: 2, l: 22 });
    expect(look("甲", { indentLevel: 1, horizontalAlignment: "Right" }).pd).toEqual({ t: 0, r: 12, b: 2, l: 2 });
    expect(look("甲", { textOrientation: 45 }).tr).toEqual({ a: -45 });
    expect(look("甲", { textOrientation: 180 }).tr).toEqual({ a: 0, v: 1 });
    expect(look(0.5, { numberFormat: "0.0%" }).n).toEqual({ pattern: "0.0%" });
    expect(look(45000, { numberFormat: 'yyyy"年"m"月"' }).n).toEqual({ pattern: 'yyyy"年"m"月"' });
  });

  test("a text that is shrunk to fit is smaller, in a column of ten characters", () => {
    expect(look("一二三四五六七八九十", { shrinkToFit: true }).fs).toBe(5);
    expect(look("一二三", { shrinkToFit: true }).fs).toBe(11);
  });
});

test.each<[number, string | null]>([
  [0, null],
  [-12, null],
  [99999999999, null],
  [123456789012, "0.#####E+00"],
  [0.5, "0.#########"],
  [1 / 3, "0.#########"],
  [-1 / 3, "0.#########"],
  [12345.678901234, "0.#####"],
  [1234567890.5, "0"],
  [0.00001234, "0.#####E+00"],
])("General shows %p with eleven characters at most", (value, expected) => {
  expect(generalFormat(value)).toBe(expected);
});
