/** @jest-environment jsdom */
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import { sheetStyles } from "../../../src/core/sheet/styles";
import type { Sheet } from "../../../src/workbench/host/model/sheet";
import { expectNoTroubles, liveExcel } from "../live-excel";

afterEach(expectNoTroubles);

const styles = sheetStyles();

/** Lays a sheet with every feature down and gives what Excel then holds. */
async function rendered(): Promise<Sheet> {
  const notice = { title: "数量", text: "请填0到100的整数。" };
  const sheet = new SheetBuilder("指标数据", [
    { width: 9, hidden: true, style: styles.key },
    { width: 20, style: styles.label },
    { width: 12, style: styles.entry },
    { width: 30, style: styles.entryText },
  ]);
  sheet.banner("标题", { style: styles.title, minHeight: 40 });
  sheet.head([["键", "项目", "数值", "说明"]], { style: styles.head });
  const entry = { allow: { kind: "whole", min: 0, max: 100 }, prompt: notice, alert: notice } as const;
  sheet.row(["a", "甲", { content: 1, key: "a", entry }, "说明一"]);
  sheet.row(["b", "乙", { content: 2, key: "b", entry }, "说明二"]);
  sheet.row(
    ["c", { content: "丙", link: { sheet: "指标数据", cell: () => ({ row: 2, column: 2 }), tip: "看甲" } }, null, null],
    {
      hidden: true,
    },
  );
  const area = { row: 2, column: 2, rows: 2, columns: 1 };
  sheet.highlight({ area, formula: (cells) => `${cells.relative("a")}>1`, style: { fill: "FFC7CE", bold: true } });
  sheet.highlight({ area, formula: (cells) => `${cells.relative("a")}=0`, style: { color: "9C0006" } });
  sheet.freezeColumns(2).protect().tabColor("1F4E79");
  const { workbook, open } = await liveExcel();
  await open.place({ title: "", sheets: [sheet.build()], properties: [] }, { show: null, stamp: "2026-11-28 0930" });
  return workbook.sheet("指标数据")!;
}

test("sizes: widths in points of 6 to the character, heights, hidden rows and columns; rows with texts to be typed may grow", async () => {
  const sheet = await rendered();
  expect([0, 1, 2, 3].map((column) => sheet.columns.get(column)?.size)).toEqual([57.75, 123.75, 75.75, 183.75]);
  expect([0, 1].map((column) => sheet.columns.get(column)?.hidden)).toEqual([true, false]);
  expect(sheet.rows.get(0)?.size).toBe(40);
  expect(sheet.rows.get(4)?.hidden).toBe(true);
});

test("equal entry rules of several cells are one, with prompt and alert", async () => {
  const { validations } = await rendered();
  expect(validations).toMatchObject([
    {
      areas: [{ row: 2, column: 2, rows: 2, columns: 1 }],
      type: "WholeNumber",
      operator: "Between",
      formula1: 0,
      formula2: 100,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "数量", message: "请填0到100的整数。" },
      errorAlert: { showAlert: true, style: "Stop", title: "数量", message: "请填0到100的整数。" },
    },
  ]);
});

test("highlights keep their order of precedence", async () => {
  const { conditionalFormats } = await rendered();
  expect(conditionalFormats).toMatchObject([
    { formula: "=C3>1", fill: "#FFC7CE", bold: true },
    { formula: "=C3=0", color: "#9C0006" },
  ]);
});

test("merged title, link, frozen panes, tab colour and protection are there", async () => {
  const sheet = await rendered();
  expect(sheet.merges).toContainEqual({ row: 0, column: 1, rows: 1, columns: 3 });
  expect(sheet.hyperlinks).toMatchObject([{ documentReference: "'指标数据'!C3", screenTip: "看甲" }]);
  expect(sheet.freeze).toEqual({ rows: 2, columns: 2 });
  expect(sheet.tabColor).toBe("#1F4E79");
  expect(sheet.protection?.options).toMatchObject({
    allowFormatRows: true,
    allowFormatColumns: true,
    allowAutoFilter: true,
    allowInsertRows: false,
    selectionMode: "Normal",
  });
});
