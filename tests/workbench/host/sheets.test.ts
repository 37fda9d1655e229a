/** @jest-environment jsdom */
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { eventsDelivered } from "../../helpers/office-runtime";
import { loaded, onExcel } from "./on-excel";

const titles = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

test("sheets are added, moved, hidden, copied and deleted", async () => {
  const { run, host } = await onExcel();
  await run((sheet, context) => {
    const data = context.workbook.worksheets.add("数据");
    data.getRange("A1").values = [["x"]];
    data.position = 0;
    data.tabColor = "#00FF00";
    data.showGridlines = false;
    data.copy("After", data);
    sheet.visibility = "Hidden";
  });
  expect(titles(host.workbook)).toEqual(["数据", "数据 (2)", "Sheet1"]);
  expect(host.workbook.sheets[1]).toMatchObject({ tabColor: "#00FF00", showGridlines: false });
  expect(host.workbook.sheets[1]!.valueAt(0, 0)).toBe("x");
  expect(host.workbook.active?.name).toBe("数据");
  await run((_, context) => context.workbook.worksheets.getItem("数据 (2)").delete());
  expect(titles(host.workbook)).toEqual(["数据", "Sheet1"]);
});

test.each(["", "甲/乙", "'甲", "长".repeat(32)])("%s cannot be a title", async (title) => {
  const { refused } = await onExcel();
  expect(await refused((sheet) => (sheet.name = title))).toBe("InvalidArgument");
});

test("refusals by their codes", async () => {
  const { refused } = await onExcel({ workbook: Workbook.withSheets("甲", "乙") });
  expect(await refused((_, { workbook }) => workbook.worksheets.add("甲"))).toBe("ItemAlreadyExists");
  expect(await refused((_, { workbook }) => workbook.worksheets.getItem("丙").activate())).toBe("ItemNotFound");
  expect(await refused((_, { workbook }) => workbook.worksheets.getItemOrNullObject("丙").getRange("A1").clear())).toBe(
    "ItemNotFound",
  );
  expect(await refused((sheet, { workbook }) => (workbook.worksheets.getItem("乙").delete(), sheet.delete()))).toBe(
    "InvalidOperation",
  );
});

test("a null object says so", async () => {
  const { run } = await onExcel();
  const nothing = await run(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("丙");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(nothing).toBe(true);
});

test("formulas and names follow a renamed sheet and lose a deleted one", async () => {
  const { run, host } = await onExcel({ workbook: Workbook.withSheets("汇总", "临时 1") });
  await run((sheet, { workbook }) => {
    const other = workbook.worksheets.getItem("临时 1");
    sheet.getRange("A1").formulas = [["=SUM('临时 1'!A1:B2)&\"'临时 1'!A1\""]];
    workbook.names.add("数据", other.getRange("A1:B2"));
    other.name = "数据";
  });
  const sheet = host.workbook.sheets[0]!;
  expect(sheet.cellAt(0, 0)?.formula).toBe("=SUM(数据!A1:B2)&\"'临时 1'!A1\"");
  expect(host.workbook.names[0]?.formula).toBe("=数据!$A$1:$B$2");
  await run((_, { workbook }) => workbook.worksheets.getItem("数据").delete());
  expect(sheet.cellAt(0, 0)?.formula).toBe("=SUM(#REF!)&\"'临时 1'!A1\"");
  expect(host.workbook.names[0]?.formula).toBe("=#REF!");
});

test("rows put in and taken out move cells, areas and references", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("B1").formulas = [["=SUM($A$2:A4)"]];
    sheet.getRange("A3:C3").merge();
    sheet.getRange("3:3").format.rowHeight = 50;
    sheet.getRange("2:3").insert("Down");
  });
  const sheet = host.workbook.sheets[0]!;
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0), sheet.valueAt(3, 0)]).toEqual([1, "", 2]);
  expect(sheet.cellAt(0, 1)?.formula).toBe("=SUM($A$4:A6)");
  expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 3 }]);
  expect(sheet.rows.get(4)?.size).toBe(50);
  await run((first) => first.getRange("4:5").delete("Up"));
  expect(sheet.cellAt(0, 1)?.formula).toBe("=SUM($A$4:A4)");
  expect(sheet.merges).toEqual([]);
});

test("merging keeps the first cell's content; only it can be written", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B2").values = [[9]];
  });
  const sheet = host.workbook.sheets[0]!;
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 1)]).toEqual([1, ""]);
});

test("copying takes looks, formulas, validation and conditional formats along", async () => {
  const { run, host } = await onExcel();
  await run((sheet) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1*$A$1"]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    sheet.getRange("D1:E1").copyFrom("A1:B1", "Values");
  });
  const sheet = host.workbook.sheets[0]!;
  expect(sheet.cellAt(3, 1)?.formula).toBe("=A4*$A$1");
  expect(sheet.styleAt(2, 0).fill).toBe("#FF0000");
  expect(sheet.cellAt(0, 4)?.formula).toBeNull();
  expect(sheet.validations.flatMap(({ areas }) => areas)).toContainEqual({ row: 2, column: 0, rows: 1, columns: 1 });
});

test("clearing: contents, formats, everything", async () => {
  const { run, host } = await onExcel();
  const sheet = host.workbook.sheets[0]!;
  const fill = (first: Excel.Worksheet) => {
    first.getRange("A1").values = [[1]];
    first.getRange("A1").format.font.bold = true;
    first.getRange("A1").dataValidation.rule = { list: { source: "是,否", inCellDropDown: true } };
  };
  const state = () => [sheet.valueAt(0, 0), sheet.styleAt(0, 0).font.bold, sheet.validations.length];
  await run((first) => (fill(first), first.getRange("A1").clear("Contents")));
  expect(state()).toEqual(["", true, 1]);
  await run((first) => (fill(first), first.getRange("A1").clear("Formats")));
  expect(state()).toEqual([1, false, 1]);
  await run((first) => (fill(first), first.getRange("A1").clear()));
  expect(state()).toEqual(["", false, 0]);
});

test("moving between ranges", async () => {
  const { run } = await onExcel();
  const addresses = await run(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    sheet.getRange("C3").values = [[1]];
    const all = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getLastCell(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getBoundingRect("F9"),
      range.getIntersection("D5:F9"),
      range.getUsedRange(true),
      sheet.getUsedRange(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 4),
      sheet.getRange(),
    ];
    for (const each of all) each.load("address");
    await context.sync();
    return all.map(({ address }) => address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "C3",
    "B4:D4",
    "B2:B5",
    "D5",
    "2:5",
    "B:D",
    "A3:C6",
    "B2:E4",
    "B2:F9",
    "D5",
    "C3",
    "C3",
    "A1:C2",
    "E5",
    "1:1048576",
  ]);
});

test("ranges held by the add-in are counted, and batches let theirs go", async () => {
  const { run, host } = await onExcel();
  await run((sheet, context) => loaded(context, sheet.getRange("A1"), "address"));
  await eventsDelivered();
  expect(host.heldReferences).toBe(0);
  await run(async (sheet, context) => {
    context.trackedObjects.add(sheet.getRange("A1"));
    await context.sync();
  });
  await eventsDelivered();
  expect(host.heldReferences).toBe(1);
});

test("what is in front and selected", async () => {
  const { run, host, refused } = await onExcel({ workbook: Workbook.withSheets("甲", "乙") });
  const range = await run(async (_, context) => {
    context.workbook.worksheets.getItem("乙").getRange("B2:C3").select();
    return loaded(context, context.workbook.getSelectedRange(), "address");
  });
  expect([host.workbook.active?.name, range.address]).toEqual(["乙", "乙!B2:C3"]);
  host.workbook.selection = [...host.workbook.selection, { row: 8, column: 0, rows: 1, columns: 1 }];
  expect(await refused((_, { workbook }) => workbook.getSelectedRange().load("address"))).toBe("InvalidSelection");
});
