/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { checkedDesk, FILLED_WORKSPACE, filledDesk } from "../helpers/filled-desk";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { renderPane } from "../helpers/render-pane";
import { HostFailure } from "../../src/app/ports/host-failure";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import type { MemoryOptions } from "../helpers/memory-workbook";
import type { UnitReturn } from "../../src/core/model/unit-return";

const FILL = "?go=fill";
const SAMPLING = "46-1.num";
const TRAINING = "56-1.num";

/** A pane beside a clean return that is filled in, with the settings it was issued under. */
async function paneAtReturn(options: MemoryOptions = {}, change?: (clean: UnitReturn) => UnitReturn, query = FILL) {
  const desk = await filledDesk(options, change);
  await desk.workbook.place(settingsWorkbook(FILLED_WORKSPACE.settings), { show: null, stamp: "2024-03-01 0800" });
  const checked = await checkedDesk(desk);
  const cellOf = (key: string): string => checked.unitReturn.figures.get(key)!.location.cell;
  return { ...renderPane({ workbook: desk.workbook, query }), desk, cellOf, checked };
}

function withoutNote(clean: UnitReturn): UnitReturn {
  const figure = clean.figures.get(TRAINING)!;
  return { ...clean, figures: new Map([...clean.figures, [TRAINING, { ...figure, note: null }]]) };
}

const summary = (): Promise<HTMLElement> => screen.findByRole("status", { name: "审核结果" });

describe("填报 in an empty workbook", () => {
  it("offers a new return by unit and month, laid into this workbook and checked at once", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = renderPane({ workbook, query: FILL });
    expect(await screen.findByText("这个工作簿里还没有月报表。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "新建填报表" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "填报单位" }), "卡若区");
    await user.click(screen.getByRole("button", { name: "建在这个工作簿里" }));
    expect(await screen.findByText("卡若区 2024年3月")).toBeTruthy();
    expect(screen.getByText(/审核用时 \d{1,3} 毫秒/)).toBeTruthy();
    expect((await workbook.sheets()).map(({ name }) => name)).toContain("指标数据");
  });

  it("goes straight to the choice when the ribbon asks for a new return", async () => {
    renderPane({ workbook: new MemoryWorkbook(), query: "?go=fill&run=new" });
    expect(await screen.findByRole("combobox", { name: "报告期" })).toBeTruthy();
  });

  it("opens a workbook of its own and says how to name it", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = renderPane({ workbook, query: "?go=fill&run=new" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "填报单位" }), "江达县");
    await user.click(screen.getByRole("button", { name: "另开一个工作簿" }));
    expect(await screen.findByText(/保存时取名「2024-03_江达县_月报.xlsx」/)).toBeTruthy();
    expect(workbook.opened).toHaveLength(1);
  });

  it("lays the sheets here where a new workbook is refused, and says why", async () => {
    const refusing = new MemoryWorkbook({ refusesNew: "Excel 不允许加载项新建工作簿。" });
    const { user } = renderPane({ workbook: refusing, query: "?go=fill&run=new" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "填报单位" }), "江达县");
    await user.click(screen.getByRole("button", { name: "另开一个工作簿" }));
    expect(await screen.findByText("江达县 2024年3月")).toBeTruthy();
    expect(screen.getByText("Excel 不允许加载项新建工作簿。")).toBeTruthy();
    expect(screen.getByText("没有另开成工作簿，改建在这个工作簿里")).toBeTruthy();
    expect(refusing.opened).toEqual([]);
  });
});

describe("填报 beside a return", () => {
  it("checks after a pause in typing and leads to the cell", async () => {
    const { user, desk, cellOf } = await paneAtReturn();
    expect(within(await summary()).queryByText(/^错误/)).toBeNull();
    desk.workbook.userTypes("指标数据", cellOf(SAMPLING), "很多");
    expect(await within(await summary()).findByText("错误 1")).toBeTruthy();
    const [link] = screen.getAllByRole("button", { name: `转到指标数据 ${cellOf(SAMPLING)}` });
    await user.click(link!);
    const cell = desk.workbook.shown[0]!;
    expect(cell).toMatchObject({ sheet: "指标数据", at: { rows: 1, columns: 1 } });
    expect(`${String.fromCharCode(65 + cell.at!.column)}${cell.at!.row + 1}`).toBe(cellOf(SAMPLING));
  });

  it("types the proposed reading in one click", async () => {
    const { user, desk, cellOf } = await paneAtReturn();
    await summary();
    desk.workbook.userTypes("指标数据", cellOf(SAMPLING), "约60批次");
    await user.click(await screen.findByRole("button", { name: "改为 60" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "改为 60" })).toBeNull());
    expect(desk.workbook.valueIn("指标数据", cellOf(SAMPLING))).toBe(60);
    expect(document.activeElement).toBe(await summary());
  });

  it("takes an explanation of four characters, which lapses when the figure changes", async () => {
    const { user, desk, cellOf } = await paneAtReturn({}, withoutNote);
    const box = await screen.findByRole("textbox", { name: "说明原因" });
    await user.type(box, "正常");
    await user.click(screen.getByRole("button", { name: "写入说明" }));
    expect(await screen.findByText(/说明太短/)).toBeTruthy();
    await user.type(box, "，下半年培训");
    await user.click(screen.getByRole("button", { name: "写入说明" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "写入说明" })).toBeNull());
    const value = desk.workbook.valueIn("指标数据", cellOf(TRAINING)) as number;
    desk.workbook.userTypes("指标数据", cellOf(TRAINING), value + 1);
    const again: HTMLTextAreaElement = await screen.findByRole("textbox", { name: "说明原因" });
    expect(again.value).toBe("正常，下半年培训");
  });

  it("is not completed while there are errors", async () => {
    const { user, desk, cellOf } = await paneAtReturn();
    desk.workbook.userTypes("指标数据", cellOf(SAMPLING), null);
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    expect(await screen.findByText("还有 1 处错误，不能完成上报")).toBeTruthy();
    expect(desk.workbook.saved).toBe(0);
  });

  it("is completed with date, revision, check code and file name", async () => {
    const { user, checked } = await paneAtReturn();
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    const done = (await screen.findByText("已完成上报")).closest<HTMLElement>(".fui-MessageBar")!;
    expect(done.textContent).toContain("完成上报日期 2024-03-20，第 1 次填报");
    expect(within(done).getByText(checked.checkCode)).toBeTruthy();
    expect(done.textContent).toContain("2024-03_卡若区_月报.xlsx");
    expect(screen.getByText("工作簿已保存。")).toBeTruthy();
  });

  it("asks in a dialog about what is not explained; 取消 writes nothing", async () => {
    const { user, desk } = await paneAtReturn({}, withoutNote);
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).getByText("还有 1 处需说明没有写原因")).toBeTruthy();
    await user.click(await within(dialog).findByRole("button", { name: "取消" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(desk.workbook.saved).toBe(0);
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    await user.click(await screen.findByRole("button", { name: "仍然完成上报" }));
    expect(await screen.findByText("已完成上报")).toBeTruthy();
  });

  it("says how to save where this Excel cannot be asked to", async () => {
    const { user } = await paneAtReturn({ abilities: { save: false } });
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    expect(await screen.findByText("请按 Ctrl+S 保存。")).toBeTruthy();
  });

  it("restores formats and leaves contents alone", async () => {
    const { user, desk } = await paneAtReturn();
    await user.click(await screen.findByRole("button", { name: "恢复表格格式" }));
    expect(await screen.findByText(/填写的内容没有改动/)).toBeTruthy();
    expect(desk.workbook.mended).toHaveLength(3);
  });

  it("tells a failing Excel in three sentences and goes on", async () => {
    const { user, desk } = await paneAtReturn();
    await summary();
    const words = { what: "Excel 没有应答。", safe: "表里的内容没有改动。", next: "请再点一次。" };
    desk.workbook.failure = new HostFailure(words, "Timeout");
    await user.click(screen.getByRole("button", { name: "审核全表" }));
    const alert = await screen.findByRole("alert");
    for (const sentence of Object.values(words)) expect(within(alert).getByText(sentence)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "审核全表" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe("the sample", () => {
  it("is offered on the start page, asks first, and cannot be handed in", async () => {
    localStorage.clear();
    const { user } = renderPane({ workbook: new MemoryWorkbook() });
    await user.click(await screen.findByRole("button", { name: "放入示例数据" }));
    await user.click(await within(await screen.findByRole("alertdialog")).findByRole("button", { name: "放入" }));
    expect(await screen.findByText("示例，不得报送")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "完成上报" }));
    expect(await screen.findByText(/这是示例月报，只供练习/)).toBeTruthy();
  });
});
