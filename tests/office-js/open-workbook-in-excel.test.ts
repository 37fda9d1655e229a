/** @jest-environment jsdom */
import type { CellsEdited, Selection } from "../../src/app/ports/open-workbook";
import { expectNoTroubles, liveExcel } from "./live-excel";
import type { LiveExcel } from "./live-excel";
import { eventsDelivered } from "../helpers/office-runtime";
import type { Host } from "../../src/workbench/host/host";
import type { Typed } from "../../src/workbench/host/user";

afterEach(expectNoTroubles);

async function withFigures(api: "1.9" | "1.15" = "1.15"): Promise<LiveExcel> {
  const excel = await liveExcel({ api });
  const sheet = excel.workbook.addSheet("指标数据");
  sheet.cell(0, 0).value = "甲";
  return excel;
}

describe("what people do", () => {
  test.each(["1.9", "1.15"] as const)(
    "their edits are heard (ExcelApi %s), by our name of the sheet, our own typing is not",
    async (api) => {
      const excel = await withFigures(api);
      const heard: CellsEdited[] = [];
      const stop = await excel.open.onEdited((edited) => heard.push(edited));
      await edit(excel.host, "指标数据", "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      expect(heard).toEqual([{ sheet: "指标数据", area: { row: 1, column: 1, rows: 2, columns: 2 } }]);
      await excel.open.type([{ sheet: "指标数据", cell: { row: 4, column: 4 }, was: null, value: 5 }]);
      await settled();
      expect(heard).toHaveLength(1);
      excel.pass();
      await stop();
      await edit(excel.host, "指标数据", "A1", [["乙"]]);
      expect(heard).toHaveLength(1);
    },
  );

  test("where they stand is heard and can be asked", async () => {
    const excel = await withFigures();
    const heard: Selection[] = [];
    const stop = await excel.open.onSelected((selection) => heard.push(selection));
    await select(excel.host, "指标数据", "B2:B4");
    expect(heard).toEqual([{ sheet: "指标数据", area: { row: 1, column: 1, rows: 3, columns: 1 } }]);
    expect(await excel.open.selection()).toEqual(heard[0]);
    await stop();
  });
});

test("a hidden sheet is brought to the front with the area selected", async () => {
  const excel = await withFigures();
  excel.workbook.sheet("指标数据")!.visibility = "Hidden";
  await excel.open.show("指标数据", { row: 4, column: 5, rows: 1, columns: 2 });
  expect(excel.workbook.active?.name).toBe("指标数据");
  expect(excel.workbook.sheet("指标数据")!.visibility).toBe("Visible");
  expect(excel.workbook.selection).toEqual([{ row: 4, column: 5, rows: 1, columns: 2 }]);
});

test("activating refused because another workbook is in front: selecting is tried alone", async () => {
  const excel = await withFigures();
  excel.host.failRequest({ request: 2, code: "GeneralException" });
  await excel.open.show("指标数据", { row: 1, column: 1, rows: 1, columns: 1 });
  expect(excel.workbook.active?.name).toBe("指标数据");
});

test("saving needs ExcelApi 1.11; without it people are told how", async () => {
  const old = await liveExcel({ api: "1.9" });
  expect(old.open.abilities).toEqual({ save: false, newWorkbook: true });
  expect(await old.open.save()).toEqual({
    ok: false,
    problem: "这个版本的 Excel 不能从这里保存。请按 Ctrl+S 保存；还没有文件名的，请另存为 .xlsx 文件。",
  });
  const current = await liveExcel({ api: "1.14" });
  expect(await current.open.save()).toEqual({ ok: true, value: null });
  expect(current.host.saves).toEqual(["Save"]);
  current.host.failRequest({ request: 1, code: "AccessDenied" });
  expect(await current.open.save()).toMatchObject({ ok: false, problem: expect.stringContaining("另存为") as string });
});

test("a new workbook is opened with the bytes given; a refusal is a sentence", async () => {
  const { host, open } = await liveExcel();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  expect(await open.openNew(bytes)).toEqual({ ok: true, value: null });
  expect(Buffer.from(host.created[0]!.base64, "base64").equals(Buffer.from(bytes))).toBe(true);
  host.refuseCreate = "AccessDenied";
  expect(await open.openNew(bytes)).toMatchObject({ ok: false, problem: expect.stringContaining("不允许") as string });
});

test("a text is kept in the workbook under a key, and removed", async () => {
  const { open } = await liveExcel();
  expect(open.remembered("shian_place")).toBeNull();
  await open.remember("shian_place", "填报");
  expect(open.remembered("shian_place")).toBe("填报");
  await open.remember("shian_place", null);
  expect(open.remembered("shian_place")).toBeNull();
});

test("while somebody types into a cell the command waits, and after a while says so", async () => {
  const excel = await withFigures();
  excel.host.startCellEdit();
  const waiting = excel.open.sheets();
  await settled();
  excel.pass();
  await expect(waiting).rejects.toMatchObject({
    words: { what: "Excel 一直没有回应，多半是有单元格正在输入，或有对话框开着。" },
  });
  const patient = excel.open.sheets();
  excel.host.endCellEdit();
  expect((await patient).map(({ name }) => name)).toEqual(["Sheet1", "指标数据"]);
});

test("the workbook's file name is told", async () => {
  expect(await (await liveExcel()).open.title()).toBe("工作簿1.xlsx");
});

async function edit(host: Host, sheet: string, address: string, values: Typed): Promise<void> {
  host.user.edit(sheet, address, values);
  await eventsDelivered();
}

async function select(host: Host, sheet: string, address: string): Promise<void> {
  host.user.select(sheet, address);
  await eventsDelivered();
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
