/** Sentences for the imaginary month; `{{figure}}` is filled with a number, `{{month}}` with the month. */
export const PROGRESS_TEXTS = [
  "{{month}}月制定印发年度工作方案，明确责任科室和完成时限；已组织实施，阶段资料已归档。",
  "{{month}}月开展专项检查{{figure}}家次，发现问题{{few}}个，已督促整改到位并留存检查记录。",
  "{{month}}月召开工作推进会1次，通报上月进展，调度解决具体问题{{few}}个；会议纪要已归档。",
  "{{month}}月组织业务培训1期，参训{{figure}}人，培训方案、签到表和考核结果齐全。",
  "{{month}}月开展宣传活动{{few}}场，发放资料{{figure}}份，藏汉双语宣传覆盖乡镇和农牧区。",
  "按年度计划推进，{{month}}月更新工作台账，新增佐证材料{{few}}份，现场可查。",
] as const;

/** Problems named now and then. */
export const PROBLEM_TEXTS = [
  "个别乡镇点多面广、力量不足，检查频次偏低。",
  "部分佐证材料归档不够及时。",
  "基层检验检测设备老化，送检周期较长。",
] as const;

/** What comes next. */
export const NEXT_TEXTS = [
  "下月完成剩余检查任务并组织“回头看”。",
  "按时限补齐佐证材料，做好自查自评准备。",
  "继续按计划推进，每周调度一次。",
] as const;

/** Where evidence is kept. */
export const PLACES = ["办公室档案柜2号", "食品科资料盒", "业务科电子台账", "局档案室"] as const;

/** How an imaginary clerk explains a figure that is odd but true. */
export const EXPLANATIONS: readonly string[] = [
  "经核实数据无误，系本月集中开展专项工作所致，佐证材料已归档。",
  "经核实，系按台账更正上月统计口径，已留存更正记录。",
];

/** How an imaginary clerk explains being behind schedule. */
export const BEHIND_EXPLANATION = "年度任务集中安排在下半年实施，已列入计划，确保年底前完成。";
