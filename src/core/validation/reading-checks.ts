import type { RuleGrade } from "../model/rule";

/** A check of how a return could be read, besides the rules 1–24. */
export interface ReadingCheck {
  readonly id: string;
  readonly grade: RuleGrade;
  readonly requirement: string;
  /** Filled by `{{name}}`, as rule messages are. */
  readonly message: string;
}

/** A figure that is text and no pick: shown with what we take it to mean, never taken as 0. */
export const FIGURE_UNREAD: ReadingCheck = {
  id: "figure-unread",
  grade: "错误",
  requirement: "填报数应能读成数字；读法只作建议，不自动采用，更不当作 0。",
  message: "「{{label}}」填的是“{{raw}}”，不是数字。{{proposal}}",
};

/** The same for a text that is a number all through: it looks right, but the spreadsheet does not count it. */
export const FIGURE_AS_TEXT: ReadingCheck = {
  ...FIGURE_UNREAD,
  message: "「{{label}}」填的是文本“{{raw}}”（文本格式、全角或带空格），表格不当数字计算。请改填数字 {{number}}。",
};

/** The same for a share where a count or an amount is asked. */
export const SHARE_FOR_AMOUNT: ReadingCheck = {
  ...FIGURE_UNREAD,
  message: "「{{label}}」填的是“{{raw}}”。此处填数量（{{unit}}），不填比例，请改填。",
};

/** An error value in a cell that rules look at. */
export const CELL_SHOWS_ERROR: ReadingCheck = {
  id: "cell-shows-error",
  grade: "错误",
  requirement: "单元格不得显示错误值。",
  message: "「{{label}}」显示错误值 {{error}}。请改正，直接填写内容。",
};

/** A formula whose result was not saved with the file. */
export const FORMULA_WITHOUT_RESULT: ReadingCheck = {
  id: "formula-without-result",
  grade: "错误",
  requirement: "填报格里的公式必须带有计算结果。",
  message: "「{{label}}」是公式，但文件里没有存下结果，未能读取。请改填数字后重新保存。",
};

/** A formula in an entry cell; its result was taken. */
export const ENTRY_IS_FORMULA: ReadingCheck = {
  id: "entry-is-formula",
  grade: "提示",
  requirement: "填报格宜填数字；填了公式的，按其结果采用。",
  message: "「{{label}}」是公式，已按其结果 {{value}} 采用。建议改填数字，以免引用的表变动。",
};

/** A return in the office's hands without a date of 完成上报. */
export const SUBMISSION_DATE: ReadingCheck = {
  id: "submission-date",
  grade: "提示",
  requirement: "报送的表应填写完成上报日期。",
  message: "没有填写完成上报日期，已按收到处理。请在填报说明的签报栏补填日期。",
};

/** The same where the setting demands the date. */
export const SUBMISSION_DATE_REQUIRED: ReadingCheck = {
  id: "submission-date-required",
  grade: "错误",
  requirement: "设置要求填写完成上报日期的，不得空白。",
  message: "没有填写完成上报日期。请在填报说明的签报栏填写日期后重新报送。",
};

/** A form issued under other rules; it is checked under those of the period. */
export const OLDER_RULES: ReadingCheck = {
  id: "older-rules",
  grade: "提示",
  requirement: "按旧版规则下发的表照收，并按本期规则审核。",
  message: "本表按旧版规则下发，已按本期规则重新审核。",
};

/** All checks of this kind, for the documentation. */
export const READING_CHECKS: readonly ReadingCheck[] = [
  FIGURE_UNREAD,
  CELL_SHOWS_ERROR,
  FORMULA_WITHOUT_RESULT,
  ENTRY_IS_FORMULA,
  SUBMISSION_DATE,
  SUBMISSION_DATE_REQUIRED,
  OLDER_RULES,
];
