import type { Period } from "./unit-return";

const PERIOD = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
/** The time of day that programs add to a date. */
const TIME = /[\sT]\s{0,3}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/;
const DAY = 86400000;
/** Serial 0 of the 1900 date system as spreadsheets count from March 1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** Months of a year, over which yearly targets are spread. */
export const MONTHS_OF_YEAR = 12;

/** True for `YYYY-MM`. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/** True for a `YYYY-MM-DD` that exists. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** Number of days of a month; `month` is 1–12. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The month `months` later (earlier when negative). */
export function shiftPeriod(period: Period, months: number): Period {
  const count = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** Calendar year of a period. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** Month 1–12 of a period. */
export function monthOf(period: Period): number {
  return Number(period.slice(5, 7));
}

/** `YYYY-MM-DD` from numbers; the day is cut to the month's last. */
export function calendarDate(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`;
}

/** The day `days` later (earlier when negative). */
export function shiftDate(date: string, days: number): string {
  return isoDay(Date.parse(`${date}T00:00:00Z`) + days * DAY);
}

/** The date that a text such as `2024-3-5`, `2024/03/05`, `2024.3.5`, `2024年3月5日` or `20240305` means, with or without a time behind it; null for anything else. */
export function dateFromText(text: string): string | null {
  const day = text.normalize("NFKC").trim().replace(TIME, "");
  const match = TYPED_DATE.exec(day.replace(/\s/g, "")) ?? COMPACT_DATE.exec(day);
  if (match === null) return null;
  const date = `${match[1]}-${two(Number(match[2]))}-${two(Number(match[3]))}`;
  return isCalendarDate(date) ? date : null;
}

/** The date of a spreadsheet serial number (1900 system), or null where it is no date from 1900-03-01 to 9999. */
export function dateFromSerial(serial: number): string | null {
  if (!(serial >= 61 && serial < 2958466)) return null;
  return isoDay(SERIAL_EPOCH + Math.floor(serial) * DAY);
}

/** The serial number of a date, as spreadsheets keep it. */
export function serialFromDate(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - SERIAL_EPOCH) / DAY);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
