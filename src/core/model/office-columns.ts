/**
 * Header texts of the office's sheets that are read back after the office typed into them.
 * Layouts print them, readers find columns by them; column A of each sheet is a hidden key.
 */

/** 台账: one row per value, key in column A is `<period>|<unit>|<key>|<revision>`. */
export const LEDGER_COLUMNS = {
  period: "报告期",
  unit: "填报单位",
  key: "填报项",
  label: "项目名称",
  value: "数值或内容",
  note: "说明",
  state: "入账状态",
  file: "来源文件",
  sheet: "工作表",
  cell: "单元格",
  revision: "修订次数",
  received: "收到日期",
  submitted: "上报日期",
  content: "内容摘要码",
} as const;

/** Key of the one row that 台账 keeps of a return in which nothing was filled in: without it nobody would know that it came. */
export const NOTHING_FILLED_KEY = "0.received";

/** 报送情况: key in column A is the unit's name. */
export const RECEIPT_COLUMNS = {
  unit: "填报单位",
  state: "报送状态",
  punctual: "是否按时",
  due: "截止日期",
  received: "收到日期",
  receivedFrom: "日期来源",
  receivedTyped: "收到日期（手填）",
  remark: "备注",
  revision: "修订次数",
  file: "来源文件",
  errors: "错误",
  toExplain: "需说明",
  hints: "提示",
  reminder: "提醒文字",
  contact: "联系人",
} as const;

/** 评分表: key in column A is the point's number (`29-78` for an innovation of point 29). */
export const SCORE_COLUMNS = {
  no: "序号",
  name: "评价要点",
  marks: "满分",
  selected: "是否选定",
  self: "自评得分",
  office: "食安办评分",
  expert: "专家评分",
  counted: "计入得分",
  lost: "失分",
  reason: "扣分原因",
  evidence: "佐证材料",
  scorer: "评分人",
  date: "评分日期",
} as const;

/** 修订记录 and 待定事项: what 食安办 decides on a line; key in column A is the id of the repair, the gap, the setting or `veto-<clause>`. */
export const DECISION_COLUMNS = {
  decision: "决定",
  by: "决定人",
  date: "日期",
  basis: "依据（文号）",
} as const;

/** 审核结果 of the office: one row per finding, read back for reminders and 退回单. */
export const FINDING_COLUMNS = {
  no: "序号",
  unit: "填报单位",
  clause: "条款",
  grade: "等级",
  message: "问题",
  explained: "是否说明",
  sheet: "工作表",
  cell: "单元格",
  file: "来源文件",
} as const;

/** Names of the sheets; they are part of the contract. */
export const SHEET_NAMES = {
  table: "责任分解表",
  guide: "填报说明",
  figures: "指标数据",
  works: "工作开展情况",
  findings: "审核结果",
  summary: "月度汇总表",
  shortfalls: "未达标清单",
  receipts: "报送情况",
  measures: "指标汇总",
  score: "评分表",
  charts: "图表",
  front: "首页",
  programmes: "重点任务",
  repairs: "修订记录",
  questions: "待定事项",
  notice: "通报",
  ledger: "台账",
  settings: "设置",
  blankScore: "空白评分表",
  extract: "会议摘录",
  returnSlips: "退回单",
} as const;
