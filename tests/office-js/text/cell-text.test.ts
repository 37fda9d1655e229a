import { cellText } from "../../../src/office-js/text/cell-text";
import { TRAPS } from "../../helpers/arbitrary-workbook";

test.each([
  "=1+1",
  "+1",
  "-1",
  "-",
  "@SUM(A1)",
  "'引号",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  "#N/A",
  "007",
  "110101199003078888",
  "1e5",
  "1,234.5",
  "50%",
  "1/2",
  "2024-03-05",
  "2024年3月5日",
  "３月５日",
  "5-Mar",
  "Mar 5",
  "10:30",
  "下午3时",
  "10 am",
  "¥5",
  "(5)",
  "１２３",
  "TRUE",
  "false",
  " 7",
  " =1",
])("%j gets an apostrophe, so that Excel keeps it as text", (text) => {
  expect(cellText(text)).toBe(`'${text}`);
});

test.each([
  "",
  " ",
  "卡若区",
  "一、基础工作",
  "第1条",
  "抽检批次",
  "4批次/千人·年",
  "Food Safety",
  "不适用",
  "A1",
  "食".repeat(40_000),
  "2024年3月月报",
])("%j needs none", (text) => {
  expect(cellText(text)).toBe(text);
});

test("what no workbook can hold is left out before the guard looks", () => {
  expect(cellText("\u0000=1")).toBe("'=1");
});

test("nothing but one apostrophe is ever added", () => {
  for (const text of TRAPS) expect(["", "'"]).toContain(cellText(text).slice(0, cellText(text).length - text.length));
});
