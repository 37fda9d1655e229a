import { accepted, returned, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf } from "../patch-package";
import { typed, type Typed } from "../sheet-xml";

const UNIT = "市公安局";
const CODE = "check-code-differs";
const OFFICE = "市食安办";

/** Cells of 工作开展情况 of 市公安局; row 5 is clause 3, 推进中. */
const works =
  (cells: Readonly<Record<string, Typed>>): CorpusFile["make"] =>
  ({ police }) =>
    typed(police, "works", cells);
const status = (name: string, value: Typed, ...findings: readonly string[]): CorpusFile => ({
  name: `状态-${name}.xlsx`,
  make: works({ G5: value }),
  expect: findings.some((each) => each.startsWith("answer-is-listed"))
    ? returned({ unit: UNIT, findings: [CODE, ...findings] })
    : accepted({ unit: UNIT, findings }),
});
const MISSPELT = "answer-is-listed 工作开展情况!G5";
/** A text in a cell of its own, taken as it is. */
const text = (name: string, cell: string, value: Typed, ...findings: readonly string[]): CorpusFile => ({
  name: `工作文字-${name}.xlsx`,
  make: works({ [cell]: value }),
  expect: accepted({ unit: UNIT, findings }),
});
const inline = (xml: string): Typed => ({
  attributes: 't="inlineStr"',
  inner: `<is><t xml:space="preserve">${xml}</t></is>`,
});
/** 73-1.date of 市食安办, 2024-01-15 as issued. */
const surveyed = (name: string, value: Typed, expect: CorpusFile["expect"]): CorpusFile => ({
  name: `测评日期-${name}.xlsx`,
  make: ({ office }) => typed(office, "figures", { F7: value }),
  expect,
});
const sameDay = accepted({ unit: OFFICE });
const evidence = (name: string, value: Typed): CorpusFile => ({
  name: `佐证日期-${name}.xlsx`,
  make: works({ J5: value }),
  expect: accepted({ unit: UNIT }),
});
const pick = (name: string, value: Typed, expect: CorpusFile["expect"]): CorpusFile => ({
  name: `是否-${name}.xlsx`,
  make: ({ office }) => typed(office, "figures", { F17: value }),
  expect,
});

/** What is typed into 工作开展情况: states that are none, texts of every kind; and dates in every shape. */
export const worksAndDates: Family = {
  name: "工作进展和日期",
  files: [
    status("推进", "推进", MISSPELT),
    status("错字", "己完成", MISSPELT),
    status("带句号", "推进中。", MISSPELT),
    status("隔开", "推 进 中", MISSPELT),
    status("英文", "done", MISSPELT),
    status("勾", "✔", MISSPELT),
    status("百分数", 0.8, MISSPELT),
    status("真值", true, MISSPELT),
    status("公式文字", "=推进中", MISSPELT),
    status("前后空格", " 推进中　", CODE),
    status("改为不适用", "不适用", CODE),
    status("空白", null, CODE, "status-reported 工作开展情况!G5"),
    text("等号开头", "H5", '=HYPERLINK("http://127.0.0.1/","点")'),
    text("加号开头", "H5", "+1+1|cmd!A0"),
    text("减号开头", "H5", "-无新进展"),
    text("爱特开头", "H5", "@SUM(A1)"),
    text("制表符开头", "H5", "\t=1+1"),
    text("换行开头", "H5", inline("&#10;=1+1")),
    text("回车开头", "H5", inline("&#13;=1+1")),
    text("全角等号开头", "H5", "＝1+1"),
    text("三万多字又等号开头", "L5", `=${"字".repeat(32_766)}`),
    text("控制字符", "L5", inline("问题_x0001__x0008_甲")),
    text("非字符", "L5", inline("问题\uFFFE\uFFFF&#xFFFE;")),
    text("半个代理", "I5", inline("&#xD83D;号")),
    text("转义", "I5", inline("_x0041_号_x000D_")),
    text("转义的转义", "I5", inline("_x005F_x0041_")),
    text("表情", "M5", "👨‍👩‍👧‍👦下月👍🏽🇨🇳"),
    text("藏文", "M5", "བོད་ཡིག"),
    text("改变方向", "K5", "\u202E柜号1\u202C"),
    text("很长的网址", "I5", `https://example.com/${"a".repeat(8_000)}?q=<x>&y="1"`),
    text("本机路径", "K5", "file:///C:/Users/张三/桌面/台账.xlsx"),
    text("富文本带注音", "L5", {
      attributes: 't="inlineStr"',
      inner: '<is><r><t>部分</t></r><r><rPr><b/></rPr><t>材料</t></r><rPh sb="0" eb="2"><t>cailiao</t></rPh></is>',
    }),
    text("数字", "H5", 20240318),
    text("真值", "L5", true),
    text("只有空格", "M5", " 　 "),
    {
      name: "工作文字-照抄上月.xlsx",
      make: ({ police }) =>
        replaceIn(
          police,
          PARTS.works,
          /(<c r="H5"[^>]*>)<v>\d+</,
          `<c r="H5" t="s"><v>${/<c r="F5"[^>]*><v>(\d+)</.exec(textOf(police, PARTS.works))![1]!}<`,
        ),
      expect: accepted({ unit: UNIT, findings: ["text-repeated 工作开展情况!H5"] }),
    },
    text("本月无新进展", "H5", "本月无新进展"),
    {
      name: "工作文字-进展显示错误.xlsx",
      make: works({ H5: { attributes: 't="e"', inner: "<v>#REF!</v>" } }),
      expect: returned({ unit: UNIT, findings: ["cell-shows-error 工作开展情况!H5"] }),
    },
    evidence("文字", "2024.3.6"),
    evidence("没有年", "3月6日"),
    evidence("没有格式的序号", { attributes: 's="0"', inner: "<v>45357</v>" }),
    evidence("标准日期格", { attributes: 't="d"', inner: "<v>2024-03-06</v>" }),
    evidence("一八九九年", 0),
    evidence("负数", -1),
    evidence("极大", 1e15),
    evidence("空白", null),
    surveyed("汉字", "2024年1月15日", sameDay),
    surveyed("斜线", "2024/1/15", sameDay),
    surveyed("点全角", "２０２４．１．１５", sameDay),
    surveyed("连写", "20240115", sameDay),
    surveyed("带时刻", "2024-01-15 09:00", sameDay),
    surveyed("没有格式的序号", { attributes: 's="0"', inner: "<v>45306</v>" }, sameDay),
    surveyed("标准日期格", { attributes: 't="d"', inner: "<v>2024-01-15</v>" }, sameDay),
    surveyed(
      "空白",
      null,
      returned({
        unit: OFFICE,
        findings: ["survey-has-source 指标数据!F6"],
        figures: { "73-1.date": null },
      }),
    ),
    {
      name: "数格-变成日期.xlsx",
      make: ({ police }) => typed(police, "figures", { F16: { attributes: 't="d"', inner: "<v>2024-03-04</v>" } }),
      expect: returned({
        unit: UNIT,
        findings: [CODE, "figure-unread 指标数据!F16"],
        figures: { "45-2.lowest": "2024-03-04" },
        readings: { "45-2.lowest": null },
      }),
    },
    pick("带空格", " 否 ", accepted({ unit: OFFICE, findings: [CODE], figures: { "90-1.value": " 否 " } })),
    pick(
      "没有",
      "没有",
      returned({
        unit: OFFICE,
        findings: [CODE, "answer-is-listed 指标数据!F17"],
        figures: { "90-1.value": "没有" },
      }),
    ),
    pick(
      "零",
      0,
      returned({
        unit: OFFICE,
        findings: [CODE, "answer-is-listed 指标数据!F17"],
        figures: { "90-1.value": 0 },
      }),
    ),
  ],
};
