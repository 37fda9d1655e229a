/** @jest-environment jsdom */
import { loaded, onExcel } from "./on-excel";

test("names of the workbook and of a sheet: ranges, constants, visibility", async () => {
  const { run, refused, host } = await onExcel();
  const names = await run(async (sheet, context) => {
    context.workbook.names.add("总数", sheet.getRange("B2"), "说明");
    context.workbook.names.add("版本", '="1.0"').visible = false;
    sheet.names.add("行数", "=94");
    sheet.getRange("B2").values = [[7]];
    const [global, local] = [context.workbook.names, sheet.names];
    global.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
    local.load("items/name,items/value,items/scope");
    await context.sync();
    return [...global.items.map((item) => item.toJSON()), ...local.items.map((item) => item.toJSON())];
  });
  expect(names).toEqual([
    expect.objectContaining({
      name: "总数",
      type: "Range",
      value: 7,
      formula: "=Sheet1!$B$2",
      visible: true,
      scope: "Workbook",
      comment: "说明",
    }),
    expect.objectContaining({ name: "版本", type: "String", value: "1.0", visible: false }),
    expect.objectContaining({ name: "行数", value: 94, scope: "Worksheet" }),
  ]);
  const range = await run((sheet, context) => loaded(context, sheet.getRange("总数"), "address"));
  expect(range.address).toBe("Sheet1!B2");
  expect(await refused((sheet, { workbook }) => workbook.names.add("总数", sheet.getRange("A1")))).toBe(
    "ItemAlreadyExists",
  );
  expect(await refused((sheet, { workbook }) => workbook.names.add("A1", sheet.getRange("A1")))).toBe(
    "InvalidArgument",
  );
  await run((_, { workbook }) => workbook.names.getItem("版本").delete());
  expect(host.workbook.names.map(({ name }) => name)).toEqual(["总数", "行数"]);
});

test("validation: rule, alert, prompt, taken off part of its cells", async () => {
  const { run, refused, host } = await onExcel();
  const read = await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A10");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "提示", message: "应填 0 至 100" };
    dataValidation.prompt = { showPrompt: true, title: "本月数", message: "不小于 0" };
    dataValidation.ignoreBlanks = true;
    sheet.getRange("A5").dataValidation.clear();
    const [part, all, none] = [sheet.getRange("A6:A10"), sheet.getRange("A1:A10"), sheet.getRange("A5")].map(
      (range) => range.dataValidation,
    );
    for (const each of [part!, all!, none!]) each.load("type,rule,errorAlert,prompt");
    await context.sync();
    return [part!, all!, none!].map((each) => each.toJSON());
  });
  expect(read[0]).toMatchObject({
    type: "Decimal",
    rule: { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
    prompt: { title: "本月数" },
    errorAlert: { showAlert: false },
  });
  expect([read[1]?.type, read[2]?.type]).toEqual(["MixedCriteria", "None"]);
  expect(host.workbook.sheets[0]!.validations[0]?.areas).toHaveLength(2);
  const rule = (value: Excel.DataValidationRule) =>
    refused((sheet) => (sheet.getRange("A1").dataValidation.rule = value));
  expect(await rule({ list: { source: "长".repeat(256), inCellDropDown: true } })).toBe("InvalidArgument");
  expect(await rule({ wholeNumber: { formula1: 1, operator: "Between" } })).toBe("InvalidArgument");
  expect(await rule({ wholeNumber: { formula1: 1.5, operator: "EqualTo" } })).toBe("InvalidArgument");
  expect(await rule({ custom: { formula: "A1>0" } })).toBe("InvalidArgument");
  expect(
    await refused(
      (sheet) =>
        (sheet.getRange("C1").dataValidation.prompt = { showPrompt: true, title: "题".repeat(33), message: "" }),
    ),
  ).toBe("InvalidArgument");
});

test("conditional formats by formula", async () => {
  const { run, host } = await onExcel();
  const count = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B9");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1<0";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.set({ color: "#9C0006", bold: true });
    format.stopIfTrue = true;
    const counted = sheet.getRange("B2").conditionalFormats.getCount();
    await context.sync();
    return counted.value;
  });
  expect(count).toBe(1);
  expect(host.workbook.sheets[0]!.conditionalFormats).toMatchObject([
    { formula: "=$A1<0", fill: "#FFC7CE", color: "#9C0006", bold: true, stopIfTrue: true },
  ]);
  await run((sheet) => sheet.getRange("A1:A9").conditionalFormats.clearAll());
  expect(host.workbook.sheets[0]!.conditionalFormats[0]?.areas).toEqual([{ row: 0, column: 1, rows: 9, columns: 1 }]);
});

test("the page: everything a print set-up needs", async () => {
  const { run, refused, host } = await onExcel();
  await run((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: null as never };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
    sheet.horizontalPageBreaks.add("A21");
    sheet.horizontalPageBreaks.add("A11");
  });
  const { page } = host.workbook.sheets[0]!;
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    topMargin: 72,
    leftMargin: 36,
  });
  expect(page).toMatchObject({
    printArea: [{ row: 0, column: 0, rows: 40, columns: 8 }],
    titleRows: { first: 0, last: 2 },
    rowBreaks: [10, 20],
  });
  expect(page.headers.centerFooter).toBe("第 &P 页 共 &N 页");
  const rows = await run(async (sheet, context) => {
    const breaks = await loaded(context, sheet.horizontalPageBreaks, "items/rowIndex");
    return breaks.items.map((item) => (item.toJSON() as { rowIndex?: number }).rowIndex);
  });
  expect(rows).toEqual([10, 20]);
  await run((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(host.workbook.sheets[0]!.page.rowBreaks).toEqual([]);
  expect(await refused((sheet) => (sheet.pageLayout.paperSize = "A9" as never))).toBe("InvalidArgument");
  expect(await refused((sheet) => (sheet.pageLayout.zoom = { scale: 100, horizontalFitToPages: 1 }))).toBe(
    "InvalidArgument",
  );
});

test("freezing, links, comments", async () => {
  const { run, refused, host } = await onExcel();
  await run((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C9", textToDisplay: "去填报", screenTip: "跳到表格" };
    sheet.comments.add("Sheet1!B2", "请核对");
  });
  const sheet = host.workbook.sheets[0]!;
  expect([sheet.freeze, sheet.valueAt(0, 0), sheet.comments[0]?.content]).toEqual([
    { rows: 3, columns: 2 },
    "去填报",
    "请核对",
  ]);
  const link = await run(
    async (first, context) => (await loaded(context, first.getRange("A1"), "hyperlink")).hyperlink,
  );
  expect(link).toEqual({ documentReference: "Sheet1!C9", textToDisplay: "去填报", screenTip: "跳到表格" });
  expect(await refused((first) => first.freezePanes.freezeAt(first.getRange("B2:C3")))).toBe("InvalidArgument");
  expect(await refused((first) => first.comments.add("B2", "又一条"))).toBe("ItemAlreadyExists");
});

test("tables and charts", async () => {
  const { run, refused, host } = await onExcel();
  const body = await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["单位", "份数"],
      ["甲", 3],
      ["乙", 5],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "份数表";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "各单位份数";
    chart.setPosition("D2", "H12");
    const range = table.getDataBodyRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(body).toBe("Sheet1!A2:B3");
  expect(host.workbook.sheets[0]!.charts[0]).toMatchObject({
    type: "ColumnClustered",
    title: { text: "各单位份数" },
    left: 3 * 54,
    top: 13.5,
    width: 5 * 54,
  });
  expect(await refused((sheet) => sheet.tables.add("B2:C5", true))).toBe("InvalidOperation");
  expect(await refused((sheet) => sheet.charts.add("Cloud" as never, sheet.getRange("A1")))).toBe("InvalidArgument");
});

test("properties and settings of the document", async () => {
  const { run, host } = await onExcel();
  const read = await run(async (_, context) => {
    const { properties } = context.workbook;
    properties.title = "食品安全月报";
    properties.custom.add("unit", "市监局");
    properties.custom.add("Unit", "教体局");
    const item = properties.custom.getItem("unit");
    item.load("key,value,type");
    await context.sync();
    return [item.key, item.value as string, item.type];
  });
  expect(read).toEqual(["unit", "教体局", "String"]);
  expect(host.workbook.title).toBe("食品安全月报");
  const { settings } = window.Office.context.document;
  settings.set("月份", "2026-09");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...host.workbook.settings.keys()]).toEqual(["月份"]);
  expect(host.workbook.settings.get("月份")).toContain("2026-09");
});

test("new workbooks and saving", async () => {
  const { run, host } = await onExcel();
  await window.Excel.createWorkbook("UEsDBA==");
  expect(host.created).toEqual([{ id: "created-1", base64: "UEsDBA==", opened: true }]);
  await run((_, { workbook }) => workbook.save("Save"));
  expect(host.saves).toEqual(["Save"]);
  host.refuseCreate = "AccessDenied";
  await expect(window.Excel.createWorkbook("UEsDBA==")).rejects.toMatchObject({ code: "AccessDenied" });
});
