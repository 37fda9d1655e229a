import { accepted, refused, returned, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf, withCell, withParts } from "../patch-package";

const REGION = "A1:XFD1048576";

/** More rows stand behind the last row of 指标数据. */
const moreRows =
  (rows: () => string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, PARTS.figures, "</sheetData>", `${rows()}</sheetData>`);
const behindCells =
  (more: () => string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, PARTS.figures, "</sheetData>", `</sheetData>${more()}`);
/** 19-1.num of 卡若区, 136.7 as issued, as it is written in the part. */
const figure =
  (attributes: string, inner: string): CorpusFile["make"] =>
  ({ county }) =>
    withCell(county, PARTS.figures, "F6", attributes, inner);
const number = (written: string): CorpusFile["make"] => figure("", `<v>${written}</v>`);
const counted =
  (part: string, piece: RegExp, by: string): CorpusFile["make"] =>
  ({ county }) =>
    replaceIn(county, part, piece, by);
/** A sheet that is listed so many times, under different names. */
const listed = (county: Uint8Array, sheets: number): Uint8Array => {
  const more = Array.from(
    { length: sheets },
    (_, index) => `<sheet name="副本${index}" sheetId="${index + 9}" r:id="rId2"/>`,
  );
  return replaceIn(county, PARTS.workbook, "</sheets>", `${more.join("")}</sheets>`);
};

/** Sheets that are too large, badly numbered, or count wrongly; numbers that are none. */
export const sheetTricks: Family = {
  name: "表里的花样",
  files: [
    {
      name: "格子-最后一格.xlsx",
      make: moreRows(() => '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      expect: accepted(),
    },
    {
      name: "格子-列号越界.xlsx",
      make: moreRows(() => '<row r="2000"><c r="XFE2000"><v>1</v></c></row>'),
      expect: refused("unsafe", /单元格地址越界.*请/),
    },
    {
      name: "格子-行号越界.xlsx",
      make: moreRows(() => '<row r="1048577"><c><v>1</v></c></row>'),
      expect: refused("unsafe", /行号越界.*请/),
    },
    { name: "格子-行号负数.xlsx", make: moreRows(() => '<row r="-1"/>'), expect: refused("unsafe", /行号越界/) },
    { name: "格子-行号不是数.xlsx", make: moreRows(() => '<row r="甲"/>'), expect: refused("unsafe", /行号越界/) },
    {
      name: "格子-地址叫原型.xlsx",
      make: moreRows(() => '<row r="2000"><c r="__proto__"><v>1</v></c></row>'),
      expect: refused("unsafe", /单元格地址越界/),
    },
    {
      name: "格子-地址与行号不符.xlsx",
      make: moreRows(() => '<row r="2000"><c r="A6"><v>1</v></c></row>'),
      expect: refused("damaged", /单元格地址与行号不符/),
    },
    {
      name: "格子-一行出现两次.xlsx",
      make: moreRows(() => '<row r="6"><c r="F6"><v>999</v></c></row>'),
      expect: refused("damaged", /同一单元格出现两次/),
    },
    {
      name: "格子-一格出现两次.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, '<c r="G6"', '<c r="F6"><v>999</v></c><c r="G6"'),
      expect: refused("damaged", /同一单元格出现两次/),
    },
    {
      name: "格子-六十万个.xlsx",
      make: moreRows(() =>
        Array.from({ length: 40_000 }, (_, row) => `<row r="${row + 200}">${"<c><v>1</v></c>".repeat(15)}</row>`).join(
          "",
        ),
      ),
      expect: refused("too-large", /单元格超过上限 500000 个.*请删去无关的工作表、图片和空白行列/),
    },
    {
      name: "格子-百万空行.xlsx",
      make: moreRows(() => Array.from({ length: 400_000 }, (_, row) => `<row r="${row + 200}" ht="20"/>`).join("")),
      expect: accepted(),
    },
    {
      name: "格子-整列都设了格式.xlsx",
      make: moreRows(() =>
        Array.from({ length: 300_000 }, (_, row) => `<row r="${row + 200}"><c s="1"/></row>`).join(""),
      ),
      expect: accepted(),
    },
    {
      name: "合并-百万处.xlsx",
      make: behindCells(
        () =>
          `<mergeCells>${Array.from({ length: 1_000_000 }, (_, row) => `<mergeCell ref="A${row + 9}:B${row + 9}"/>`).join("")}</mergeCells>`,
      ),
      expect: refused("too-large", /sheet2\.xml 展开后.*MB，上限 16 MB/),
    },
    {
      name: "合并-三十万处.xlsx",
      make: behindCells(
        () =>
          `<mergeCells>${Array.from({ length: 300_000 }, (_, row) => `<mergeCell ref="S${row + 9}:T${row + 9}"/>`).join("")}</mergeCells>`,
      ),
      expect: accepted(),
    },
    {
      name: "合并-整张表.xlsx",
      make: behindCells(() => `<mergeCells><mergeCell ref="${REGION}"/></mergeCells>`),
      expect: accepted(),
    },
    {
      name: "验证-覆盖全表.xlsx",
      make: ({ county }) =>
        replaceIn(
          county,
          PARTS.figures,
          /<dataValidations[^>]*>/,
          `<dataValidations><dataValidation type="list" sqref="${REGION}"><formula1>"甲"</formula1></dataValidation>`,
        ),
      expect: accepted(),
    },
    {
      name: "条件格式-覆盖全表.xlsx",
      make: behindCells(
        () =>
          `<conditionalFormatting sqref="${REGION}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
      expect: accepted(),
    },
    {
      name: "范围-登记为全表.xlsx",
      make: counted(PARTS.figures, /<dimension ref="[^"]*"\/>/, `<dimension ref="${REGION}"/>`),
      expect: accepted(),
    },
    {
      name: "文字表-登记四十亿条.xlsx",
      make: counted(PARTS.strings, /count="\d+" uniqueCount="\d+"/, 'count="4000000000" uniqueCount="4000000000"'),
      expect: accepted(),
    },
    {
      name: "文字表-登记负数.xlsx",
      make: counted(PARTS.strings, /count="\d+" uniqueCount="\d+"/, 'count="-1" uniqueCount="__proto__"'),
      expect: accepted(),
    },
    {
      name: "文字表-四十万条.xlsx",
      make: ({ county }) =>
        withParts(
          county,
          new Map([
            [
              PARTS.strings,
              textOf(county, PARTS.strings).replace(
                "</sst>",
                () => `${Array.from({ length: 400_000 }, (_, index) => `<si><t>${index}</t></si>`).join("")}</sst>`,
              ),
            ],
          ]),
        ),
      expect: refused("too-large", /文字表超过上限 300000 条.*请/),
    },
    { name: "文字-序号超出.xlsx", make: figure('t="s"', "<v>99999999</v>"), expect: refused("damaged", /文字表缺项/) },
    { name: "文字-序号负数.xlsx", make: figure('t="s"', "<v>-1</v>"), expect: refused("damaged", /文字表缺项/) },
    { name: "文字-序号叫长度.xlsx", make: figure('t="s"', "<v>length</v>"), expect: refused("damaged", /文字表缺项/) },
    {
      name: "样式-序号超出.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.figures, /<c r="F6" s="\d+"/, '<c r="F6" s="4000000000"'),
      expect: accepted(),
    },
    {
      name: "类型-没有这种.xlsx",
      make: figure('t="constructor"', "<v>1</v>"),
      expect: refused("damaged", /单元格类型有误/),
    },
    { name: "数字-非数.xlsx", make: number("NaN"), expect: refused("damaged", /数字有误/) },
    { name: "数字-无穷.xlsx", make: number("INF"), expect: refused("damaged", /数字有误/) },
    { name: "数字-英文无穷.xlsx", make: number("-Infinity"), expect: refused("damaged", /数字有误/) },
    { name: "数字-十六进制.xlsx", make: number("0x10"), expect: refused("damaged", /数字有误/) },
    { name: "数字-带逗号.xlsx", make: number("1,360"), expect: refused("damaged", /数字有误/) },
    { name: "数字-一万位.xlsx", make: number("1".repeat(10_000)), expect: refused("damaged", /数字有误/) },
    {
      name: "数字-一后三百零八个零.xlsx",
      make: number("1e308"),
      expect: returned({
        figures: { "19-1.num": 1e308 },
        findings: [
          "check-code-differs",
          "figure-in-range 指标数据!F6",
          "part-not-above-whole 指标数据!F6",
          "progress-on-schedule 指标数据!F6",
        ],
      }),
    },
    {
      name: "数字-溢出.xlsx",
      make: number("1e309"),
      expect: returned({
        figures: { "19-1.num": { error: "#NUM!" } },
        findings: ["cell-shows-error 指标数据!F6", "check-code-differs"],
      }),
    },
    {
      name: "数字-小到没有.xlsx",
      make: number("1e-400"),
      expect: returned({
        figures: { "19-1.num": 0 },
        findings: [
          "check-code-differs",
          "cumulative-not-below-previous 指标数据!F6",
          "progress-on-schedule 指标数据!F6",
        ],
      }),
    },
    {
      name: "数字-前后有空白.xlsx",
      make: number("\n 136.7 \t"),
      expect: accepted(),
    },
    {
      name: "工作表-列三百次.xlsx",
      make: ({ county }) => listed(county, 300),
      expect: refused("too-large", /有 304 张工作表，上限 255 张/),
    },
    {
      name: "工作表-列一百五十次.xlsx",
      make: ({ county }) => listed(county, 150),
      expect: refused("too-large", /展开后共.*上限 32 MB/),
    },
    {
      name: "工作表-又列二百张.xlsx",
      make: ({ county }) => {
        const more = Array.from(
          { length: 200 },
          (_, index) => `<sheet name="${"副".repeat(100)}${index}" sheetId="${index + 9}" r:id="rId4"/>`,
        );
        return replaceIn(county, PARTS.workbook, "</sheets>", `${more.join("")}</sheets>`);
      },
      expect: accepted({ findings: ["extra-sheet"] }),
    },
    {
      name: "公式-十万个共用一个.xlsx",
      make: moreRows(() => {
        const first = `<c><f t="shared" si="0" ref="A200:A99999">SUM(${"A1+".repeat(10)}B2)</f><v>1</v></c>`;
        const others = '<c><f t="shared" si="0"/><v>1</v></c>';
        return Array.from(
          { length: 100_000 },
          (_, row) => `<row r="${row + 200}">${row === 0 ? first : others}</row>`,
        ).join("");
      }),
      // So many formulas before the last sheets' own leave those uncompared: ten cells are named, the rest is counted.
      expect: accepted({ findings: Array.from({ length: 11 }, () => "form-changed") }),
    },
    {
      name: "数字-三万两千个全角数字.xlsx",
      make: figure('t="inlineStr"', `<is><t>${"１".repeat(32_000)}</t></is>`),
      expect: returned({
        figures: { "19-1.num": "１".repeat(32_000) },
        findings: ["figure-unread 指标数据!F6", "cumulative-not-below-previous 指标数据!F6", "check-code-differs"],
      }),
    },
    {
      name: "数字-一万六千个逗号.xlsx",
      make: figure('t="inlineStr"', `<is><t>${"1,".repeat(16_000)}x</t></is>`),
      expect: returned({
        figures: { "19-1.num": `${"1,".repeat(16_000)}x` },
        findings: ["figure-unread 指标数据!F6", "cumulative-not-below-previous 指标数据!F6", "check-code-differs"],
      }),
    },
    {
      name: "日期-三万位.xlsx",
      make: ({ county }) =>
        withCell(county, PARTS.guide, "B21", 't="inlineStr"', `<is><t>2024${"0".repeat(30_000)}-1</t></is>`),
      expect: accepted({ findings: ["not-submitted 填报说明!B21"] }),
    },
    {
      name: "工作表-重名.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.workbook, 'name="审核结果"', 'name="指标数据"'),
      expect: refused("damaged", /工作表重名/),
    },
    {
      name: "工作表-一张也没有.xlsx",
      make: ({ county }) => replaceIn(county, PARTS.workbook, /<sheets>.*<\/sheets>/, "<sheets/>"),
      expect: refused("structure-changed", /请用下发的空白表/),
    },
  ],
};
