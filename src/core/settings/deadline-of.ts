import { calendarDate, lastDayOf, monthOf, shiftDate, yearOf } from "../model/calendar";
import type { Settings } from "../model/settings";
import type { Period } from "../model/unit-return";
import { settingFlag, settingNumber, settingText } from "./setting-accessors";

type Dates = Pick<Settings, "entries" | "deadlines">;

/** 截止日期 of a month's returns, YYYY-MM-DD: the month's own day where the office moved it, else the usual day inside the month (L303). */
export function deadlineOf(settings: Dates, period: Period): string {
  const moved = settings.deadlines.find((deadline) => deadline.period === period);
  return moved === undefined
    ? calendarDate(yearOf(period), monthOf(period), settingNumber(settings, "deadline.day"))
    : moved.date;
}

/** The last day on which a return is in time: the deadline itself, or the day before where the setting excludes it. */
export function lastDayInTime(settings: Dates, period: Period): string {
  const due = deadlineOf(settings, period);
  return settingFlag(settings, "deadline.inclusive") ? due : shiftDate(due, -1);
}

/** Whether a return received on `date` (YYYY-MM-DD) is in time. */
export function isInTime(settings: Dates, period: Period, date: string): boolean {
  return date <= lastDayInTime(settings, period);
}

/** Until when (inclusive) a December return may still be revised with 年终数, YYYY-MM-DD; null for other months. */
export function yearEndUntil(settings: Dates, period: Period): string | null {
  if (monthOf(period) !== 12) return null;
  return `${yearOf(period) + 1}-${settingText(settings, "period.yearEndUntil")}`;
}

/** First and last day that the month's cumulative figures (since the year's beginning) cover, YYYY-MM-DD. */
export function spanOf(settings: Dates, period: Period): { readonly from: string; readonly to: string } {
  const year = yearOf(period);
  const month = monthOf(period);
  switch (settingText(settings, "period.span")) {
    case "自然月末":
      return { from: `${year}-01-01`, to: calendarDate(year, month, lastDayOf(year, month)) };
    case "上月26日至本月25日":
      return { from: `${year - 1}-12-26`, to: calendarDate(year, month, 25) };
    default:
      return { from: `${year}-01-01`, to: calendarDate(year, month, 25) };
  }
}
