import { parseHistory } from "../../../src/core/consolidation/history/parse-history";
import { consolidationWorkbook } from "../../../src/core/layouts/consolidation-workbook";
import { receiptsSheet } from "../../../src/core/layouts/receipts-sheet";
import { assertWritable } from "../../../src/core/sheet/sheet-limits";
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { expectedGrid } from "../../contract/expected-grid";
import { sheetText } from "../../helpers/sheet-text";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const SETTINGS: SheetSpec = { ...receiptsSheet(SMALL_MONTH), name: "设置" };
const WORKBOOK = consolidationWorkbook({
  catalogue: SMALL_CATALOGUE,
  measures: SMALL_MEASURES,
  month: SMALL_MONTH,
  pastMonths: [],
  limits: { options: 2, innovations: 2 },
  openSettings: [],
  decisions: [],
  settingsSheet: SETTINGS,
});

test("has all sheets of the office in reading order and says its month", () => {
  const names = [
    "首页",
    "月度汇总表",
    "未达标清单",
    "报送情况",
    "指标汇总",
    "审核结果",
    "评分表",
    "图表",
    "通报",
    "待定事项",
    "责任分解表",
    "重点任务",
    "修订记录",
    "台账",
    "设置",
  ];
  expect(WORKBOOK.sheets.map(({ name }) => name)).toEqual(names);
  expect(WORKBOOK.properties).toEqual([
    ["shian_period", "2024-03"],
    ["shian_edition", "2021"],
  ]);
});

test("can be written, is plain data, and is the same every time", () => {
  expect(() => assertWritable(WORKBOOK)).not.toThrow();
  expect(JSON.parse(JSON.stringify(WORKBOOK))).toEqual(WORKBOOK);
});

test("gives back what the office typed and the ledger when it is read as history", () => {
  const history = parseHistory({ ...expectedGrid(WORKBOOK), parts: [] });
  if (!history.ok) throw new Error(history.problem);
  const { period, ledger, entries, findings } = history.value;
  expect([period, findings]).toEqual(["2024-03", []]);
  expect(ledger).toEqual(SMALL_MONTH.ledger);
  expect([...entries.receivedDates, ...entries.remarks]).toEqual([
    ["江达县", "2024-03-27"],
    ["江达县", "电话已告"],
  ]);
  const { no, self, office, expert, reason, selected } = entries.scores.get(1)!;
  expect({ no, self, office, expert, reason, selected }).toEqual({
    no: 1,
    self: 4.5,
    office: 4,
    expert: null,
    reason: "台账不全。",
    selected: null,
  });
  expect([...entries.scores.keys()]).toEqual([1, 30, 31, 32]);
  expect([...(entries.innovations ?? [])].map(([clause, typed]) => [clause, typed.self, typed.selected])).toEqual([
    [78, 2, true],
    [79, 2.5, false],
  ]);
});

test.each(["首页", "通报"])("%s reads as laid down", (name) => {
  const sheet = WORKBOOK.sheets.find((each) => each.name === name);
  expect(sheet === undefined ? "" : sheetText(sheet)).toMatchSnapshot();
});

test("every sheet numbers its pages", () => {
  for (const { name, print } of WORKBOOK.sheets)
    expect([name, print.footer]).toEqual([name, expect.stringContaining("&P")]);
});
