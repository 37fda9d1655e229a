/** @jest-environment jsdom */
import { eventsDelivered, startOffice } from "../../helpers/office-runtime";

test("the real client library starts on the host", async () => {
  const { host, Excel, Office } = await startOffice();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("数据");
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["一", 1],
      ["二", 2],
    ];
    range.format.fill.color = "#FF0000";
    range.load("values,address,format/fill/color");
    await context.sync();
    expect(range.address).toBe("数据!A1:B2");
    expect(range.values).toEqual([
      ["一", 1],
      ["二", 2],
    ]);
    expect(range.format.fill.color).toBe("#FF0000");
  });
  expect(host.troubles()).toEqual([]);
  await eventsDelivered();
  expect(host.heldReferences).toBe(0);
});

test("a fresh host behind the same library knows nothing of the former one", async () => {
  const { host, Excel } = await startOffice({ settings: { key: "wert" } });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
  expect(window.Office.context.document.settings.get("key")).toBe("wert");
  expect(host.troubles()).toEqual([]);
});

test.each(["1.9", "1.14", "1.15"] as const)("an Excel of ExcelApi %s says so", async (api) => {
  const { Office } = await startOffice({ api });
  expect(
    ["1.9", "1.10", "1.14", "1.15"].filter((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
  ).toEqual(["1.9", "1.10", "1.14", "1.15"].filter((set) => Number(set.slice(2)) <= Number(api.slice(2))));
});
