import type { SettingKey, SettingValue } from "./settings";

/** One value that a choice setting may take, and what people read. */
export interface SettingChoice {
  readonly value: string;
  readonly label: string;
}

/** What a value must look like. */
export type SettingKind =
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly choices: readonly SettingChoice[] }
  /** `YYYY-MM` */
  | { readonly kind: "month" }
  /** `MM-DD` */
  | { readonly kind: "month-day" };

/** What is said about a setting, once, for the sheet, the messages and the documentation. */
export interface SettingDefinition {
  readonly key: SettingKey;
  readonly label: string;
  readonly kind: SettingKind;
  readonly unit: string;
  /** May be left blank. */
  readonly blank: boolean;
  readonly default: SettingValue;
  /** What it means and what it changes, in whole Chinese sentences. */
  readonly explanation: string;
  /** Where the document says so, or what it leaves open. */
  readonly source: string;
  /** True: the document leaves it open, so the default is 待确认 until 食安办 confirms it. */
  readonly open: boolean;
}
