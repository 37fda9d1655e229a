import { strToU8 } from "fflate";
import { accepted, refused, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf, withCell, withParts } from "../patch-package";

/** Names that every object of JavaScript knows. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "__defineGetter__"] as const;
const UNKNOWN_UNIT = (unit: string): RegExp => new RegExp(`填报单位「${unit}」不在填报单位名单中.*请核对单位名称`);

/** The unit's name wherever the return says it: in its cell and in the properties. */
const ofUnit =
  (unit: string): CorpusFile["make"] =>
  ({ county }) =>
    withParts(
      county,
      new Map([
        [PARTS.strings, textOf(county, PARTS.strings).replace("<t>卡若区</t>", `<t>${unit}</t>`)],
        [PARTS.properties, textOf(county, PARTS.properties).replace(">卡若区<", `>${unit}<`)],
      ]),
    );
const withKey =
  (key: string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(
      county,
      PARTS.figures,
      "</sheetData>",
      `<row r="190"><c r="A190" t="inlineStr"><is><t>${key}</t></is></c><c r="F190"><v>5</v></c></row></sheetData>`,
    );
const renamed =
  (from: string, to: string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, PARTS.workbook, `name="${from}"`, `name="${to}"`);
const link =
  (id: string, by: string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, PARTS.workbookLinks, new RegExp(`<Relationship Id="${id}"[^>]*/>`), by);
const sheetLink = (target: string, more = ""): string =>
  `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"${more}/>`;
/** What is found in the figures of the untouched return: six 不适用 without a reason and one figure behind schedule. */
const figureFindings = (sheet: string): readonly string[] => [
  ...["F11", "F13", "F16", "F18", "F71", "F73"].map((cell) => `not-applicable-has-reason ${sheet}!${cell}`),
  `progress-on-schedule ${sheet}!F62`,
];
const MISSING = /缺少部件.*请.*另存为 \.xlsx/;

/** Names from files that could be mistaken for something else, and targets that lead astray. */
export const oddNames: Family = {
  name: "名称和去处",
  files: [
    ...INHERITED.map((name): CorpusFile => ({
      name: `单位叫${name}.xlsx`,
      make: ofUnit(name),
      expect: refused("unknown-unit", UNKNOWN_UNIT(name)),
    })),
    { name: "单位名是公式.xlsx", make: ofUnit("=1+1"), expect: refused("unknown-unit", UNKNOWN_UNIT("=1\\+1")) },
    {
      name: "单位名是标记.xlsx",
      make: ofUnit("&lt;img src=x onerror=alert(1)&gt;"),
      expect: refused("unknown-unit", UNKNOWN_UNIT("<img src=x onerror=alert\\(1\\)>")),
    },
    {
      name: "单位名三万字.xlsx",
      make: ofUnit("卡若区".repeat(10_000)),
      expect: refused("unknown-unit", /填报单位「卡若区.{37}…」不在填报单位名单中/),
    },
    { name: "__proto__.xlsx", make: ({ county }) => county, expect: accepted() },
    { name: "constructor.xlsx", make: ({ county }) => county, expect: accepted() },
    { name: "=HYPERLINK(1).xlsx", make: ({ county }) => county, expect: accepted() },
    ...INHERITED.map((name): CorpusFile => ({
      name: `键叫${name}.xlsx`,
      make: withKey(name),
      expect: accepted(),
    })),
    ...(["__proto__", "constructor"] as const).flatMap((name): readonly CorpusFile[] => [
      {
        name: `审核结果改名${name}.xlsx`,
        make: renamed("审核结果", name),
        expect: accepted({ findings: ["extra-sheet"] }),
      },
      {
        name: `指标数据改名${name}.xlsx`,
        make: renamed("指标数据", name),
        expect: accepted({ findings: ["form-changed", ...figureFindings(name)], gone: figureFindings("指标数据") }),
      },
      {
        name: `定义名称${name}.xlsx`,
        make: ({ county }) =>
          replaceIn(
            county,
            PARTS.workbook,
            "</definedNames>",
            `<definedName name="${name}">'填报说明'!$B$3</definedName></definedNames>`,
          ),
        expect: accepted(),
      },
      {
        name: `属性叫${name}.xlsx`,
        make: ({ county }) =>
          replaceIn(
            county,
            PARTS.properties,
            "</Properties>",
            `<property name="${name}"><vt:lpwstr>x</vt:lpwstr></property></Properties>`,
          ),
        expect: accepted(),
      },
      {
        name: `表头叫${name}.xlsx`,
        make: ({ county }) => withCell(county, PARTS.figures, "L4", 't="inlineStr"', `<is><t>${name}</t></is>`),
        expect: accepted({ findings: ["form-changed 指标数据!L4"] }),
      },
    ]),
    {
      name: "关系编号叫原型.xlsx",
      make: ({ county }) => {
        const listed = replaceIn(county, PARTS.workbook, 'sheetId="2" r:id="rId2"', 'sheetId="2" r:id="__proto__"');
        return replaceIn(listed, PARTS.workbookLinks, 'Id="rId2"', 'Id="__proto__"');
      },
      expect: accepted(),
    },
    { name: "去处-绝对.xlsx", make: link("rId2", sheetLink("/xl/worksheets/sheet2.xml")), expect: accepted() },
    {
      name: "去处-绕一圈.xlsx",
      make: link("rId2", sheetLink("./../xl/./worksheets/../worksheets/sheet2.xml")),
      expect: accepted(),
    },
    { name: "去处-大小写.xlsx", make: link("rId2", sheetLink("WORKSHEETS/Sheet2.XML")), expect: accepted() },
    {
      name: "去处-上级目录.xlsx",
      make: link("rId2", sheetLink("../../../../etc/passwd")),
      expect: refused("damaged", MISSING),
    },
    { name: "去处-绝对文件.xlsx", make: link("rId2", sheetLink("/etc/passwd")), expect: refused("damaged", MISSING) },
    {
      name: "去处-网址.xlsx",
      make: link("rId2", sheetLink("http://127.0.0.1/sheet.xml")),
      expect: refused("damaged", MISSING),
    },
    {
      name: "去处-本机文件.xlsx",
      make: link("rId2", sheetLink("file:///C:/a.xml")),
      expect: refused("damaged", MISSING),
    },
    {
      name: "去处-外部.xlsx",
      make: link("rId2", sheetLink("http://127.0.0.1/sheet.xml", ' TargetMode="External"')),
      expect: refused("damaged", /工作表缺失.*请.*另存为 \.xlsx/),
    },
    { name: "去处-空的.xlsx", make: link("rId2", sheetLink("")), expect: refused("damaged", /请.*另存为 \.xlsx/) },
    { name: "去处-没有关系.xlsx", make: link("rId2", ""), expect: refused("damaged", /工作表缺失/) },
    {
      name: "去处-指向文字表.xlsx",
      make: link("rId2", sheetLink("sharedStrings.xml")),
      expect: refused("structure-changed", /找不到「指标数据」.*请用下发的空白表/),
    },
    {
      name: "去处-指向工作簿.xlsx",
      make: link("rId2", sheetLink("workbook.xml")),
      expect: refused("structure-changed", /找不到「指标数据」.*请用下发的空白表/),
    },
    {
      name: "去处-关系编号重复.xlsx",
      make: link("rId2", `${sheetLink("worksheets/sheet2.xml")}${sheetLink("worksheets/sheet3.xml")}`),
      expect: refused("damaged", /关系编号重复.*请.*另存为/),
    },
    {
      name: "去处-工作簿在别处.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.packageLinks, 'Target="xl/workbook.xml"', 'Target="xl/none.xml"'),
      expect: refused("damaged", /找不到工作簿内容.*另存为/),
    },
    {
      name: "去处-属性部件缺失.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.properties, null]])),
      expect: accepted(),
    },
    {
      name: "去处-属性部件是乱码.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.properties, strToU8("不是标记")]])),
      expect: refused("damaged", /请.*另存为/),
    },
  ],
};
