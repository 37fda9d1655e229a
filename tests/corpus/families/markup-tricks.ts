import { strToU8 } from "fflate";
import { accepted, refused, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf, withCell, withParts } from "../patch-package";

/** The declaration stands in front of the root, behind the XML declaration. */
const withDoctype =
  (part: string, doctype: string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, part, "?><", `?>${doctype}<`);
const withBytes =
  (part: string, change: (text: string) => Uint8Array): CorpusFile["make"] =>
  ({ county }) =>
    withParts(county, new Map([[part, change(textOf(county, part))]]));
/** Something stands behind the cells of 指标数据. */
const behindCells =
  (more: () => string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, PARTS.figures, "</sheetData>", `</sheetData>${more()}`);
/** 工作进展 of the first clause, as it is written in the part. */
const progress =
  (written: string): CorpusFile["make"] =>
  ({ county }) =>
    withCell(county, PARTS.works, "H5", 't="inlineStr"', `<is><t>${written}</t></is>`);
const wide = (text: string, order: "le" | "be", mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const insertBytes = (text: string, at: string, bytes: readonly number[]): Uint8Array => {
  const [before, after] = text.split(at, 2) as [string, string];
  return new Uint8Array(Buffer.concat([strToU8(before + at), Uint8Array.from(bytes), strToU8(after)]));
};

const EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "哈">${Array.from(
  "bcdefghij",
  (name, index) => `<!ENTITY ${name} "${`&${"abcdefghij"[index]!};`.repeat(10)}">`,
).join("")}]>`;
const DOCTYPE = /DOCTYPE.*为安全起见未读取.*请.*另存为新的 \.xlsx/;
const ENCODING = /文字编码有误.*请.*另存为 \.xlsx/;
const DAMAGED = /已损坏.*请.*另存为 \.xlsx/;

const READ_PARTS = [
  ["填报说明", PARTS.guide],
  ["指标数据", PARTS.figures],
  ["工作开展情况", PARTS.works],
  ["审核结果", PARTS.findings],
  ["工作簿", PARTS.workbook],
  ["文字表", PARTS.strings],
  ["样式", PARTS.styles],
  ["类型表", PARTS.types],
  ["包关系", PARTS.packageLinks],
  ["工作簿关系", PARTS.workbookLinks],
  ["自定义属性", PARTS.properties],
] as const;

/** XML that no workbook has, and texts that are hard to decode. */
export const markupTricks: Family = {
  name: "标记里的花样",
  files: [
    ...READ_PARTS.map(([what, part]): CorpusFile => ({
      name: `文档类型-${what}.xlsx`,
      make: withDoctype(part, EXTERNAL),
      expect: refused("unsafe", DOCTYPE),
    })),
    { name: "文档类型-没读的文档属性.xlsx", make: withDoctype("docProps/core.xml", EXTERNAL), expect: accepted() },
    { name: "实体-十亿个哈.xlsx", make: withDoctype(PARTS.strings, LAUGHS), expect: refused("unsafe", DOCTYPE) },
    {
      name: "实体-外部参数.xlsx",
      make: withDoctype(PARTS.figures, '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd">%p;]>'),
      expect: refused("unsafe", DOCTYPE),
    },
    {
      name: "实体-小写声明.xlsx",
      make: withDoctype(PARTS.figures, "<!doctype x>"),
      expect: refused("unsafe", DOCTYPE),
    },
    { name: "实体-没有声明.xlsx", make: progress("&e;"), expect: refused("damaged", /实体有误.*另存为/) },
    { name: "实体-超出字符表.xlsx", make: progress("&#x110000;"), expect: refused("damaged", /实体有误/) },
    { name: "实体-预定义.xlsx", make: progress("进展&lt;b&gt;&amp;&#20013;&#x6587;"), expect: accepted() },
    {
      name: "宽字编码-小端.xlsx",
      make: withBytes(PARTS.figures, (text) => wide(text, "le", true)),
      expect: accepted(),
    },
    {
      name: "宽字编码-大端.xlsx",
      make: withBytes(PARTS.strings, (text) => wide(text, "be", true)),
      expect: accepted(),
    },
    {
      name: "宽字编码-没有标记.xlsx",
      make: withBytes(PARTS.figures, (text) => wide(text, "le", false)),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "宽字编码-藏文档类型.xlsx",
      make: withBytes(PARTS.figures, (text) => wide(text.replace("?><", `?>${EXTERNAL}<`), "le", true)),
      expect: refused("unsafe", DOCTYPE),
    },
    {
      name: "八位编码-有标记.xlsx",
      make: withBytes(PARTS.figures, (text) => strToU8(`\uFEFF${text}`)),
      expect: accepted(),
    },
    {
      name: "编码-声明与实际不符.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, 'encoding="UTF-8"', 'encoding="UTF-16"'),
      expect: accepted(),
    },
    {
      name: "编码-国标.xlsx",
      make: withBytes(PARTS.strings, (text) => insertBytes(text, "<t>", [0xbf, 0xa8])),
      expect: refused("damaged", ENCODING),
    },
    {
      name: "编码-过长写法.xlsx",
      make: withBytes(PARTS.strings, (text) => insertBytes(text, "<t>", [0xc0, 0xbc])),
      expect: refused("damaged", ENCODING),
    },
    {
      name: "编码-半个字符.xlsx",
      make: withBytes(PARTS.strings, (text) => insertBytes(text, "<t>", [0xed, 0xa0, 0x80])),
      expect: refused("damaged", ENCODING),
    },
    { name: "文字-控制字符.xlsx", make: progress("进展\u0001\u0008\u001F甲"), expect: accepted() },
    { name: "文字-控制字符引用.xlsx", make: progress("进展&#1;&#8;甲"), expect: accepted() },
    { name: "文字-非字符.xlsx", make: progress("进展\uFFFE\uFFFF甲&#xFFFE;"), expect: accepted() },
    { name: "文字-半个代理.xlsx", make: progress("进展&#xD800;甲"), expect: accepted() },
    { name: "文字-转义.xlsx", make: progress("进展_x0041__x0000__x000D_甲"), expect: accepted() },
    { name: "文字-表情.xlsx", make: progress("进展👨‍👩‍👧‍👦🇨🇳甲"), expect: accepted() },
    {
      name: "文字-改变方向.xlsx",
      make: progress("\u202E进展\u2066\u200F甲"),
      expect: accepted(),
    },
    { name: "文字-三万两千七百六十七字.xlsx", make: progress("字".repeat(32_767)), expect: accepted() },
    {
      name: "文字-三万两千七百六十八字.xlsx",
      make: progress("字".repeat(32_768)),
      expect: refused("too-large", /单元格的文字多达 32768 字，上限 32767 字.*请/),
    },
    {
      name: "文字-三百万个引用.xlsx",
      make: progress("&lt;".repeat(3_000_000)),
      expect: refused("too-large", /有一段文字长达 \d+ 字，上限 32767 字/),
    },
    {
      name: "属性-三百万个引用.xlsx",
      make: ({ county }) =>
        replaceIn(
          county,
          PARTS.workbook,
          'name="填报说明"',
          `name="${Array.from({ length: 600_000 }, (_, index) => `&#${1_000 + ((index * 7_919) % 9_000)};`).join("")}"`,
        ),
      expect: refused("too-large", /有一段文字长达 \d+ 字/),
    },
    {
      name: "标记-套五万层.xlsx",
      make: behindCells(() => "<a>".repeat(50_000)),
      expect: refused("unsafe", /层次过深，上限 100 层.*请/),
    },
    { name: "标记-套九十层.xlsx", make: behindCells(() => "<a>".repeat(90) + "</a>".repeat(90)), expect: accepted() },
    { name: "标记-百万空标记.xlsx", make: behindCells(() => "<a/>".repeat(3_000_000)), expect: accepted() },
    {
      name: "标记-百万不同名.xlsx",
      make: behindCells(() => Array.from({ length: 1_200_000 }, (_, index) => `<a${index.toString(36)}/>`).join("")),
      expect: accepted(),
    },
    { name: "标记-百万注释.xlsx", make: behindCells(() => "<!--x--><?y?>".repeat(1_000_000)), expect: accepted() },
    {
      name: "标记-百万属性.xlsx",
      make: behindCells(() => `<a ${Array.from({ length: 1_000_000 }, (_, index) => `x${index}="1"`).join(" ")}/>`),
      expect: accepted(),
    },
    { name: "标记-没有闭合.xlsx", make: behindCells(() => "<a>"), expect: refused("damaged", DAMAGED) },
    {
      name: "标记-属性没有引号.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, '<row r="6"', "<row r=6"),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "标记-两个根.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, "</worksheet>", "</worksheet><worksheet/>"),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "标记-根前有字.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, "?><", "?>字<"),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "标记-空部件.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.figures, ""]])),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "标记-没有工作簿.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.workbook, null]])),
      expect: refused("damaged", DAMAGED),
    },
    {
      name: "标记-没有指标数据.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.figures, null]])),
      expect: refused("damaged", /缺少部件 xl\/worksheets\/sheet2\.xml.*另存为/),
    },
    {
      name: "标记-没有文字表.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.strings, null]])),
      expect: refused("damaged", /缺少部件 xl\/sharedStrings\.xml/),
    },
    {
      name: "标记-没有类型表.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.types, null]])),
      expect: accepted(),
    },
  ],
};
