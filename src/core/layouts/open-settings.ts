import type { SettingEntry, SettingKey, SettingValue } from "../model/settings";

/** What people read about a setting. */
export interface SettingWords {
  readonly label: string;
  readonly unit: string;
  readonly explanation: string;
  readonly source: string;
  /** The document leaves it open. */
  readonly open: boolean;
}

/** A setting that the document leaves open, in words. */
export interface OpenSetting {
  readonly entry: SettingEntry;
  readonly label: string;
  /** 现值 as people read it, with its unit. */
  readonly value: string;
  readonly explanation: string;
  readonly source: string;
}

/** The settings that 食安办 has not confirmed, in words; `wordsOf` knows what is said about each. */
export function openSettings(
  entries: readonly SettingEntry[],
  wordsOf: (key: SettingKey) => SettingWords,
): readonly OpenSetting[] {
  return entries
    .map((entry) => ({ entry, words: wordsOf(entry.key) }))
    .filter(({ entry, words }) => words.open && entry.state === "待确认")
    .map(({ entry, words: { label, unit, explanation, source } }) => ({
      entry,
      label,
      value: valueWords(entry.value, unit),
      explanation,
      source,
    }));
}

function valueWords(value: SettingValue, unit: string): string {
  if (value === null || value === "") return "未填";
  if (typeof value === "boolean") return value ? "是" : "否";
  return `${value}${unit}`;
}
