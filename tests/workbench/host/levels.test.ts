/** @jest-environment jsdom */
import type { ApiLevel } from "../../../src/workbench/host/host";
import { loaded, onExcel } from "./on-excel";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const WORKS: readonly [string, string, Work][] = [
  ["1.9", "setRowProperties", (sheet) => sheet.getRange("1:1").setRowProperties([{ rowHidden: true }])],
  ["1.9", "the page", (sheet) => (sheet.pageLayout.orientation = "Portrait")],
  ["1.10", "comments", (sheet) => sheet.comments.add("A1", "x")],
  ["1.10", "places of ranges", (sheet, context) => loaded(context, sheet.getRange("A1"), "left")],
  ["1.11", "saving", (_, { workbook }) => workbook.save("Save")],
  ["1.12", "properties of sheets", (sheet) => sheet.customProperties.add("key", "value")],
  ["1.14", "a comment that may be missing", (sheet) => sheet.comments.getItemOrNullObject("x").load("content")],
];

describe.each<ApiLevel>(["1.9", "1.14", "1.15"])("Excel with ExcelApi %s", (api) => {
  test.each(WORKS)("since %s: %s", async (since, _, work) => {
    const { refused, host } = await onExcel({ api });
    const knows = Number(since.slice(2)) <= Number(api.slice(2));
    expect(await refused(work)).toBe(knows ? null : "ApiNotFound");
    expect(window.Office.context.requirements.isSetSupported("ExcelApi", since)).toBe(knows);
    expect(host.troubles()).toEqual([]);
  });
});
