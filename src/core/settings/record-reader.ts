import { dateFromSerial, dateFromText, isPeriod } from "../model/calendar";
import type { PlacedSetting, RawSetting, SettingsRecord } from "./settings-record";
import type { SettingsPlace, SettingsProblem } from "./settings-problem";

/**
 * Takes the fields of one record, each with a fallback for a field that is not there; what cannot be read is reported and the fallback taken.
 * `subject` names the record in messages.
 */
export class RecordReader {
  private readonly taken = new Set<string>();

  constructor(
    private readonly record: SettingsRecord,
    private readonly subject: string,
    private readonly problems: SettingsProblem[],
  ) {}

  /** Free text; numbers are written out. */
  text(name: string, fallback: string): string {
    const field = this.take(name);
    if (field === null) return fallback;
    const { value } = field;
    if (value === null) return "";
    if (typeof value === "string" || typeof value === "number") return String(value).trim();
    return this.wrong(field, `「${name}」应为文字`, fallback);
  }

  /** 是/否, or true/false. */
  flag(name: string, fallback: boolean): boolean {
    const field = this.take(name);
    if (field === null || isBlank(field.value)) return fallback;
    const flag = flagOf(field.value);
    return flag === null ? this.wrong(field, `应填「是」或「否」，现为「${wordsOf(field.value)}」`, fallback) : flag;
  }

  /** A number within bounds, or null when blank. */
  number(name: string, fallback: number | null, min: number, max: number, whole: boolean): number | null {
    const field = this.take(name);
    if (field === null) return fallback;
    if (isBlank(field.value)) return null;
    const { value } = field;
    if (typeof value !== "number") return this.wrong(field, `应填数字，现为「${wordsOf(value)}」`, fallback);
    if (whole && !Number.isInteger(value)) return this.wrong(field, `应为整数，现为${value}`, fallback);
    if (value < min || value > max) return this.wrong(field, `应在${min}至${max}之间，现为${value}`, fallback);
    return value;
  }

  /** One of the given words. */
  choice<Choice extends string>(name: string, fallback: Choice, choices: ReadonlyMap<string, Choice>): Choice {
    const field = this.take(name);
    if (field === null || isBlank(field.value)) return fallback;
    const choice = choices.get(wordsOf(field.value));
    if (choice !== undefined) return choice;
    return this.wrong(field, `应为${[...choices.keys()].join("、")}之一，现为「${wordsOf(field.value)}」`, fallback);
  }

  /** Several words: a list, or one text with 、 or commas between. */
  list(name: string, fallback: readonly string[]): readonly string[] {
    const field = this.take(name);
    if (field === null) return fallback;
    const words = Array.isArray(field.value)
      ? field.value.map(String)
      : field.value === null
        ? []
        : wordsOf(field.value).split(/[、，,；;\n]/);
    return words.map((word) => word.trim()).filter((word) => word !== "");
  }

  /** `YYYY-MM-DD`, or the fallback when blank. */
  date(name: string, fallback: string): string {
    const field = this.take(name);
    if (field === null || isBlank(field.value)) return field === null ? fallback : "";
    const words = wordsOf(serialDate(field.value) ?? field.value);
    return dateFromText(words) ?? this.wrong(field, `应填日期（如2024-03-22），现为「${words}」`, fallback);
  }

  /** `YYYY-MM`, or null. */
  period(name: string): string | null {
    const field = this.take(name);
    if (field === null || isBlank(field.value)) return null;
    const words = wordsOf(field.value);
    // A month typed into a cell becomes its first day.
    const period = dateFromText(words)?.slice(0, 7) ?? words;
    return isPeriod(period) ? period : this.wrong(field, `应填月份（如2024-03），现为「${period}」`, null);
  }

  /** A field as it was typed, or null. */
  raw(name: string): PlacedSetting | null {
    return this.take(name);
  }

  /** True when the record has the field. */
  has(name: string): boolean {
    return this.record.fields.has(name);
  }

  /** Where a field stands, or the record. */
  placeOf(name: string): SettingsPlace {
    return this.record.fields.get(name)?.at ?? this.record.at;
  }

  /** Reports something about a field. */
  report(name: string, message: string): void {
    this.problems.push({ ...this.placeOf(name), message });
  }

  /** Reports fields that nobody asked for. */
  finish(): void {
    for (const [name, { at }] of this.record.fields) {
      if (!this.taken.has(name))
        this.problems.push({ ...at, message: `${this.subject}有不认识的字段「${name}」，请删去或改正。` });
    }
  }

  private take(name: string): PlacedSetting | null {
    this.taken.add(name);
    return this.record.fields.get(name) ?? null;
  }

  private wrong<Value>(field: PlacedSetting, message: string, fallback: Value): Value {
    this.problems.push({ ...field.at, message: `${this.subject}：${message}，请改正。` });
    return fallback;
  }
}

/** Serial numbers of 2000-01-01 and 2099-12-31: a bare number between them is a date whose cell has lost its format. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

function serialDate(value: RawSetting): string | null {
  return typeof value === "number" && value >= FIRST_SERIAL && value <= LAST_SERIAL ? dateFromSerial(value) : null;
}

/** True for null and for text without a sign in it. */
export function isBlank(value: RawSetting): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** 是/否 or true/false as a truth value; null for anything else. */
export function flagOf(value: RawSetting): boolean | null {
  if (typeof value === "boolean") return value;
  const word = wordsOf(value);
  return word === "是" ? true : word === "否" ? false : null;
}

/** A typed value in words. */
export function wordsOf(value: RawSetting): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.map(String).join("、") : String(value).trim();
}
