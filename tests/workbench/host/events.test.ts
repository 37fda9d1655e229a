/** @jest-environment jsdom */
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { eventsDelivered } from "../../helpers/office-runtime";
import { onExcel } from "./on-excel";

test("a person's typing reaches the handlers of the sheet and of all sheets", async () => {
  const { run, host } = await onExcel({ workbook: Workbook.withSheets("甲", "乙") });
  const heard: unknown[] = [];
  await run((sheet, { workbook }) => {
    sheet.onChanged.add(({ address, source, details }) =>
      Promise.resolve(void heard.push(["sheet", address, source, details])),
    );
    workbook.worksheets.onChanged.add(({ address, changeType }) =>
      Promise.resolve(void heard.push(["all", address, changeType])),
    );
  });
  host.user.edit("甲", "B2", 5);
  host.user.edit("乙", "A1:B1", [[1, 2]]);
  await eventsDelivered();
  expect(heard).toEqual([
    ["sheet", "B2", "Local", { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" }],
    ["all", "B2", "RangeEdited"],
    ["all", "A1:B1", "RangeEdited"],
  ]);
});

test("the range of an event can be asked for; the add-in's own writing is told apart from 1.14 on", async () => {
  const { run, host } = await onExcel({ api: "1.14" });
  const heard: unknown[] = [];
  await run((sheet) => {
    sheet.onChanged.add(async (args) => {
      await window.Excel.run(async (context) => {
        const range = args.getRange(context);
        range.load("address");
        await context.sync();
        heard.push([range.address, args.triggerSource]);
      });
    });
  });
  await run((sheet) => (sheet.getRange("C3").values = [[1]]));
  host.user.edit("Sheet1", "C4", 2);
  await eventsDelivered();
  await eventsDelivered();
  expect(heard).toEqual(
    expect.arrayContaining([
      ["Sheet1!C3", "ThisLocalAddin"],
      ["Sheet1!C4", "Unknown"],
    ]),
  );
  expect(host.troubles()).toEqual([]);
});

test("no events while they are switched off, none after a handler is removed", async () => {
  const { run, host } = await onExcel();
  const heard: string[] = [];
  const handler = await run((sheet) => sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address))));
  await run((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
  });
  await run((sheet, context) => {
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
  });
  await eventsDelivered();
  expect(heard).toEqual(["A2"]);
  await window.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.edit("Sheet1", "A3", 1);
  await eventsDelivered();
  expect([heard, host.events.subscriptions]).toEqual([["A2"], 0]);
});

test("sheets brought to the front, added, deleted; selections", async () => {
  const { run, host } = await onExcel({ workbook: Workbook.withSheets("甲", "乙") });
  const heard: string[] = [];
  const hear = (what: string) => () => Promise.resolve(void heard.push(what));
  await run((_, { workbook }) => {
    workbook.worksheets.onActivated.add(hear("activated"));
    workbook.worksheets.onAdded.add(hear("added"));
    workbook.worksheets.onDeleted.add(hear("deleted"));
    workbook.worksheets.onSelectionChanged.add(({ address }) =>
      Promise.resolve(void heard.push(`selected ${address}`)),
    );
    workbook.onSelectionChanged.add(hear("selection"));
  });
  host.user.select("乙", "B2:C3");
  host.user.addSheet("丙");
  host.user.deleteSheet("丙");
  await eventsDelivered();
  expect([...heard].sort()).toEqual(["activated", "added", "deleted", "selected B2:C3", "selection"]);
});

test("rows put in by hand are told as such; pasting wipes validation, look and locks", async () => {
  const { run, host } = await onExcel();
  const heard: string[] = [];
  await run((sheet) => {
    const cell = sheet.getRange("B2");
    cell.dataValidation.rule = { list: { source: "是,否", inCellDropDown: true } };
    cell.format.fill.color = "#FFF9E5";
    cell.format.protection.locked = false;
    sheet.onChanged.add(({ changeType, address }) => Promise.resolve(void heard.push(`${changeType} ${address}`)));
  });
  host.user.paste("Sheet1", "B2", "12");
  host.user.insertRows("Sheet1", 0, 2);
  host.user.rename("Sheet1", "改名");
  await eventsDelivered();
  const sheet = host.workbook.sheets[0]!;
  expect(heard).toEqual(["RangeEdited B2", "RowInserted 1:2"]);
  expect([
    sheet.name,
    sheet.valueAt(3, 1),
    sheet.validations,
    sheet.styleAt(3, 1).fill,
    sheet.styleAt(3, 1).locked,
  ]).toEqual(["改名", "12", [], "", true]);
});
