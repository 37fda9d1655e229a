/** @jest-environment jsdom */
import { HostError } from "../../../src/workbench/host/engine/host-error";
import { loaded, onExcel } from "./on-excel";
import type { OnExcel } from "./on-excel";

/** A protected sheet in which B2 may be typed into. */
async function protectedSheet(password?: string): Promise<OnExcel> {
  const excel = await onExcel();
  await excel.run((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: true, selectionMode: "Normal" }, password);
  });
  return excel;
}

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["writing a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["writing a range with a locked cell", (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]])],
  ["clearing", (sheet) => sheet.getRange("A1:C3").clear()],
  ["formats", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
  ["number formats", (sheet) => (sheet.getRange("B2").numberFormat = [["@"]])],
  ["merging", (sheet) => sheet.getRange("B2:C2").merge()],
  ["widths", (sheet) => (sheet.getRange("A:A").format.columnWidth = 10)],
  ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["validation", (sheet) => sheet.getRange("B2").dataValidation.clear()],
  ["locks", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["charts", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
  ["links", (sheet) => (sheet.getRange("B2").hyperlink = { address: "https://a.invalid" })],
])("a protected sheet refuses %s", async (_, work) => {
  const { refused } = await protectedSheet();
  expect(await refused(work)).toBe("AccessDenied");
});

test("unlocked cells and what was allowed can be changed; protecting twice cannot", async () => {
  const { run, refused } = await protectedSheet();
  const state = await run(async (sheet, context) => {
    sheet.getRange("B2").values = [[5]];
    sheet.getRange("2:2").format.rowHeight = 40;
    return loaded(context, sheet.protection, "protected,options");
  });
  expect([state.protected, state.options?.allowFormatRows, state.options?.allowSort]).toEqual([true, true, false]);
  expect(await refused((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
});

test("a password is asked for", async () => {
  const { refused, host } = await protectedSheet("秘");
  expect(await refused((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await refused((sheet) => sheet.protection.unprotect("秘"))).toBeNull();
  expect(host.workbook.sheets[0]!.protection).toBeNull();
});

test("a workbook with protected structure keeps its sheets", async () => {
  const { run, refused } = await onExcel();
  await run((_, { workbook }) => workbook.protection.protect());
  expect(await refused((_, { workbook }) => workbook.worksheets.add("新"))).toBe("AccessDenied");
  expect(await refused((sheet) => (sheet.name = "新"))).toBe("AccessDenied");
});

test("people are refused like the add-in", async () => {
  const { host } = await protectedSheet();
  expect(() => host.user.edit("Sheet1", "A1", 1)).toThrow(HostError);
  host.user.edit("Sheet1", "B2", 1);
  expect(host.workbook.sheets[0]!.valueAt(1, 1)).toBe(1);
});
