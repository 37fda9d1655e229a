import type { SettingKey } from "../model/settings";
import type { SettingDefinition, SettingKind } from "../model/setting-definition";

const FLAG: SettingKind = { kind: "flag" };
const MONTH: SettingKind = { kind: "month" };

/** Every setting, in the order of the sheet. Line numbers are those of the document in `seeds/`. */
export const SETTING_DEFINITIONS: readonly SettingDefinition[] = [
  define("deadline.day", "每月上报截止日", whole(1, 31), 25, {
    unit: "日",
    explanation: "报表在报告期当月的这一天前上报；月份没有这一天的，取当月最后一天。个别月份可在「截止日期」中另定。",
    source: "第303行「于每月25日前上报市食安办」",
    open: false,
  }),
  define("deadline.inclusive", "截止当日上报算按时", FLAG, true, {
    explanation: "选「是」，截止日当天收到的算按时；选「否」，须在截止日前一天收到。",
    source: "第303行「25日前」未写明是否含25日",
  }),
  define("period.span", "数据统计区间", choice("1月1日至25日", "自然月末", "上月26日至本月25日"), "1月1日至25日", {
    explanation: "本期累计数统计到哪一天。截止日在月内，默认按年初至当月25日统计。",
    source: "第303行未写明统计区间",
  }),
  define("period.yearEndUntil", "年终数修订截止", { kind: "month-day" }, "01-31", {
    explanation: "12月报表在次年的这一天前可以报送年终数修订版；年度结论以修订后的年终数为准。",
    source: "文件未写明年终数的报送办法",
  }),
  define("submission.required", "必须填写完成上报日期", FLAG, false, {
    explanation: "选「是」，没有完成上报日期的报表退回；选「否」，照收并给出提示。",
    source: "文件未规定签报手续",
  }),
  define("intake.provisional", "退回报表的无误数字暂纳入汇总", FLAG, true, {
    explanation: "选「是」，需退回报表中没有错误的数字先计入汇总并标明「暂纳入」；选「否」，整份报表待重报后再计入。",
    source: "文件未规定退回报表如何计数",
  }),
  define("progress.tolerance", "序时进度允许偏差", { kind: "number", min: 0, max: 100 }, 10, {
    unit: "%（占目标）",
    explanation: "年度目标按已过月份折算应达进度，低于该进度超过目标的这个百分数为滞后，高于的为提前。",
    source: "第353行「均衡推进」未写明尺度",
  }),
  define("season.spring", "春季开学检查到期月份", whole(1, 12), 3, {
    unit: "月",
    explanation: "从这个月起要求填报春季开学检查数（27-1），此前为未到期。",
    source: "第349行「春秋两季」未写明月份",
  }),
  define("season.autumn", "秋季开学检查到期月份", whole(1, 12), 9, {
    unit: "月",
    explanation: "从这个月起要求填报秋季开学检查数（27-2），此前为未到期。",
    source: "第349行「春秋两季」未写明月份",
  }),
  define("cycle.from", "创建周期起始月份", MONTH, "2022-08", {
    explanation: "三年内事故、事件（91、92）从这个月起累计，跨年不清零。",
    source: "第223行",
    open: false,
  }),
  define("cycle.to", "创建周期截止月份", MONTH, "2025-08", {
    explanation: "周期指标在这个月作出最后判定。",
    source: "第223行",
    open: false,
  }),
  define("population.newDistrict", "新区人口的统计办法", choice("并入", "单列"), "并入", {
    explanation:
      "「并入」：新区人口含在所在县（区）内，各县（区）之和等于全市；「单列」：新区人口另列，与各县（区）相加等于全市。",
    source: "附表未列新区管委会",
  }),
  define("sampling.newDistrict", "新区管委会填报抽检量（46）", FLAG, false, {
    explanation: "选「是」，新区管委会也填报46-1、46-2；选「否」不填。",
    source: "正文工程5（检验检测）未列新区管委会",
  }),
  define("score.conversion", "第73至75条折算办法", choice("实测/100×满分", "阈值线性", "达标满分"), "实测/100×满分", {
    explanation:
      "「实测/100×满分」按实测值占100的比例折算；「阈值线性」达标得满分，不达标按实测值占目标的比例折算；「达标满分」达标得满分，否则不得分。",
    source: "第422、423、426行只写「根据实际结果进行折算」",
  }),
  define("score.options", "自选项计入项数", whole(0, 7), 3, {
    unit: "项",
    explanation: "第五部分自选项（30至36）最多计入几项。",
    source: "第427行自选项15分，30至36各5分，未写明「七选三」",
  }),
  define("score.optionMarks", "自选项每项分值", { kind: "number", min: 0, max: 40 }, 5, {
    unit: "分",
    explanation: "每个计入的自选项的满分。",
    source: "第439至449行评价要点所印分值",
    open: false,
  }),
  define("score.innovations", "机制创新选取项数", whole(0, 5), 2, {
    unit: "项",
    explanation: "第29个评价要点（机制创新）从78至82条中选取几项。",
    source: "第432行「任选2项」",
    open: false,
  }),
  define("score.innovationMarks", "机制创新合计分值", { kind: "number", min: 0, max: 40 }, 5, {
    unit: "分",
    explanation: "选取的机制创新合计不超过的分数。",
    source: "第432行「5分」未写明是合计还是每项",
  }),
  define("score.clauseMarks", "评价要点分值是否分配到条款", choice("不分配", "平均分配"), "不分配", {
    explanation: "文件只给评价要点定分。「不分配」：只对评价要点评分；「平均分配」：评分表另附各条平均分值供参考。",
    source: "附表没有条款分值",
  }),
  define("score.passMark", "合格分数线", { kind: "number", min: 0, max: 120 }, null, {
    unit: "分",
    blank: true,
    explanation: "留空表示不作合格判定。",
    source: "文件没有合格分数线",
  }),
  define(
    "print.fonts",
    "打印字体",
    {
      kind: "choice",
      choices: [
        { value: "system", label: "系统字体" },
        { value: "standard", label: "公文标准字体" },
      ],
    },
    "system",
    {
      explanation:
        "「系统字体」用电脑自带的宋体、黑体、仿宋、楷体；「公文标准字体」用方正小标宋简体、楷体_GB2312、仿宋_GB2312，电脑须已安装。",
      source: "软件选项，与文件无关",
      open: false,
    },
  ),
];

const BY_KEY: ReadonlyMap<string, SettingDefinition> = new Map(
  SETTING_DEFINITIONS.map((definition) => [definition.key, definition]),
);

/** The definition of a setting. Throws for a key that is none: a fault of ours. */
export function settingDefinition(key: SettingKey): SettingDefinition {
  const definition = BY_KEY.get(key);
  if (definition === undefined) throw new Error(`no setting ${key}`);
  return definition;
}

/** The definition behind a key or a label that somebody typed, or null. */
export function findSettingDefinition(name: string): SettingDefinition | null {
  const wanted = name.trim();
  return BY_KEY.get(wanted) ?? SETTING_DEFINITIONS.find(({ label }) => label === wanted) ?? null;
}

type Words = Pick<SettingDefinition, "explanation" | "source"> &
  Partial<Pick<SettingDefinition, "unit" | "blank" | "open">>;

function define(
  key: SettingKey,
  label: string,
  kind: SettingKind,
  value: SettingDefinition["default"],
  words: Words,
): SettingDefinition {
  return { key, label, kind, unit: "", blank: false, default: value, open: true, ...words };
}

function whole(min: number, max: number): SettingKind {
  return { kind: "whole", min, max };
}

function choice(...labels: readonly string[]): SettingKind {
  return { kind: "choice", choices: labels.map((label) => ({ value: label, label })) };
}
