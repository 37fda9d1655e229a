import { calendarDate, dateFromSerial, dateFromText, isCalendarDate, yearOf } from "../../model/calendar";
import type { Period } from "../../model/unit-return";
import type { GridCell } from "../../sheet/grid";
import { isErrorCell, normalText } from "./normal-text";
import { UNREAD, type Typed } from "./unread";

/** Serial numbers of 2000-01-01 and 2099-12-31: a bare number between them is taken for a date. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

/** A typed date as YYYY-MM-DD, null for blank, UNREAD for anything that is no clear date. Without a year, that of `period` is meant. */
export function readDate(cell: GridCell | undefined, period: Period | null): Typed<string> {
  if (isErrorCell(cell)) return UNREAD;
  const value = cell?.value ?? null;
  if (typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL + 1)
    return dateFromSerial(value) ?? UNREAD;
  const text = normalText(cell);
  if (text === "" || isCalendarDate(text)) return text === "" ? null : text;
  const short = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(text.replace(/\s/g, ""));
  if (short === null || period === null) return dateFromText(text.replace(/[ T]\d{1,2}:.*$/, "")) ?? UNREAD;
  const [month, day] = [Number(short[1]), Number(short[2])];
  const date = calendarDate(yearOf(period), month, day);
  return month >= 1 && month <= 12 && Number(date.slice(8)) === day ? date : UNREAD;
}
