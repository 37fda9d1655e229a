import { filledReturn } from "../../../src/app/sample/filled-return";
import { sampleReturns } from "../../../src/app/sample/sample-returns";
import type { ReadProblemCode } from "../../../src/core/model/read-problem";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { WORKSPACE } from "../corpus-base";
import { accepted, refused, type CorpusFile, type ExpectedReturn, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf, withParts } from "../patch-package";
import { escaped, typed, type Typed } from "../sheet-xml";

const UNIT = "市公安局";
const CODE = "check-code-differs";
const FORM = "form-changed";

type Make = CorpusFile["make"];
type Field = "unit" | "period" | "edition" | "rules" | "revision" | "submitted";

/** Where 填报说明 shows each. */
const CELLS: Readonly<Record<Field, string>> = {
  unit: "B3",
  period: "D3",
  edition: "B5",
  rules: "D5",
  revision: "B4",
  submitted: "B21",
};

/** The cell says otherwise; the property stays. */
const cell =
  (field: Field, value: Typed): Make =>
  ({ police }) =>
    typed(police, "guide", { [CELLS[field]]: value });
const property = (bytes: Uint8Array, field: Field, text: string): Uint8Array =>
  replaceIn(
    bytes,
    PARTS.properties,
    new RegExp(`(name="shian_${field}"><vt:lpwstr>)[^<]*<`),
    `name="shian_${field}"><vt:lpwstr>${escaped(text)}<`,
  );
/** Cell and property say the same. */
const both =
  (field: Field, text: string): Make =>
  ({ police }) =>
    property(typed(police, "guide", { [CELLS[field]]: text }), field, text);
const propertyOnly =
  (field: Field, text: string): Make =>
  ({ police }) =>
    property(police, field, text);
const withoutProperties = (bytes: Uint8Array): Uint8Array =>
  withParts(
    bytes,
    new Map([[PARTS.properties, textOf(bytes, PARTS.properties).replace(/<property .*<\/property>/s, "")]]),
  );
const withoutNames = (bytes: Uint8Array): Uint8Array =>
  withParts(
    bytes,
    new Map([
      [PARTS.workbook, textOf(bytes, PARTS.workbook).replace(/<definedName name="shian_[^<]*<\/definedName>/g, "")],
    ]),
  );
const BLANK_IDENTITY = { B3: null, D3: null, B4: null, B5: null, D5: null };
/** The month's return of the same unit for another month, as the office would have issued it. */
const ofMonth =
  (period: string): Make =>
  () => {
    const one = sampleReturns(WORKSPACE, period, "1").find(({ unit }) => unit === UNIT)!;
    return xlsxWriter.write(filledReturn(WORKSPACE, one));
  };
const good = (name: string, make: Make, ...findings: readonly string[]): CorpusFile => ({
  name: `${name}.xlsx`,
  make,
  expect: accepted({ unit: UNIT, findings }),
});
const bad = (name: string, make: Make, code: ReadProblemCode, says: RegExp): CorpusFile => ({
  name: `${name}.xlsx`,
  make,
  expect: refused(code, says),
});
/** The date of 完成上报 as it was typed, and what is found. */
const submitted = (name: string, value: Typed, ...findings: readonly string[]): CorpusFile =>
  good(`上报日期-${name}`, cell("submitted", value), ...findings);
const NOT_SUBMITTED = "not-submitted 填报说明!B21";
/** A number whose cell shows a date; the style is that of 完成上报日期, which stays. */
const serial = (days: number): Typed => days;
const disagrees = (what: string): RegExp => new RegExp(`${what}前后不一：.*请用下发的空白表重填后报送。$`);
const otherMonth: ExpectedReturn = { ...accepted({ unit: UNIT, figures: "other" }), inBatch: "wrong-period" };

const WHOSE: readonly CorpusFile[] = [
  { name: "2024-03_市公安局_月报（上月的）.xlsx", make: ofMonth("2024-02"), expect: otherMonth },
  { name: "2024-03_市公安局_月报（明年的）.xlsx", make: ofMonth("2025-03"), expect: otherMonth },
  good("2024-03_江达县_月报（其实是市公安局）", ({ police }) => police),
  good("副本 2024-03_市公安局_月报", ({ police }) => police),
  good("新建 Microsoft Excel 工作表 (3)", ({ police }) => police),
  {
    name: "2024-03_市公安局_月报（更正）.xlsx",
    make: ({ police }) =>
      property(typed(typed(police, "guide", { B21: "2024-03-20", B4: "2" }), "figures", { F12: 16 }), "revision", "2"),
    expect: accepted({ unit: UNIT, findings: [CODE], figures: { "45-1.num": 16 } }),
  },
  {
    name: "2024-03_市公安局_月报（同日又一份）.xlsx",
    make: ({ police }) => typed(police, "figures", { F12: 17 }),
    expect: accepted({ unit: UNIT, findings: [CODE], figures: { "45-1.num": 17 } }),
  },
  bad("单位-名单里没有", both("unit", "市文旅局"), "unknown-unit", /填报单位「市文旅局」不在填报单位名单中/),
  bad("单位-有但不填报", both("unit", "市生态环境局"), "unknown-unit", /填报单位「市生态环境局」不在填报单位名单中/),
  bad("单位-没有市字", both("unit", "公安局"), "unknown-unit", /填报单位「公安局」不在/),
  bad("单位-群称", both("unit", "各县（区）"), "unknown-unit", /填报单位「各县（区）」不在/),
  bad("单位-别的市", both("unit", "拉萨市公安局"), "unknown-unit", /填报单位「拉萨市公安局」不在/),
  bad("单位-错字", both("unit", "市公按局"), "unknown-unit", /填报单位「市公按局」不在/),
  good("单位-全称", both("unit", "昌都市公安局")),
  good("单位-带空格", both("unit", " 市 公 安 局　")),
  good("单位-格里全称属性简称", cell("unit", "昌都市公安局")),
  {
    name: "单位-区政府.xlsx",
    make: ({ county }) => property(typed(county, "guide", { B3: "卡若区人民政府" }), "unit", "卡若区人民政府"),
    expect: accepted(),
  },
  {
    name: "单位-区食安办.xlsx",
    make: ({ county }) => typed(county, "guide", { B3: "昌都市卡若区食安办" }),
    expect: accepted(),
  },
  good("月份-汉字", cell("period", "2024年3月")),
  good("月份-一位", cell("period", "2024-3")),
  good("月份-点", cell("period", "2024.03")),
  good("月份-斜线", cell("period", "２０２４／３")),
  good("月份-连写", cell("period", "202403")),
  good("月份-变成日期", cell("period", { attributes: 's="28"', inner: "<v>45352</v>" })),
  bad("月份-看不懂", both("period", "三月份"), "structure-changed", /报告期「三月份」看不懂/),
  bad("月份-十三月", both("period", "2024-13"), "structure-changed", /报告期「2024-13」看不懂/),
  good("规则-旧版", both("rules", "r0old-00000000"), "older-rules"),
  bad(
    "表样-另一份文件",
    both("edition", "2019/d5ac8f2f"),
    "wrong-edition",
    /表样版本是「2019\/d5ac8f2f」.*请用现行版本的空白表/,
  ),
  good("表样-另一套键", both("edition", "2021/00000000"), "older-rules"),
];

const AGREEMENT: readonly CorpusFile[] = [
  bad("不一致-格里别的单位", cell("unit", "卡若区"), "structure-changed", disagrees("填报单位")),
  bad("不一致-属性别的单位", propertyOnly("unit", "卡若区"), "structure-changed", disagrees("填报单位")),
  bad("不一致-格里别的月", cell("period", "2024-02"), "structure-changed", disagrees("报告期")),
  bad("不一致-格里明年", cell("period", "2025-03"), "structure-changed", disagrees("报告期")),
  bad("不一致-表样", cell("edition", "2021/00000000"), "structure-changed", disagrees("表样版本")),
  bad("不一致-规则", propertyOnly("rules", "r0old-00000000"), "structure-changed", disagrees("规则版本")),
  bad("不一致-修订次数", cell("revision", "3"), "structure-changed", disagrees("修订次数")),
  bad(
    "不一致-名称指向别处",
    ({ police }) =>
      replaceIn(
        typed(police, "guide", { F3: "卡若区" }),
        PARTS.workbook,
        "<definedName name=\"shian_unit\">'填报说明'!$B$3<",
        "<definedName name=\"shian_unit\">'填报说明'!$F$3<",
      ),
    "structure-changed",
    disagrees("填报单位"),
  ),
  good("修订次数-零一", cell("revision", "01")),
  good("修订次数-数字", cell("revision", 1)),
  good("只剩格子", ({ police }) => withoutNames(withoutProperties(police))),
  good("只剩属性", ({ police }) => withoutNames(typed(police, "guide", BLANK_IDENTITY))),
  good(
    "只剩名称",
    ({ police }) =>
      withoutProperties(
        typed(police, "guide", { A3: null, C3: null, A4: null, A5: null, C5: null, A21: null, C21: null }),
      ),
    ...["A3", "C3", "A4", "A5", "C5", "A21", "C21"].map((each) => `${FORM} 填报说明!${each}`),
  ),
  bad(
    "什么都不剩",
    ({ police }) => withoutNames(withoutProperties(typed(police, "guide", BLANK_IDENTITY))),
    "not-our-return",
    /找不到填报单位和报告期，不是下发的月报表。请用下发的空白表/,
  ),
  bad(
    "只少单位",
    ({ police }) => withoutNames(withoutProperties(typed(police, "guide", { B3: null }))),
    "not-our-return",
    /找不到填报单位，不是/,
  ),
  good("名称指向整列", ({ police }) =>
    replaceIn(
      police,
      PARTS.workbook,
      "<definedName name=\"shian_unit\">'填报说明'!$B$3<",
      "<definedName name=\"shian_unit\">'填报说明'!$B:$B<",
    ),
  ),
  good("名称失效", ({ police }) =>
    replaceIn(
      police,
      PARTS.workbook,
      "<definedName name=\"shian_unit\">'填报说明'!$B$3<",
      '<definedName name="shian_unit">#REF!<',
    ),
  ),
];

const DATES: readonly CorpusFile[] = [
  submitted("汉字", "2024年3月20日"),
  submitted("点", "2024.3.20"),
  submitted("斜线全角", "２０２４／３／２０"),
  submitted("连写", "20240320"),
  submitted("带空格", " 2024 年 3 月 20 日 "),
  submitted("带时刻", "2024-03-20 15:30"),
  submitted("序号", serial(45371)),
  submitted("序号带时刻", serial(45371.6458)),
  submitted("没有格式的序号", { attributes: 's="0"', inner: "<v>45371</v>" }),
  submitted("标准日期格", { attributes: 't="d"', inner: "<v>2024-03-20</v>" }),
  submitted("标准日期格带时刻", { attributes: 't="d"', inner: "<v>2024-03-20T15:30:00Z</v>" }),
  submitted("没有年", "3月20日", NOT_SUBMITTED),
  submitted("两位年", "24-3-20", NOT_SUBMITTED),
  submitted("没有这一天", "2024-02-30", NOT_SUBMITTED),
  submitted("十三月", "2024-13-01", NOT_SUBMITTED),
  submitted("零二零二年", "0202-03-20", NOT_SUBMITTED),
  submitted("两万年", "20244-03-20", NOT_SUBMITTED),
  submitted("将来", "2030-01-01"),
  submitted("话", "已报", NOT_SUBMITTED),
  submitted("空白", null, NOT_SUBMITTED),
  submitted("负数", serial(-5), NOT_SUBMITTED),
  submitted("很大的数", serial(99_999_999), NOT_SUBMITTED),
  submitted("真值", true, NOT_SUBMITTED),
  good("上报日期-一九零四年起", ({ police }) => {
    const dated = replaceIn(police, PARTS.workbook, "<bookViews>", '<workbookPr date1904="1"/><bookViews>');
    const earlier = (xml: string): string =>
      xml.replace(
        /(<c r="[BJ]\d+" s="\d+"><v>)(4[45]\d{3})</g,
        (_, tag: string, days: string) => `${tag}${Number(days) - 1462}<`,
      );
    return withParts(
      dated,
      new Map([PARTS.guide, PARTS.works].map((part) => [part, earlier(textOf(dated, part))] as const)),
    );
  }),
  good("上报日期-改了纪年没有改数", ({ police }) =>
    replaceIn(police, PARTS.workbook, "<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
  ),
];

/** Whose return a file is, of which month, edition and revision, and when it was handed in: said thrice, and not always the same. */
export const identities: Family = { name: "身份", files: [...WHOSE, ...AGREEMENT, ...DATES] };
