/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { renderPane } from "../helpers/render-pane";

function countOf(words: string): string | null {
  return screen.getByText(words, { selector: "dt" }).nextElementSibling?.textContent ?? null;
}

describe("载入", () => {
  it("lays the table down in one click and shows 6, 36 and 94", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = renderPane({ workbook, query: "?go=load" });
    await user.click(await screen.findByRole("button", { name: "载入责任分解表" }));
    expect(await screen.findByText(/「责任分解表」「重点任务」「修订记录」「待定事项」已写好。/)).toBeTruthy();
    expect([countOf("部分"), countOf("评价要点"), countOf("评价内容")]).toEqual(["6", "36", "94"]);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
      "责任分解表",
      "重点任务",
      "修订记录",
      "待定事项",
    ]);
    expect(await screen.findByRole("button", { name: "重新载入" })).toBeTruthy();
  });

  it("runs at once when the ribbon asks for it", async () => {
    const workbook = new MemoryWorkbook();
    renderPane({ workbook, query: "?go=load&run=load" });
    await screen.findByText(/已写好/);
    expect(workbook.shown).toEqual([{ sheet: "责任分解表", at: null }]);
  });

  it("shows 重点任务: lays it down where it is not there yet, else only brings it to the front", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = renderPane({ workbook, query: "?go=load" });
    await user.click(await screen.findByRole("button", { name: "重点任务" }));
    await screen.findByText(/已写好/);
    expect(workbook.shown).toEqual([{ sheet: "重点任务", at: null }]);
    await screen.findByRole("button", { name: "重新载入" });
    await user.click(screen.getByRole("button", { name: "重点任务" }));
    expect(workbook.shown).toHaveLength(2);
    expect((await workbook.sheets()).length).toBe(4);
  });

  it("lets a repair be refused with name and date, and keeps it", async () => {
    const workbook = new MemoryWorkbook();
    const { user } = renderPane({ workbook, query: "?go=load&run=load" });
    await screen.findByRole("button", { name: "重新载入" });
    const refuse = screen.getAllByRole("button", { name: /^不采用：/ })[0]!;
    const item = refuse.closest("li")!;
    await user.click(refuse);
    expect(await screen.findByText("请填决定人的姓名。")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "决定人" }), "扎西");
    await user.click(within(item).getByRole("button", { name: /^不采用：/ }));
    expect(await within(item).findByText(/状态：不采用（扎西，2024-03-20）/)).toBeTruthy();
    expect(await screen.findByText(/改名留作副本：.*「修订记录 2024-03-20 0930」/)).toBeTruthy();
  });

  it("lists what is open and leads to 待确认事项", async () => {
    const { user } = renderPane({ workbook: new MemoryWorkbook(), query: "?go=load" });
    await user.click(await screen.findByRole("button", { name: "逐项确认" }));
    expect(await screen.findByRole("heading", { level: 1, name: "待确认事项" })).toBeTruthy();
  });
});
