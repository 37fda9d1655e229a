import { isCalendarDate, isPeriod } from "../core/model/calendar";
import type { GivenOptions } from "./command";
import { WrongCall } from "./wrong-call";

/**
 * The value of an option that a command cannot do without.
 * @throws WrongCall when it is missing or empty.
 */
export function required(given: GivenOptions, name: string, what: string): string {
  const value = given.text(name);
  if (value === null || value.trim() === "") throw new WrongCall(`缺少 --${name}：请给出${what}。`);
  return value;
}

/**
 * The name of a workbook to be written, given by `--out`.
 * @throws WrongCall when it is missing, or does not end in .xlsx: Excel and WPS would not open it.
 */
export function requiredWorkbook(given: GivenOptions, what: string): string {
  const file = required(given, "out", what);
  if (!/\.xlsx$/i.test(file)) throw new WrongCall(`--out「${file}」不对：要写的是工作簿，文件名应以 .xlsx 结尾。`);
  return file;
}

/**
 * The report month given by `--period`.
 * @throws WrongCall unless it is `YYYY-MM` with a month from 01 to 12, in this century.
 */
export function requiredPeriod(given: GivenOptions): string {
  const period = required(given, "period", "报告期，例如 2024-03");
  if (!isPeriod(period) || !period.startsWith("20")) {
    throw new WrongCall(`报告期「${period}」不对：应写成四位年-两位月（01 到 12），例如 2024-03。`);
  }
  return period;
}

/**
 * A date given by an option, or null when the option is absent.
 * @throws WrongCall unless it is a real date written YYYY-MM-DD.
 */
export function optionalDate(given: GivenOptions, name: string): string | null {
  const value = given.text(name);
  if (value === null || isCalendarDate(value)) return value;
  throw new WrongCall(`--${name} 的日期「${value}」不对：应写成 2024-03-25 这样的日期。`);
}
