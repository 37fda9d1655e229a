import { isCalendarDate, isPeriod } from "../model/calendar";
import type { Result } from "../model/result";
import type { SettingValue } from "../model/settings";
import { flagOf, isBlank, wordsOf } from "./record-reader";
import type { SettingDefinition } from "../model/setting-definition";
import type { RawSetting } from "./settings-record";

/** The value that somebody typed for a setting, or what it should have been (part of a sentence). */
export function readSettingValue(definition: SettingDefinition, raw: RawSetting): Result<SettingValue, string> {
  if (isBlank(raw)) return definition.blank ? taken(null) : refused("不能为空");
  const { kind } = definition;
  switch (kind.kind) {
    case "flag": {
      const flag = flagOf(raw);
      return flag === null ? refused(`应填「是」或「否」，现为「${wordsOf(raw)}」`) : taken(flag);
    }
    case "choice": {
      const choice = kind.choices.find(({ value, label }) => value === wordsOf(raw) || label === wordsOf(raw));
      return choice === undefined
        ? refused(`应为${kind.choices.map(({ label }) => `「${label}」`).join("")}之一，现为「${wordsOf(raw)}」`)
        : taken(choice.value);
    }
    case "month":
      return isPeriod(monthWords(raw))
        ? taken(monthWords(raw))
        : refused(`应填月份（如2022-08），现为「${wordsOf(raw)}」`);
    case "month-day":
      return readMonthDay(wordsOf(raw));
    default:
      return readNumber(kind, raw);
  }
}

function readNumber(
  kind: { readonly kind: "whole" | "number"; readonly min: number; readonly max: number },
  raw: RawSetting,
): Result<SettingValue, string> {
  if (typeof raw !== "number") return refused(`应填数字，现为「${wordsOf(raw)}」`);
  if (kind.kind === "whole" && !Number.isInteger(raw)) return refused(`应为整数，现为${raw}`);
  if (raw < kind.min || raw > kind.max) return refused(`应在${kind.min}至${kind.max}之间，现为${raw}`);
  return taken(raw);
}

/** A date typed into the cell gives its month. */
function monthWords(raw: RawSetting): string {
  const words = wordsOf(raw);
  return isCalendarDate(words) ? words.slice(0, 7) : words;
}

function readMonthDay(words: string): Result<SettingValue, string> {
  const match = /^(?:\d{4}-)?(\d{1,2})(?:-|月)(\d{1,2})日?$/.exec(words);
  const text = match === null ? "" : `${match[1]?.padStart(2, "0")}-${match[2]?.padStart(2, "0")}`;
  // 2023 has no leap day: 29 February is no day of every year.
  return isCalendarDate(`2023-${text}`) ? taken(text) : refused(`应填月日（如1月31日），现为「${words}」`);
}

function taken(value: SettingValue): Result<SettingValue, string> {
  return { ok: true, value };
}

function refused(problem: string): Result<SettingValue, string> {
  return { ok: false, problem };
}
