import { fillChoices } from "../../../src/app/fill/fill-choice";
import { layReturn, openReturn } from "../../../src/app/fill/lay-return";
import { standingReturn } from "../../../src/app/fill/standing-return";
import { openWorkspace } from "../../../src/app/open-workspace";
import type { UnitReturn } from "../../../src/core/model/unit-return";
import { memoryDesk } from "../../helpers/memory-desk";
import { readGrid } from "../../helpers/type-into";

const workspace = openWorkspace(null);
const march = { unit: "卡若区", period: "2024-03" };
const SHEETS = ["填报说明", "指标数据", "工作开展情况", "审核结果"];

async function standing(desk: ReturnType<typeof memoryDesk>): Promise<UnitReturn> {
  const found = await standingReturn(desk.workbook, workspace);
  if (found.kind !== "read") throw new Error(`stands ${found.kind}`);
  return found.unitReturn;
}

describe("laying a return into the workbook", () => {
  it("lays the four sheets of the unit and the month and shows the figures", async () => {
    const desk = memoryDesk();
    const laid = await layReturn(desk, workspace, march);
    expect(laid.placed).toEqual(SHEETS);
    expect(laid).toMatchObject({ carried: "nothing", kept: [], file: "2024-03_卡若区_月报.xlsx" });
    expect(desk.workbook.shown).toEqual([{ sheet: "指标数据", at: null }]);
    expect(await standing(desk)).toMatchObject({ unit: "卡若区", period: "2024-03", revision: 1, submitted: null });
  });

  it("keeps what was filled in when the same month is laid again, and the older sheet as a copy", async () => {
    const desk = memoryDesk();
    await layReturn(desk, workspace, march);
    const { location, noteLocation } = (await standing(desk)).figures.get("46-1.num")!;
    desk.workbook.userTypes(location.sheet, location.cell, 120);
    desk.workbook.userTypes(noteLocation.sheet, noteLocation.cell, "按计划抽检");
    const laid = await layReturn(desk, workspace, march);
    expect(laid.carried).toBe("entries");
    expect((await standing(desk)).figures.get("46-1.num")).toMatchObject({ value: 120, note: "按计划抽检" });
  });

  it("carries last month's figures into the next month, and nothing into another unit's", async () => {
    const desk = memoryDesk();
    await layReturn(desk, workspace, march);
    const { location } = (await standing(desk)).figures.get("46-1.num")!;
    desk.workbook.userTypes(location.sheet, location.cell, 120);
    const laid = await layReturn(desk, workspace, { ...march, period: "2024-04" });
    expect(laid.carried).toBe("last-month");
    expect(laid.kept).toContainEqual({ sheet: "指标数据", copy: "指标数据 2024-03-20 0930" });
    expect((await standing(desk)).figures.get("46-1.num")).toMatchObject({ value: null, previous: { 1: 120 } });
    const other = await layReturn(desk, workspace, { unit: "江达县", period: "2024-05" });
    expect(other.carried).toBe("nothing");
    expect((await standing(desk)).figures.get("46-1.num")).toMatchObject({ value: null, previous: { 1: null } });
  });

  it("opens a workbook of its own, which is the return", async () => {
    const desk = memoryDesk();
    expect(await openReturn(desk, workspace, march)).toEqual({
      opened: true,
      carried: "nothing",
      file: "2024-03_卡若区_月报.xlsx",
    });
    expect(await desk.workbook.sheets()).toEqual([]);
    const grid = await readGrid(desk.workbook.opened[0]!);
    expect(grid.sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(grid.properties.get("shian_unit")).toBe("卡若区");
  });

  it("lays the sheets here where a new workbook is refused, and says so", async () => {
    const desk = memoryDesk({ refusesNew: "Excel 不允许加载项新建工作簿。" });
    const opened = await openReturn(desk, workspace, march);
    expect(opened).toMatchObject({ opened: false, refusal: "Excel 不允许加载项新建工作簿。" });
    expect((await standing(desk)).unit).toBe("卡若区");
  });
});

describe("the choice of a return", () => {
  it("knows nothing in an empty workbook but the month", async () => {
    const choices = await fillChoices(memoryDesk(), workspace);
    expect(choices).toMatchObject({
      likely: { unit: "", period: "2024-03" },
      standing: { kind: "none" },
      sample: false,
    });
    expect(choices.units).toHaveLength(34);
    expect(choices.periods.slice(0, 3)).toEqual(["2024-04", "2024-03", "2024-02"]);
  });

  it("proposes the unit whose return stands in the workbook, else the one chosen last", async () => {
    const desk = memoryDesk({}, "2024-04-10");
    await desk.workbook.remember("fill-choice", JSON.stringify({ unit: "江达县", period: "2024-03" }));
    expect((await fillChoices(desk, workspace)).likely).toEqual({ unit: "江达县", period: "2024-04" });
    await layReturn(desk, workspace, march);
    expect((await fillChoices(desk, workspace)).likely).toEqual({ unit: "卡若区", period: "2024-04" });
  });

  it("does not stumble over a kept choice that is none", async () => {
    const desk = memoryDesk();
    await desk.workbook.remember("fill-choice", "{");
    expect((await fillChoices(desk, workspace)).likely.unit).toBe("");
  });
});
