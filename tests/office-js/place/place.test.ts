/** @jest-environment jsdom */
import { HostFailure } from "../../../src/app/ports/host-failure";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { CellContent, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import type { LiveExcel } from "../live-excel";
import { API_LEVELS, expectNoTroubles, liveExcel, requestsSince } from "../live-excel";
import { workbookState } from "../workbook-state";

afterEach(expectNoTroubles);

const STAMP = "2026-11-28 0930";
const at = (stamp: string, show: string | null = null) => ({ show, stamp });

/** 评分表 with one value and a second sheet that stays the same. */
function workbook(value: CellContent): WorkbookSpec {
  const score = new SheetBuilder("评分表", [{ width: 12 }, { width: 12 }]);
  score.row(["得分", { content: value, name: "shian_score" }]);
  const ledger = new SheetBuilder("台账", [{ width: 12 }]).row(["甲"]);
  return { title: "", sheets: [score.build(), ledger.build()], properties: [["shian_period", "2024-03"]] };
}

const titles = ({ workbook: { sheets } }: LiveExcel): string[] => sheets.map(({ name }) => name);
const score = (excel: LiveExcel, title = "评分表"): unknown => excel.workbook.sheet(title)?.valueAt(0, 1);

describe.each(API_LEVELS)("in Excel with ExcelApi %s", (api) => {
  test("sheets, names and properties are laid down in three requests and nothing else stays", async () => {
    const excel = await liveExcel({ api });
    const placed = await excel.open.place(workbook(5), at(STAMP, "台账"));
    expect(placed).toEqual({ placed: ["评分表", "台账"], kept: [] });
    expect(titles(excel)).toEqual(["Sheet1", "评分表", "台账"]);
    expect(score(excel)).toBe(5);
    expect(excel.workbook.definedName("shian_score", null)?.formula).toBe("='评分表'!$B$1");
    expect(excel.workbook.customProperties.get("shian_period")).toBe("2024-03");
    expect(excel.workbook.active?.name).toBe("台账");
    expect(requestsSince(excel.host, 0).syncs).toBe(3);
    expect(excel.host.heldReferences).toBe(0);
  });
});

test("laying the same down again changes nothing and keeps no copy", async () => {
  const excel = await liveExcel();
  await excel.open.place(workbook(5), at(STAMP));
  const before = workbookState(excel.workbook);
  expect(await excel.open.place(workbook(5), at("2026-11-28 0931"))).toEqual({ placed: ["评分表", "台账"], kept: [] });
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("a sheet whose content differs stays as a dated copy, the new one takes its place, name and front", async () => {
  const excel = await liveExcel();
  await excel.open.place(workbook(5), at(STAMP, "评分表"));
  expect(await excel.open.place(workbook(6), at("2026-11-28 0931"))).toEqual({
    placed: ["评分表", "台账"],
    kept: [{ sheet: "评分表", copy: "评分表 2026-11-28 0931" }],
  });
  expect(titles(excel)).toEqual(["Sheet1", "评分表", "台账", "评分表 2026-11-28 0931"]);
  expect([score(excel), score(excel, "评分表 2026-11-28 0931")]).toEqual([6, 5]);
  expect(excel.workbook.definedName("shian_score", null)?.formula).toBe("='评分表'!$B$1");
  expect(excel.workbook.active?.name).toBe("评分表");
});

test("what somebody wrote beside the table is reason enough to keep the old sheet", async () => {
  const excel = await liveExcel();
  await excel.open.place(workbook(5), at(STAMP));
  excel.workbook.sheet("评分表")!.cell(9, 7).value = "请复核";
  expect((await excel.open.place(workbook(5), at("2026-11-28 0931"))).kept).toHaveLength(1);
});

test("only the last three copies stay, and one that somebody renamed", async () => {
  const excel = await liveExcel();
  await excel.open.place(workbook(0), at(STAMP));
  for (const [value, stamp] of [
    [1, "2026-11-28 1000"],
    [2, "2026-11-28 1100"],
    [3, "2026-11-28 1200"],
  ] as const)
    await excel.open.place(workbook(value), at(stamp));
  excel.workbook.renameSheet(excel.workbook.sheet("评分表 2026-11-28 1100")!, "留存");
  for (const [value, stamp] of [
    [4, "2026-11-28 1300"],
    [5, "2026-11-28 1400"],
  ] as const)
    await excel.open.place(workbook(value), at(stamp));
  expect(titles(excel)).toEqual([
    "Sheet1",
    "评分表",
    "台账",
    "留存",
    "评分表 2026-11-28 1200",
    "评分表 2026-11-28 1300",
    "评分表 2026-11-28 1400",
  ]);
});

test("a sheet of ours is found after it was renamed and moved", async () => {
  const excel = await liveExcel();
  await excel.open.place(workbook(5), at(STAMP));
  excel.workbook.renameSheet(excel.workbook.sheet("评分表")!, "今年的评分");
  excel.workbook.sheets.reverse();
  expect(await excel.open.sheets()).toEqual([
    { name: "台账", title: "台账", ours: true, visible: true },
    { name: "评分表", title: "今年的评分", ours: true, visible: true },
    { name: "Sheet1", title: "Sheet1", ours: false, visible: true },
  ]);
  const { sheets, names } = await excel.open.read(["评分表"]);
  expect(sheets.map(({ name }) => name)).toEqual(["评分表"]);
  expect(names.get("shian_score")).toEqual({ sheet: "评分表", cell: { row: 0, column: 1 } });
  await excel.open.place(workbook(6), at("2026-11-28 0931"));
  expect(titles(excel)).toEqual(["台账", "评分表", "Sheet1", "评分表 2026-11-28 0931"]);
});

test("a protected structure is said before anything is touched", async () => {
  const excel = await liveExcel();
  excel.workbook.structureProtected = true;
  const before = workbookState(excel.workbook);
  const refused = excel.open.place(workbook(5), at(STAMP));
  await expect(refused).rejects.toThrow(HostFailure);
  await expect(refused).rejects.toMatchObject({
    words: { what: "这个工作簿的结构受保护，不能添加工作表。", safe: "工作簿没有改动，原有数据都在。" },
  });
  expect(workbookState(excel.workbook)).toEqual(before);
});

test("sheets that hold another's formulas are built together and point at each other afterwards", async () => {
  const front = new SheetBuilder("首页", [{ width: 12 }]).row([{ content: { formula: "'评分表'!B1*2", value: 0 } }]);
  const excel = await liveExcel({ hooks: { evaluate: () => 10 } });
  await excel.open.place({ ...workbook(5), sheets: [front.build(), ...workbook(5).sheets] }, at(STAMP));
  expect(excel.workbook.sheet("首页")!.cellAt(0, 0)?.formula).toBe("=评分表!B1*2");
});
