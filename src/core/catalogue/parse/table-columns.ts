/** The printed head of the table (L311). */
export const TABLE_COLUMNS = ["评价要点", "评价内容", "评价方式", "责任部门", "基本任务"] as const;
