import type { ReportingUnit } from "../../model/catalogue";

/** The departments named in 责任部门, in the order in which the table first names them; by default they are also 市食药安委成员单位. */
const DEPARTMENTS: readonly ReportingUnit[] = [
  department("市食安办", [
    "市食品安全办",
    "市食品安全办公室",
    "市食品安全委员会办公室",
    "市食药安办",
    "市食品药品安全委员会办公室",
  ]),
  department("市委巡察办", ["市委巡察工作领导小组办公室"]),
  department("市委督查室", []),
  department("市政府督查室", ["市人民政府督查室"]),
  department("市委组织部", []),
  department("市纪委监委", ["市纪委", "市监委", "市纪律检查委员会", "市监察委员会"]),
  department("市卫生健康委", ["市卫健委", "市卫生健康委员会"]),
  department("市农业农村局", []),
  department("市市场监管局", ["市市场监督管理局"]),
  department("市发展改革委", ["市发改委", "市发展和改革委员会"]),
  department("市教育局", []),
  department("市林草局", ["市林业和草原局"]),
  department("市公安局", []),
  department("市城管执法局", ["市城管局", "市城市管理和综合执法局"]),
  department("市商务局", []),
  department("市民政局", []),
  department("市司法局", []),
  department("市财政局", []),
  department("市科技局", ["市科学技术局"]),
  department("市经信局", ["市经济和信息化局"]),
  department("市委网信办", ["市网信办", "市委网络安全和信息化委员会办公室"]),
];

/** Named by a task of the table, not by 责任部门. */
const TASK_ONLY: readonly ReportingUnit[] = [
  department("市委政法委", ["市委政法委员会"], true, "附表只在第81条基本任务中点名，不在责任部门栏。"),
];

/** Named by the plan's body only (L59, L173). */
const BODY_ONLY: readonly ReportingUnit[] = [
  department("市生态环境局", [], false, "只在正文第59行列为责任单位，附表未列，默认不填报。"),
  department(
    "市住建局",
    ["市住房城乡建设局", "市住房和城乡建设局"],
    false,
    "只在正文第59行列为责任单位，附表未列，默认不填报。",
  ),
  department("市旅游发展局", [], false, "只在正文第173行列为责任单位，附表未列，默认不填报。"),
];

/** General knowledge, to be confirmed by 食安办: the document only says 各县（区）. */
const COUNTIES = [
  "卡若区",
  "江达县",
  "贡觉县",
  "类乌齐县",
  "丁青县",
  "察雅县",
  "八宿县",
  "左贡县",
  "芒康县",
  "洛隆县",
  "边坝县",
];

const NEW_DISTRICT: ReportingUnit = {
  name: "新区管委会",
  kind: "功能区",
  aliases: ["新区管理委员会", "新区食安办", "新区食药安委"],
  reports: true,
  note: "正文23处列为责任单位，附表未列；工程5（检验检测）未列新区管委会。",
};

const INSURERS: ReportingUnit = {
  name: "各承保公司",
  kind: "其他",
  aliases: ["承保公司"],
  reports: false,
  note: "企业，不报送月报（第71条）。",
};

/** The units of the document: 34 report; three departments of the body, and 各承保公司, are listed but do not. 待食安办确认. */
export const DEFAULT_UNITS: readonly ReportingUnit[] = [
  ...DEPARTMENTS,
  ...TASK_ONLY,
  ...COUNTIES.map(county),
  NEW_DISTRICT,
  ...BODY_ONLY,
  INSURERS,
];

/** Default 市食药安委成员单位: the departments of 责任部门. The document gives no list; 待食安办确认. */
export const DEFAULT_MEMBERS: readonly string[] = DEPARTMENTS.map(({ name }) => name);

function department(name: string, aliases: readonly string[], reports = true, note?: string): ReportingUnit {
  return { name, kind: "市级部门", aliases, reports, ...(note === undefined ? {} : { note }) };
}

/** A county answers to its government's and its food-safety bodies' names (L303). */
function county(name: string): ReportingUnit {
  const aliases = ["人民政府", "政府", "食药安委", "食安办"].map((body) => name + body);
  return { name, kind: "县区", aliases, reports: true };
}
