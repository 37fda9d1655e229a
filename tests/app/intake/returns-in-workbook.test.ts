import { sheetsIn } from "../../../src/app/intake/dry-run";
import { intakeSummary } from "../../../src/app/intake/intake-summary";
import { returnsInWorkbook } from "../../../src/app/intake/returns-in-workbook";
import type { Grid, WorkbookGrid } from "../../../src/core/sheet/grid";
import { readGrid } from "../../helpers/type-into";
import { newOffice, picked, smallMonth, tried, type PlainWorkbook } from "./intake-desk";

jest.setTimeout(20_000);

/** Puts a return's sheets into a workbook, as Excel does when sheets are copied in: a number behind each name that is taken. */
async function copyIn(workbook: PlainWorkbook, bytes: Uint8Array): Promise<void> {
  for (const sheet of (await readGrid(bytes)).sheets) {
    let name = sheet.name;
    for (let number = 2; workbook.grids.has(name); number += 1) name = `${sheet.name} (${number})`;
    workbook.grids.set(name, { ...sheet, name });
  }
}

test("three sets of return sheets in the open workbook are taken together with picked files", async () => {
  const march = await smallMonth();
  const workbook = newOffice();
  for (const unit of ["卡若区", "江达县", "贡觉县"]) await copyIn(workbook, march.get(unit)!);
  expect((await sheetsIn(workbook)).map(({ name }) => name)).toEqual([
    "本工作簿「填报说明」",
    "本工作簿「填报说明 (2)」",
    "本工作簿「填报说明 (3)」",
  ]);
  const intake = await tried(workbook, { withSheets: true, files: [picked("办.xlsx", march.get("市食安办")!)] });
  expect(intake.consolidation.files.map(({ file, unit, verdict }) => [file, unit, verdict])).toEqual([
    ["办.xlsx", "市食安办", "accepted"],
    ["本工作簿「填报说明 (2)」", "江达县", "accepted"],
    ["本工作簿「填报说明 (3)」", "贡觉县", "accepted"],
    ["本工作簿「填报说明」", "卡若区", "accepted"],
  ]);
  const fromFiles = await tried(newOffice(), {
    files: ["卡若区", "江达县", "贡觉县", "市食安办"].map((unit) => picked(`${unit}.xlsx`, march.get(unit)!)),
  });
  expect(intake.consolidation.measures.map(({ id, value }) => [id, value])).toEqual(
    fromFiles.consolidation.measures.map(({ id, value }) => [id, value]),
  );
  const row = intake.consolidation.ledger.find(({ unit, key }) => unit === "江达县" && key === "46-1.num");
  expect(row?.location.sheet).toBe("指标数据 (2)");
});

test("a set that lacks a sheet is refused by name, the others are taken", async () => {
  const march = await smallMonth();
  const workbook = newOffice();
  await copyIn(workbook, march.get("卡若区")!);
  await copyIn(workbook, march.get("江达县")!);
  workbook.grids.delete("指标数据 (2)");
  const intake = await tried(workbook, { withSheets: true });
  expect(intakeSummary(intake)).toMatchObject({ picked: 2, refused: 1, fresh: ["卡若区"] });
  expect(intake.consolidation.files.find(({ verdict }) => verdict === "refused")?.reason?.message).toContain(
    "找不到「指标数据」",
  );
});

test("sheets of the same name follow each other set by set; names and properties of others stay away", () => {
  const sheet = (name: string): Grid => ({ name, state: "visible", rows: [] });
  const workbook: WorkbookGrid = {
    sheets: ["填报说明", "指标数据", "填报说明", "月度汇总表", "指标数据", "工作开展情况（2）"].map(sheet),
    names: new Map([
      ["shian_unit", { sheet: "填报说明", cell: { row: 0, column: 0 } }],
      ["shian_period", { sheet: "首页", cell: { row: 0, column: 0 } }],
    ]),
    properties: new Map([["shian_period", "2024-02"]]),
    parts: [],
  };
  const sets = returnsInWorkbook(workbook);
  expect(sets.map((set) => set.workbook.sheets.map(({ name }) => name))).toEqual([
    ["填报说明", "指标数据"],
    ["填报说明", "指标数据", "工作开展情况（2）"],
  ]);
  expect([...sets[0]!.workbook.names.keys()]).toEqual(["shian_unit"]);
  expect(sets[0]!.workbook.properties.size).toBe(0);
});
