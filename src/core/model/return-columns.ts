/** Header texts of 指标数据; column A holds each row's key and is hidden. */
export const FIGURE_COLUMNS = {
  clause: "条款",
  measure: "指标名称",
  part: "填报项目",
  unit: "计量单位",
  value: "本期累计",
  previous: "上月累计",
  target: "目标",
  ratio: "完成情况",
  note: "说明",
  verdict: "审核",
  guidance: "填报口径",
  previous2: "前2月累计",
  previous3: "前3月累计",
  previous4: "前4月累计",
} as const;

/** Header texts of 工作开展情况; column A holds the clause number and is hidden. */
export const WORK_COLUMNS = {
  clause: "条款",
  content: "评价内容",
  tasks: "基本任务",
  previousStatus: "上月状态",
  previousProgress: "上月进展",
  status: "工作状态",
  progress: "工作进展",
  evidence: "佐证材料（文号）",
  evidenceDate: "佐证日期",
  place: "存放处",
  problems: "存在问题",
  next: "下一步打算",
  verdict: "审核",
} as const;

/** Defined names and custom properties that carry a return's identity. */
export const IDENTITY_NAMES = {
  unit: "shian_unit",
  period: "shian_period",
  edition: "shian_edition",
  rules: "shian_rules",
  revision: "shian_revision",
  submitted: "shian_submitted",
} as const;

/** Custom property with the fingerprints of a form's sheets as they were issued, in their order, joined by hyphens. */
export const FORM_DIGEST_NAME = "shian_form";

/** What stands in a given figure's cell while the office has not provided it; read as blank. */
export const GIVEN_MISSING = "待食安办提供";

/** Label of the last day to report, on 填报说明 beside the identity. */
export const DUE_LABEL = "截止日期";

/** Labels of the visible identity cells of 填报说明; the value stands to the right of its label. */
export const IDENTITY_LABELS = {
  unit: "填报单位",
  period: "报告期",
  edition: "表样版本",
  rules: "规则版本",
  revision: "修订次数",
  submitted: "完成上报日期",
  checkCode: "核对码",
} as const;
