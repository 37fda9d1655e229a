import { showsDate } from "../../../src/core/sheet/shows-date";

test.each([
  "yyyy-mm-dd",
  'yyyy"年"m"月"d"日"',
  "[$-804]aaaa;@ d",
  "h:mm",
  "[h]:mm:ss",
  "mmm-yy",
  "上午/下午h时",
  "[Red]m/d",
  "D",
])("%s shows a date", (format) => {
  expect(showsDate(format)).toBe(true);
});

test.each([
  "General",
  "0.00%",
  "#,##0",
  "@",
  '0"天"',
  '"day "0',
  "0\\d",
  "[Red]0",
  "[DBNum1][$-804]General",
  "_d0",
  "*d0",
  "0.00E+00",
  "G/通用格式",
  '[=1]"是";"否"',
  "[",
])("%s shows none", (format) => {
  expect(showsDate(format)).toBe(false);
});

test("a hostile format takes no time", () => {
  const start = performance.now();
  showsDate("[".repeat(5_000_000));
  expect(performance.now() - start).toBeLessThan(200);
});
