import { dateWords, dayWords, periodWords } from "../../../src/core/model/chinese-dates";

test.each([
  ["2024-03", "2024年3月"],
  ["2024-12", "2024年12月"],
  ["上月", "上月"],
])("a month: %s", (period, words) => expect(periodWords(period)).toBe(words));

test.each([
  ["2024-03-05", "2024年3月5日", "3月5日"],
  ["2024-11-25", "2024年11月25日", "11月25日"],
  ["", "", ""],
  ["3月5日", "3月5日", "3月5日"],
])("a day: %s", (date, whole, short) => expect([dateWords(date), dayWords(date)]).toEqual([whole, short]));
