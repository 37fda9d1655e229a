import type { SettingKey, Settings, SettingValue } from "../model/settings";
import { settingDefinition } from "./setting-definitions";

/** Settings that always hold a number. */
export type NumberSetting =
  | "deadline.day"
  | "progress.tolerance"
  | "season.spring"
  | "season.autumn"
  | "score.options"
  | "score.optionMarks"
  | "score.innovations"
  | "score.innovationMarks";

/** Settings that hold 是 or 否. */
export type FlagSetting = "deadline.inclusive" | "submission.required" | "intake.provisional" | "sampling.newDistrict";

/** Settings that hold one of their choices, a month, or a day of the year. */
export type TextSetting = Exclude<SettingKey, NumberSetting | FlagSetting | "score.passMark">;

/** The value of a setting as it stands; the default where the settings do not mention it. */
export function settingValue(settings: Pick<Settings, "entries">, key: SettingKey): SettingValue {
  const entry = settings.entries.find((candidate) => candidate.key === key);
  return entry === undefined ? settingDefinition(key).default : entry.value;
}

/** A setting that is a number. */
export function settingNumber(settings: Pick<Settings, "entries">, key: NumberSetting): number {
  const value = settingValue(settings, key);
  return typeof value === "number" ? value : (settingDefinition(key).default as number);
}

/** A setting that is 是 (true) or 否 (false). */
export function settingFlag(settings: Pick<Settings, "entries">, key: FlagSetting): boolean {
  const value = settingValue(settings, key);
  return typeof value === "boolean" ? value : (settingDefinition(key).default as boolean);
}

/** A setting that is a text: one of its choices, `YYYY-MM`, or `MM-DD`. */
export function settingText(settings: Pick<Settings, "entries">, key: TextSetting): string {
  const value = settingValue(settings, key);
  return typeof value === "string" ? value : (settingDefinition(key).default as string);
}

/** 合格分数线, or null while there is none. */
export function passMarkOf(settings: Pick<Settings, "entries">): number | null {
  const value = settingValue(settings, "score.passMark");
  return typeof value === "number" ? value : null;
}

/** Labels of the settings that 食安办 has not confirmed yet, in the order of the sheet. */
export function unconfirmed(settings: Pick<Settings, "entries">): readonly string[] {
  return settings.entries.filter(({ state }) => state === "待确认").map(({ key }) => settingDefinition(key).label);
}
