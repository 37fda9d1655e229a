/** @jest-environment jsdom */
import { loaded, onExcel } from "./on-excel";

test("looks by range: read back alike where alike, null where mixed", async () => {
  const { run, host } = await onExcel();
  const read = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    range.format.font.set({ name: "仿宋", size: 12, bold: true, color: "1F4E79" } as never);
    range.format.fill.color = "#fff9e5";
    Object.assign(range.format, {
      wrapText: true,
      indentLevel: 1,
      shrinkToFit: false,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
    });
    sheet.getRange("B2").format.font.bold = false;
    return loaded(
      context,
      range,
      "format/font/name,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment",
    );
  });
  const { font, fill, horizontalAlignment } = read.format;
  expect([font.name, font.bold, font.color, fill.color, horizontalAlignment]).toEqual([
    "仿宋",
    null,
    "#1F4E79",
    "#FFF9E5",
    "Center",
  ]);
  expect(host.workbook.sheets[0]!.styleAt(2, 2)).toMatchObject({
    wrapText: true,
    indentLevel: 1,
    verticalAlignment: "Top",
  });
});

test("lines of a range: edges outside, lines inside, the neighbour's side of a line is the same line", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("EdgeBottom").weight = "Medium";
  });
  const sheet = host.workbook.sheets[0]!;
  expect(sheet.styleAt(1, 1).borders.EdgeBottom.style).toBe("Continuous");
  expect(sheet.styleAt(2, 1).borders).toMatchObject({
    EdgeTop: { style: "Continuous" },
    EdgeBottom: { style: "Continuous", weight: "Medium" },
  });
  expect(sheet.styleAt(3, 2).borders.EdgeTop.weight).toBe("Medium");
  expect(sheet.styleAt(1, 1).borders.EdgeTop.style).toBe("None");
});

test("whole columns and rows give their look to cells that come later", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("B:B").numberFormat = "@" as never;
    sheet.getRange("3:3").format.font.bold = true;
    sheet.getRange("B3").values = [["007"]];
    sheet.getRange("B9").values = [["008"]];
  });
  const sheet = host.workbook.sheets[0]!;
  expect([sheet.valueAt(2, 1), sheet.valueAt(8, 1)]).toEqual(["007", "008"]);
  expect(sheet.styleAt(2, 1)).toMatchObject({ numberFormat: "@", font: { bold: true } });
  expect(sheet.usedArea(true)).toEqual({ row: 2, column: 1, rows: 7, columns: 1 });
});

test("a look given and taken again leaves the sheet unused", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("D4").format.font.bold = true;
    sheet.getRange("D4").format.font.bold = false;
    sheet.getRange("A1:B2").format.borders.getItem("EdgeTop").style = "None";
  });
  expect(host.workbook.sheets[0]!.usedArea(false)).toBeNull();
});

test("sizes and hiding", async () => {
  const { run } = await onExcel();
  const range = await run(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("1:2").format.rowHeight = 30;
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("D:E").columnHidden = true;
    return loaded(
      context,
      sheet.getRange("A1:E2"),
      "rowHidden,columnHidden,height,width,format/rowHeight,format/columnWidth",
    );
  });
  expect([range.rowHidden, range.columnHidden, range.height, range.width]).toEqual([null, null, 30, 90 + 2 * 54]);
  expect([range.format.rowHeight, range.format.columnWidth]).toEqual([null, null]);
});

test("properties cell by cell, row by row, column by column", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}]]);
    sheet.getRange("1:2").setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 80 } }, { columnHidden: true }]);
  });
  const sheet = host.workbook.sheets[0]!;
  expect(sheet.styleAt(0, 0)).toMatchObject({ fill: "#FF0000", font: { bold: true } });
  expect(sheet.styleAt(0, 1).fill).toBe("");
  expect([sheet.rows.get(0)?.size, sheet.rows.get(1)?.hidden]).toEqual([40, true]);
  expect([sheet.columns.get(0)?.size, sheet.columns.get(1)?.hidden]).toEqual([80, true]);
});

test.each<[string, (range: Excel.Range) => void]>([
  ["an alignment there is not", (range) => (range.format.horizontalAlignment = "Middle" as never)],
  ["a colour there is not", (range) => (range.format.fill.color = "#12")],
  ["a size that is a text", (range) => (range.format.font.size = "12" as never)],
  ["a row too high", (range) => (range.format.rowHeight = 410)],
  ["an edge style there is not", (range) => (range.format.borders.getItem("EdgeTop").style = "Wavy" as never)],
  ["a row of properties missing", (range) => range.setCellProperties([[{}, {}]])],
  ["a property there is not", (range) => range.setCellProperties([[{ format: { colour: 1 } as never }]])],
])("%s is an invalid argument", async (_, work) => {
  const { refused } = await onExcel();
  expect(await refused((sheet) => work(sheet.getRange("A1")))).toBe("InvalidArgument");
});

test("a misspelt member is refused as unknown and put on record", async () => {
  const { refused, host } = await onExcel();
  expect(await refused((sheet, context) => loaded(context, sheet.getRange("A1"), "valeus"))).toBe("ApiNotFound");
  expect(host.troubles()).toEqual(["missing: Range.Valeus (get)"]);
});
