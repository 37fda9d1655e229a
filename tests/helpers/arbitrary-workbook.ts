import fc from "fast-check";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import type { CellContent, CellStyle, SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/** Texts that spreadsheets, XML or zip files are known to trip over. */
export const TRAPS = [
  "",
  " ",
  "  前后空格  ",
  "\n",
  "第一行\n第二行\n",
  "\t制表",
  "回车\r换行\r\n",
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'引号",
  "＝1",
  "#N/A",
  "#DIV/0!",
  "TRUE",
  "1e5",
  "007",
  "110101199003078888",
  "2024-03-05",
  "<b>&amp;</b>",
  "]]>",
  "<![CDATA[x]]>",
  "&#65;",
  "_x0041_",
  "_x005F_x0041_",
  "_x0041_x0042_",
  "__x000d_",
  "_x0041\r",
  "_",
  "_x",
  "𠮷野家",
  "👨‍👩‍👧",
  "e\u0301",
  "零宽\u200b字",
  "不换行\u00a0空格",
  "　全角空格",
  "‏rtl‎",
  "\u0085\u2028\u2029",
  "食".repeat(2_000),
];

/** Texts that hold what XML cannot, with what is left of them. */
export const UNWRITABLE: readonly (readonly [string, string])[] = [
  ["a\u0000b", "ab"],
  ["\u0001\u0008\u000b\u000c\u000e\u001f", ""],
  ["a\uFFFEb\uFFFF", "ab"],
  ["\uD800高\uDC00", "高"],
  ["\uDC00\uD800", ""],
  ["𠮷\uD842", "𠮷"],
];

const STYLES: readonly CellStyle[] = [
  { font: { name: "黑体", size: 12, bold: true, italic: true, underline: true, color: "9C0006" } },
  { fill: "D9D9D9", grid: "thin", align: "center", vertical: "top", wrap: true },
  { outline: "medium", indent: 2, numberFormat: "#,##0.00" },
  { numberFormat: "@", unlocked: true },
];

const text = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: "grapheme", maxLength: 30 }).filter(fitsXml));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));
const scalar = fc.oneof(text, number, fc.boolean());
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: scalar.map((value) => ({ formula: "1+1", value })) },
);

/** XML's own characters; the others are what UNWRITABLE is for. */
function fitsXml(sample: string): boolean {
  return Array.from(sample, (character) => character.codePointAt(0)!).every(
    (code) => code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff),
  );
}

const sheetName = fc
  .string({ unit: fc.constantFrom(..."指标数据表aB1 .'&<>_x0041-！（）"), minLength: 1, maxLength: 20 })
  .filter((name) => !/^'|'$/.test(name) && name.toLowerCase() !== "history");

const sheet = fc
  .record({
    name: sheetName,
    at: fc.record({ row: fc.nat(5), column: fc.nat(3) }),
    contents: fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 8 }),
    formats: fc.array(
      fc.record({
        area: fc.record({
          row: fc.nat(8),
          column: fc.nat(8),
          rows: fc.integer({ min: 1, max: 4 }),
          columns: fc.integer({ min: 1, max: 4 }),
        }),
        style: fc.constantFrom(...STYLES),
      }),
      { maxLength: 4 },
    ),
    names: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom("shian_unit", "shian_period", "名称_1", "_a.b"),
        cell: fc.record({ row: fc.nat(2_000), column: fc.nat(300) }),
      }),
      { selector: (entry) => entry.name, maxLength: 3 },
    ),
    hidden: fc.boolean(),
    protect: fc.boolean(),
  })
  .map(({ name, at, contents, formats, names, hidden, protect }): SheetSpec => ({
    ...new SheetBuilder(name, [{ width: 10 }]).build(),
    blocks: [{ at, contents }],
    formats,
    names,
    hidden,
    protected: protect,
  }));

/** Workbooks that a `WorkbookWriter` must be able to write; every text in them is one that XML can hold. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookSpec> = fc
  .record({
    title: fc.string({ maxLength: 20 }),
    sheets: fc.uniqueArray(sheet, { selector: (spec) => spec.name.toLowerCase(), minLength: 1, maxLength: 3 }),
    properties: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("shian_unit", "shian_period", "__proto__", "7"),
        fc.constantFrom("卡若区", "2024-03", "", "<&>\"'", " 空格 ", "两行\n文字"),
      ),
      { selector: ([name]) => name },
    ),
  })
  .map(({ title, sheets, properties }) => {
    const taken = new Set<string>();
    const withUniqueNames = sheets.map((spec, index) => ({
      ...spec,
      hidden: spec.hidden && index > 0,
      names: spec.names.filter(({ name }) => !taken.has(name) && taken.add(name)),
    }));
    return { title, sheets: withUniqueNames, properties };
  });
