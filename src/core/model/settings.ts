import type { MeasureId } from "./expression";

/** Whether 食安办 has confirmed something that the document leaves open. */
export type ConfirmationState = "待确认" | "已确认";

/** What a setting's value may be; null is blank. */
export type SettingValue = string | number | boolean | null;

/** The settings by key; the definitions (label, default, choices, explanation, source) are in `core/settings`. */
export type SettingKey =
  | "deadline.day"
  | "deadline.inclusive"
  | "period.span"
  | "period.yearEndUntil"
  | "submission.required"
  | "intake.provisional"
  | "progress.tolerance"
  | "season.spring"
  | "season.autumn"
  | "cycle.from"
  | "cycle.to"
  | "population.newDistrict"
  | "sampling.newDistrict"
  | "score.conversion"
  | "score.options"
  | "score.optionMarks"
  | "score.innovations"
  | "score.innovationMarks"
  | "score.clauseMarks"
  | "score.passMark"
  | "print.fonts";

/** One setting as it stands: 现值, 状态, 确认人, 日期, 依据（文号）. */
export interface SettingEntry {
  readonly key: SettingKey;
  readonly value: SettingValue;
  readonly state: ConfirmationState;
  readonly confirmedBy: string;
  readonly date: string;
  readonly basis: string;
}

/** A reporting unit as the office keeps it. */
export interface UnitSetting {
  readonly name: string;
  readonly kind: "市级部门" | "县区" | "功能区" | "其他";
  readonly aliases: readonly string[];
  readonly reports: boolean;
  /** Belongs to 市食药安委成员单位. */
  readonly member: boolean;
  readonly contact: string;
  readonly phone: string;
}

/** The official population of a place in a year, in persons. */
export interface PopulationSetting {
  /** `全市` or a county's name. */
  readonly place: string;
  readonly year: number;
  readonly persons: number | null;
  readonly basis: string;
}

/** What the office changes about a measure; null keeps the declared value. */
export interface MeasureSetting {
  readonly id: MeasureId;
  readonly enabled: boolean;
  readonly target: number | null;
  readonly city: "lead" | "sum" | null;
}

/** A decision on a repair, a gap or a veto, by its stable id. */
export interface DecisionSetting {
  readonly id: string;
  readonly decision: string;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}

/** A month's own last day, for holidays. */
export interface DeadlineSetting {
  readonly period: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What a changed setting was or is: 现值 of a setting, or a list of names. */
export type ChangedValue = SettingValue | readonly string[];

/** A change that holds from a month on; months before it keep what was there. */
export interface SettingChange {
  /** First month in which the new value holds, YYYY-MM. */
  readonly from: string;
  /** What was changed, `<section>/<key>/<field>`: `entries/deadline.day/value`. */
  readonly id: string;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}

/** Everything 食安办 maintains, as kept in the sheet 设置 and in a settings file. */
export interface Settings {
  readonly entries: readonly SettingEntry[];
  readonly units: readonly UnitSetting[];
  readonly populations: readonly PopulationSetting[];
  readonly measures: readonly MeasureSetting[];
  readonly decisions: readonly DecisionSetting[];
  readonly deadlines: readonly DeadlineSetting[];
  /** What was changed from a month on, in the order of the months; the other members hold what was decided last. */
  readonly changes: readonly SettingChange[];
  /** A word on where these settings come from, printed on the sheet: for example 「示例」. */
  readonly label: string;
}
