import { decideRepair } from "../../../src/app/load/decide-repair";
import { isTableLoaded, loadTable, TABLE_SHEETS } from "../../../src/app/load/load-table";
import { tableFacts } from "../../../src/app/load/table-facts";
import { openWorkspace } from "../../../src/app/open-workspace";
import { settingsWorkbook } from "../../../src/app/settings-workbook";
import { workspaceIn } from "../../../src/app/workspace-in-workbook";
import type { Workspace } from "../../../src/app/open-workspace";
import { memoryDesk } from "../../helpers/memory-desk";
import type { MemoryDesk } from "../../helpers/memory-desk";

const workspace = openWorkspace(null);
const ruling = { decision: "不采用", by: "扎西", date: "2024-03-20", basis: "" } as const;

function refusable(): { readonly id: string; readonly line: number } {
  const found = tableFacts(workspace).repairs.find((repair) => repair.refusable);
  if (found === undefined) throw new Error("nothing to refuse");
  return found;
}

async function workspaceOf({ workbook }: MemoryDesk): Promise<Workspace> {
  const read = await workspaceIn(workbook);
  if (!read.ok) throw new Error(read.problem.join());
  return read.value;
}

describe("载入", () => {
  it("lays the four sheets down and shows the one asked for", async () => {
    const desk = memoryDesk();
    expect(await isTableLoaded(desk.workbook)).toBe(false);
    const placed = await loadTable(desk, workspace, "重点任务");
    expect(placed).toEqual({ placed: ["责任分解表", "重点任务", "修订记录", "待定事项"], kept: [] });
    expect(placed.placed).toEqual(TABLE_SHEETS);
    expect(desk.workbook.shown).toEqual([{ sheet: "重点任务", at: null }]);
    expect(await isTableLoaded(desk.workbook)).toBe(true);
  });

  it("counts 6 sections, 36 points and 94 clauses, 24 programmes and 34 units", () => {
    expect(tableFacts(workspace)).toMatchObject({ sections: 6, points: 36, clauses: 94, programmes: 24, units: 34 });
    const { repairs, gaps, openGaps } = tableFacts(workspace);
    expect(repairs.length).toBe(workspace.document.repairs.length);
    expect(openGaps).toBe(gaps.filter(({ decision }) => decision === "待定").length);
  });
});

describe("a decision about a repair", () => {
  it("is kept in 修订记录 with name and date, and holds when the workbook is read again", async () => {
    const desk = memoryDesk();
    await loadTable(desk, workspace, "责任分解表");
    const { id } = refusable();
    const decided = await decideRepair(desk, await workspaceOf(desk), { id, ...ruling });
    expect(decided.ok && decided.value.placed.kept.map(({ sheet }) => sheet)).toContain("修订记录");
    const again = tableFacts(await workspaceOf(desk)).repairs.find((repair) => repair.id === id);
    expect(again).toMatchObject({ decision: "不采用", ruling: { by: "扎西", date: "2024-03-20" } });
  });

  it("can be taken back later", async () => {
    const desk = memoryDesk();
    await loadTable(desk, workspace, "责任分解表");
    const { id } = refusable();
    await decideRepair(desk, await workspaceOf(desk), { id, ...ruling });
    await decideRepair(desk, await workspaceOf(desk), { id, ...ruling, decision: "采用", date: "2024-03-21" });
    const again = tableFacts(await workspaceOf(desk)).repairs.find((repair) => repair.id === id);
    expect(again?.decision).toBe("采用");
  });

  it("is kept in 设置 as well where the workbook has it, even when the older one there has a later date", async () => {
    const desk = memoryDesk();
    const { id } = refusable();
    const later = { id, decision: "采用", by: "格桑", date: "2024-05-01", basis: "" };
    const settings = { ...workspace.settings, decisions: [later] };
    await desk.workbook.place(settingsWorkbook(settings), { show: null, stamp: "2024-03-01 0800" });
    await decideRepair(desk, await workspaceOf(desk), { id, ...ruling });
    const again = tableFacts(await workspaceOf(desk)).repairs.find((repair) => repair.id === id);
    expect(again).toMatchObject({ decision: "不采用", ruling: { by: "扎西" } });
  });

  it.each([
    [{ by: " " }, "请填决定人的姓名。"],
    [{ date: "2024-02-30" }, "请填决定的日期，如 2024-03-25。"],
  ])("is asked for name and date: %j", async (change, problem) => {
    const desk = memoryDesk();
    const decided = await decideRepair(desk, workspace, { id: refusable().id, ...ruling, ...change });
    expect(decided).toEqual({ ok: false, problem });
    expect(await desk.workbook.sheets()).toEqual([]);
  });
});

describe("the workspace of a workbook", () => {
  it("is the default one in an empty workbook", async () => {
    expect((await workspaceOf(memoryDesk())).settings).toEqual(workspace.settings);
  });

  it("says what is wrong in 设置 with its cell", async () => {
    const desk = memoryDesk();
    await desk.workbook.place(settingsWorkbook(workspace.settings), { show: null, stamp: "2024-03-01 0800" });
    const grid = await desk.workbook.read(["设置"]);
    const row = grid.sheets[0]!.rows.find(({ cells }) => cells.some(({ value }) => value === "deadline.day"))!;
    const day = row.cells.find(({ value }) => value === 25)!;
    desk.workbook.userTypes("设置", `${String.fromCharCode(65 + day.column)}${row.row + 1}`, "每月底");
    const read = await workspaceIn(desk.workbook);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problem.join()).toContain(`${String.fromCharCode(65 + day.column)}${row.row + 1}`);
  });
});
