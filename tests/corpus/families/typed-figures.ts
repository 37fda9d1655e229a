import type { CellScalar } from "../../../src/core/model/expression";
import type { Reading } from "../../../src/core/model/unit-return";
import { accepted, returned, type CorpusFile, type Family } from "../corpus-file";
import { typed, type Typed } from "../sheet-xml";

/** 45-2.lowest of 市公安局: an amount (学时) that nothing depends on, blank as issued. */
const CELL = "F16";
const KEY = "45-2.lowest";
const UNIT = "市公安局";
/** Kept from before somebody typed. */
const CODE = "check-code-differs";

const type =
  (cells: Readonly<Record<string, Typed>>): CorpusFile["make"] =>
  ({ police }) =>
    typed(police, "figures", cells);

/** A text in a number's place, and what it is taken to mean: always shown, never taken. */
const text = (name: string, raw: string, proposed: Reading["proposed"]): CorpusFile => ({
  name: `文本-${name}.xlsx`,
  make: type({ [CELL]: raw }),
  expect: returned({
    unit: UNIT,
    findings: [CODE, `figure-unread 指标数据!${CELL}`],
    figures: { [KEY]: raw },
    readings: { [KEY]: proposed },
  }),
});

/** A number that a spreadsheet keeps as a number. */
const number = (name: string, cell: string, key: string, value: number, findings: readonly string[]): CorpusFile => ({
  name: `数值-${name}.xlsx`,
  make: type({ [cell]: value }),
  expect: {
    ...(findings.length === 0 ? accepted() : returned({})),
    unit: UNIT,
    findings: [CODE, ...findings],
    figures: { [key]: value },
  },
});

/** 73-1.value of 市食安办, 84.6 of a hundred points. */
const score = (
  name: string,
  value: string | number,
  finding: string,
  proposed: number | null,
  figures: Readonly<Record<string, CellScalar>> = { "73-1.value": value },
): CorpusFile => ({
  name: `得分-${name}.xlsx`,
  make: ({ office }) => typed(office, "figures", { F6: value }),
  expect: returned({
    unit: "市食安办",
    findings: [CODE, `${finding} 指标数据!F6`, "below-target 指标数据!F6"],
    figures,
    readings: { "73-1.value": proposed },
  }),
});

/** 32-3.value of 市公安局: cases lost in court, 0 as issued. */
const lost = (name: string, cells: Readonly<Record<string, Typed>>, expect: CorpusFile["expect"]): CorpusFile => ({
  name: `败诉-${name}.xlsx`,
  make: type(cells),
  expect,
});

/** Numbers as people type them, and cells that hold no number though they look so. */
export const typedFigures: Family = {
  name: "填的数",
  files: [
    text("全角数字", "４０", 40),
    text("全角小数点", "３７．５", 37.5),
    text("逗号", "1,234", 1234),
    text("全角逗号", "1，234", 1234),
    text("撇号分节", "1'234", 1234),
    text("空格分节", "12 345", 12345),
    text("窄空格分节", "12\u202f345", 12345),
    text("逗号错位", "12,34", null),
    text("欧洲写法", "1.234,5", null),
    text("空格隔开两数", "4 0", null),
    text("万", "2000万", 20_000_000),
    text("亿带小数", "1.2亿", 120_000_000),
    text("亿又万", "1亿2000万", 120_000_000),
    text("万又千", "3万5千", 35_000),
    text("一万二", "1万2", null),
    text("带单位", "40学时", 40),
    text("带人次", "40 人次", 40),
    text("百分号", "98%", null),
    text("全角百分号", "９８％", null),
    text("千分号", "980‰", null),
    text("百分之", "百分之九十八", null),
    text("约", "约120", 120),
    text("近", "近40", 40),
    text("余", "40余", 40),
    text("多人", "100多人", 100),
    text("左右", "４０左右", 40),
    text("汉字", "四十", 40),
    text("汉字百位", "一百二十", 120),
    text("汉字逐位", "二〇二四", 2024),
    text("汉字零", "〇", 0),
    text("汉字小数", "三十七点五", 37.5),
    text("汉字三万五", "三万五", null),
    text("大写", "肆拾", 40),
    text("大写千位", "壹仟贰佰叁拾伍", 1235),
    text("加号", "+40", 40),
    text("全角加号", "＋40", 40),
    text("括号当负数", "(40)", null),
    text("全角括号", "（40）", null),
    text("负号", "-40", -40),
    text("长横当负号", "－４０", -40),
    text("科学计数", "4E1", 40),
    text("分数", "3/4", null),
    text("一个字的分数", "½", null),
    text("月日", "3月4日", null),
    text("区间", "40-50", null),
    text("波浪区间", "40~50", null),
    text("撇号", "'40", 40),
    text("弯撇号", "‘40", 40),
    text("零宽空格", "4\u200b0", 40),
    text("方向标记", "\u202d40\u202c", 40),
    text("软连字符", "4\u00ad0", 40),
    text("不换行空格", "\u00a040\u00a0", 40),
    text("全角空格", "　40　", 40),
    text("换行", "40\n", 40),
    text("制表符", "\t40", 40),
    text("句号", "40。", 40),
    text("非数", "NaN", null),
    text("无穷", "Infinity", null),
    text("负零", "-0", 0),
    text("极大", "1e308", null),
    text("溢出", "1e309", null),
    text("十六进制", "0x10", null),
    text("二进制", "0b11", null),
    text("十七位", "12345678901234567", null),
    text("无", "无", "不适用"),
    text("长横", "——", "不适用"),
    text("短横", "--", "不适用"),
    text("空字", "空", null),
    text("英文不适用", "N/A", "不适用"),
    text("井号不适用", "#N/A", null),
    text("除以零", "#DIV/0!", null),
    text("待定", "待定", "待报"),
    text("不适用隔开", "不 适 用", "不适用"),
    text("真", "TRUE", null),
    text("公式没算", "=20+20", null),
    text("表情", "4️⃣0️⃣", null),
    text("减号", "\u221240", -40),
    text("藏文数字", "༤༠", null),
    text("阿拉伯数字", "٤٠", null),
    text("上标", "4⁰", null),
    text("圈码", "④", null),
    {
      name: "文本-只有空格.xlsx",
      make: type({ [CELL]: " 　" }),
      expect: accepted({ unit: UNIT, findings: [CODE], figures: { [KEY]: " 　" }, readings: {} }),
    },
    {
      name: "文本-真值.xlsx",
      make: type({ [CELL]: true }),
      expect: returned({
        unit: UNIT,
        findings: [CODE, `figure-is-number 指标数据!${CELL}`],
        figures: { [KEY]: true },
        readings: { [KEY]: null },
      }),
    },
    number("负数", CELL, KEY, -5, [`figure-in-range 指标数据!${CELL}`]),
    number("十七位", CELL, KEY, 12_345_678_901_234_568, [`figure-in-range 指标数据!${CELL}`]),
    number("一后三百零八个零", CELL, KEY, 1e308, [`figure-in-range 指标数据!${CELL}`]),
    number("最小的数", CELL, KEY, 5e-324, []),
    number("小数学时", CELL, KEY, 37.5, []),
    {
      name: "数值-负零.xlsx",
      make: type({ [CELL]: { attributes: "", inner: "<v>-0</v>" } }),
      expect: accepted({ unit: UNIT, findings: [CODE], figures: { [KEY]: 0 } }),
    },
    lost(
      "半件",
      { F10: 0.5 },
      returned({
        unit: UNIT,
        findings: [CODE, "below-target 指标数据!F10", "count-is-whole 指标数据!F10"],
        figures: { "32-3.value": 0.5 },
      }),
    ),
    lost(
      "负一件",
      { F10: -1 },
      returned({
        unit: UNIT,
        findings: [
          CODE,
          "below-target 指标数据!F10",
          "cumulative-not-below-previous 指标数据!F10",
          "figure-in-range 指标数据!F10",
        ],
        figures: { "32-3.value": -1 },
      }),
    ),
    lost(
      "不适用有原因",
      { F10: "不适用", J10: "本局不办理行政案件" },
      accepted({
        unit: UNIT,
        findings: [CODE, "not-applicable-has-reason 指标数据!F10"],
        figures: { "32-3.value": "不适用" },
        readings: {},
      }),
    ),
    lost(
      "不适用没有原因",
      { F10: "不适用" },
      returned({
        unit: UNIT,
        findings: [CODE, "not-applicable-has-reason 指标数据!F10"],
        figures: { "32-3.value": "不适用" },
        readings: {},
      }),
    ),
    lost(
      "不适用原因只写无",
      { F10: "不适用 ", J10: "无" },
      returned({
        unit: UNIT,
        findings: [CODE, "not-applicable-has-reason 指标数据!F10"],
        figures: { "32-3.value": "不适用 " },
        readings: {},
      }),
    ),
    lost(
      "待报",
      { F10: "待报" },
      accepted({
        unit: UNIT,
        findings: [CODE, "cumulative-not-below-previous 指标数据!F10", "pending-value 指标数据!F10"],
        figures: { "32-3.value": "待报" },
        readings: {},
      }),
    ),
    lost(
      "空白",
      { F10: null },
      returned({
        unit: UNIT,
        findings: [CODE, "required-value 指标数据!F10"],
        figures: { "32-3.value": null },
        readings: {},
      }),
    ),
    score("小数", 0.846, "percent-as-fraction", 84.6),
    score("小数文本", "0.846", "figure-unread", 84.6),
    score("百分号", "84.6%", "figure-unread", 84.6),
    score("全角百分号", "８４．６％", "figure-unread", 84.6),
    score("百分之", "百分之八十四", "figure-unread", 84),
    score("带分", "84.6分", "figure-unread", 84.6),
    score("千分号", "846‰", "figure-unread", 84.6),
    score("约", "约85", "figure-unread", 85),
  ],
};
