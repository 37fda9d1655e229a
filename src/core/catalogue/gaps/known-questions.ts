import type { GapKind } from "../../model/catalogue";

/** A question that an edition is known to raise, tied to words of the document. */
export interface KnownQuestion {
  readonly id: string;
  readonly kind: Extract<GapKind, "wording-question" | "undefined" | "measure-question">;
  /** Words on whose lines the question rests; it is asked when the first of them occurs. */
  readonly at: readonly string[];
  /** The clause it is about, if it is about one. */
  readonly clause?: number;
  readonly text: string;
}

/** Questions on the 2021 edition as issued by 昌都市 in July 2023. The software changes none of these words. */
const EDITION_2021: readonly KnownQuestion[] = [
  wording(
    "巡视巡察",
    ["结合巡视工作", "结合巡察工作"],
    "创建目标（一）写「结合巡视工作」，第（1）条写「结合巡察工作」。市级为巡察，请确认以哪一处为准。",
    1,
  ),
  wording(
    "评价管理办法名称",
    ["《国家食品安全城市评价与管理办法》", "《国家食品安全示范城市评价与管理办法》"],
    "同一办法有两种名称，一处缺「示范」二字。请确认。",
  ),
  wording(
    "省级初评",
    ["省级初评"],
    "自治区的初评写作「省级初评」，似沿用外省文件。软件照原文显示，请确认是否改为「自治区初评」。",
  ),
  wording("英文连词", [" and "], "「总结经验 and 做法」中夹有英文单词。软件照原文显示，请确认是否改为「和」。"),
  wording(
    "湘冷链",
    ["湘冷链"],
    "「湘冷链」是湖南省的平台，第（54）条写的是「进口冷链食品追溯平台」。请确认本市实际使用的平台名称。",
    77,
  ),
  wording(
    "畜禽企业废弃物",
    ["畜禽企业废弃物"],
    "第（16）条评价内容写「畜禽屠宰废弃物」，基本任务写「畜禽企业废弃物」，范围不同。请确认以哪一处为准。",
    16,
  ),
  wording(
    "第1点第2款",
    ["第1点第2款"],
    "第（29）条基本任务第3项说「参照第1点第2款落实」，但第1项没有分款，可能指第2项。请确认所指。",
    29,
  ),
  wording(
    "委员会名称",
    ["加强食品安全委员会", "食品药品安全委员会成员单位"],
    "第（4）条写「食品安全委员会」，第（5）条写「食品药品安全委员会」，其他各处写「市食药安委」。请确认全称。",
    4,
  ),
  wording(
    "领导小组办公室",
    ["市创建工作领导小组办公室", "领导小组办公室具体承担"],
    "正文的「市创建工作领导小组办公室」与责任分解表的「市食安办」是否为同一机构，文件没有说明。软件不作合并，请确认。",
  ),
  wording(
    "抽检结果公开责任部门",
    ["依法依规向社会公开监督抽检结果"],
    "第（31）条的责任部门没有市发展改革委，第（29）（30）条有。请确认第（31）条是否遗漏。",
    31,
  ),
  wording(
    "污水灌溉责任部门",
    ["禁止污水灌溉"],
    "正文工程1「禁止污水灌溉」的责任单位还有市生态环境局、市住建局、市城管执法局，第（12）条只列市农业农村局和各县（区）。请确认第（12）条的填报单位。",
    12,
  ),
  wording(
    "教育行政部门",
    ["各级教育行政部门"],
    "第（66）条基本任务第1项提到「各级教育行政部门」，县级教育部门是随各县（区）填报，还是由市教育局汇总，文件没有写明。",
    66,
  ),
  open(
    "每月25日",
    ["每月25日前"],
    "「每月25日前」是否含25日当天，所报月份涵盖哪些日期，文件没有写明。软件按设置执行（默认含25日、1月1日至当月25日累计），请确认。",
  ),
  open(
    "报送内容",
    ["工作开展情况于每月25日前"],
    "文件只要求报送「工作开展情况」，没有要求报送指标数据。指标数据一表是软件按评价内容整理的，请确认。",
  ),
  open(
    "成员单位名单",
    ["市食药安委各成员单位对照"],
    "文件没有市食药安委成员单位名单。软件默认为责任部门栏点名的 21 个部门，请提供正式名单。",
  ),
  open(
    "县区名单",
    ["各县（区）食药安委"],
    "文件没有列出各县（区）名称。软件默认为卡若区等 11 个县（区）和新区管委会，请确认。",
  ),
  open(
    "新区管委会抽检",
    ["牵头单位：市农业农村局、市场监管局"],
    "正文工程5（检验检测）的责任单位没有新区管委会，其他 23 项都有。软件默认不向新区管委会要第（46）条的数据，请确认。",
    46,
  ),
  open(
    "创建周期",
    ["自2022年8月起"],
    "创建周期写为 2022 年 8 月至 2025 年 8 月。创建目标（二）和第（91）（92）条的「三年内」从何时起算，文件没有写明。请确认。",
    91,
  ),
  open(
    "合格分数线",
    ["（2021版）指标任务责任分解表"],
    "文件没有规定评分的合格分数线。软件只列得分，不作合格与否的判断，请提供标准。",
  ),
  open(
    "条目分值",
    ["20. 过程控制"],
    "分值只到评价要点（如「20. 过程控制」9 分含 12 条），没有每条的分值。软件不自行拆分，请确认评分办法。",
  ),
  open(
    "折算办法",
    ["进行折算"],
    "「根据实际测评（抽检）结果进行折算」没有给出折算公式。软件默认按实测值÷100×满分折算，可在设置中更换，请确认。",
    73,
  ),
  open(
    "自选项数目",
    ["自选项15分"],
    "自选项共列 7 项、每项 5 分，计 15 分，文件没有写明可选 3 项。软件按最多选 3 项处理，请确认。",
  ),
  open(
    "机制创新计分",
    ["29. 机制创新"],
    "「机制创新」必选项任选 2 项、5 分：是 2 项合计 5 分，还是每项 2.5 分，没有写明。软件按 2 项合计 5 分处理，请确认。",
    78,
  ),
  open(
    "否决项认定",
    ["六、否决项"],
    "否决项没有分值，也没有写明由谁认定、认定后如何处理。软件只作提示，由市食安办核实后登记。",
  ),
  figure(
    "人口口径",
    ["年均食品安全抽检量达到4批次/千人"],
    "「批次/千人」的人口是常住人口还是户籍人口、取哪一年，没有写明。请确认，并在设置中填写人口数。",
    46,
  ),
  figure(
    "抽检量范围",
    ["(46) 年均食品安全抽检量"],
    "「4批次/千人」是否包括食用农产品，是否各部门合并计算，没有写明。软件按所列部门和各县（区）合计，请确认。",
    46,
  ),
  figure(
    "农兽药残留抽检量",
    ["针对农药兽药残留的食品抽检量达到2批次/千人"],
    "「2批次/千人」是否包含在「4批次/千人」之内，没有写明。软件按包含处理，请确认。",
    46,
  ),
  figure(
    "年均含义",
    ["(46) 年均"],
    "「年均」是每年都要达到，还是创建周期内各年平均，没有写明。软件按当年累计判断，请确认。",
    46,
  ),
  figure(
    "粮食监测比例口径",
    ["库存粮食质量监测覆盖比例不低于库存数量的25%"],
    "「25%」按粮食数量（吨）还是按库点数计算，没有写明。软件按数量计算，请确认。",
    19,
  ),
  figure(
    "开学检查范围",
    ["校园食品安全春秋两季开学检查覆盖率"],
    "开学检查是否包括幼儿园、校外供餐单位，没有写明。请确认应检查的范围。",
    27,
  ),
  figure(
    "含省级抽检",
    ["(含省级)覆盖率"],
    "在产企业监督抽检覆盖率「含省级」，自治区的抽检数据从何处取得，没有写明。请确认数据来源。",
    30,
  ),
  figure(
    "立案率分母",
    ["立案率和办结率达到100%"],
    "立案率的分母（应立案数）如何统计，没有写明。请确认，例如按移送、举报和抽检不合格的线索数计。",
    32,
  ),
  figure(
    "明厨亮灶期限",
    ["确保2023年学校食堂", "(85) 学校食堂"],
    "正文要求学校食堂「互联网+明厨亮灶」2023 年达到 100%，期限已过；第（85）条没有期限。软件按时点水平判断，请确认。",
    85,
  ),
  figure(
    "县区数据口径",
    ["各县（区）食药安委、"],
    "市级部门的数据是否已含各县（区）上报的数据，文件没有写明。软件按指标分别注明「含县区」或「不含县区」，请确认。",
  ),
];

const BY_EDITION: ReadonlyMap<string, readonly KnownQuestion[]> = new Map([["2021", EDITION_2021]]);

/** The questions known for an edition; none for others. */
export function knownQuestions(edition: string): readonly KnownQuestion[] {
  return BY_EDITION.get(edition) ?? [];
}

function wording(id: string, at: readonly string[], text: string, clause?: number): KnownQuestion {
  return question("wording-question", id, at, text, clause);
}

function open(id: string, at: readonly string[], text: string, clause?: number): KnownQuestion {
  return question("undefined", id, at, text, clause);
}

function figure(id: string, at: readonly string[], text: string, clause?: number): KnownQuestion {
  return question("measure-question", id, at, text, clause);
}

function question(
  kind: KnownQuestion["kind"],
  id: string,
  at: readonly string[],
  text: string,
  clause?: number,
): KnownQuestion {
  return { id, kind, at, text, ...(clause === undefined ? {} : { clause }) };
}
