import {
  calendarDate,
  dateFromSerial,
  dateFromText,
  isCalendarDate,
  isPeriod,
  serialFromDate,
  shiftDate,
  shiftPeriod,
} from "../../../src/core/model/calendar";

describe("calendar", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    ["2024-3-5", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024.3.5", "2024-03-05"],
    ["2024年3月5日", "2024-03-05"],
    [" ２０２４-３-５ ", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["2024-02-30", null],
    ["3月5日", null],
    ["月底", null],
    ["2024-03-05 15:30", "2024-03-05"],
    ["2024-03-05T15:30:00Z", "2024-03-05"],
    ["2024-03-05 15", null],
  ])("takes %j for %j", (text, date) => expect(dateFromText(text)).toBe(date));

  it("counts serial days as spreadsheets do", () => {
    expect(serialFromDate("2024-03-05")).toBe(45356);
    expect(dateFromSerial(45356)).toBe("2024-03-05");
    expect(dateFromSerial(45356.75)).toBe("2024-03-05");
    expect(dateFromSerial(0)).toBeNull();
    expect(dateFromSerial(3e6)).toBeNull();
    expect(dateFromSerial(NaN)).toBeNull();
  });

  it("knows months and their days", () => {
    expect([isPeriod("2024-03"), isPeriod("2024-13"), isPeriod("2024-3")]).toEqual([true, false, false]);
    expect([isCalendarDate("2024-02-29"), isCalendarDate("2023-02-29")]).toEqual([true, false]);
    expect(calendarDate(2023, 2, 31)).toBe("2023-02-28");
    expect([shiftPeriod("2024-01", -1), shiftPeriod("2024-11", 3)]).toEqual(["2023-12", "2025-02"]);
    expect(shiftDate("2024-03-01", -1)).toBe("2024-02-29");
  });
});
