/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../src/app/ports/host-failure";
import { PLACES } from "../../src/taskpane/place-names";
import { PLACE_TITLES } from "../../src/taskpane/place-titles";
import { MemoryWorkbook } from "../helpers/memory-workbook";
import { renderPane } from "../helpers/render-pane";

beforeEach(() => localStorage.clear());

const words = { what: "Excel 没有完成。", safe: "工作簿没有改动。", next: "请再试一次。" };

/** Focus by Tab itself needs a layout, which jsdom has not: that every stop is one is asked instead. */
function reach(element: HTMLElement): void {
  expect(element.tabIndex).toBe(0);
  element.focus();
  expect(document.activeElement).toBe(element);
}

describe("the pane", () => {
  it("starts with the four roles", async () => {
    renderPane({ workbook: new MemoryWorkbook() });
    for (const role of ["填报（部门、县区）", "汇总（食安办）", "评分与打印", "设置"])
      expect(await screen.findByRole("heading", { name: role })).toBeTruthy();
  });

  it("opens the place that the ribbon names, the start for an unknown one", async () => {
    const pane = renderPane({ workbook: new MemoryWorkbook(), query: "?go=help&_host_Info=Excel" });
    expect(await screen.findByRole("heading", { level: 1, name: "帮助" })).toBeTruthy();
    pane.unmount();
    renderPane({ workbook: new MemoryWorkbook(), query: "?go=elsewhere" });
    expect(await screen.findByRole("heading", { level: 1, name: "开始" })).toBeTruthy();
  });

  it("leads to every place by the menu, with the keyboard alone, and hands the focus to its heading", async () => {
    const { user } = renderPane({ workbook: new MemoryWorkbook() });
    await screen.findByRole("heading", { level: 1, name: "开始" });
    const menu = screen.getByRole("button", { name: "菜单" });
    reach(menu);
    await user.keyboard("{Enter}");
    expect(menu.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{Escape}");
    expect(menu.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(menu);
    await user.keyboard("{Enter}");
    for (const place of PLACES)
      reach(within(screen.getByRole("navigation")).getByRole("button", { name: PLACE_TITLES[place] }));
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { level: 1, name: "帮助" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(menu.getAttribute("aria-expanded")).toBe("false");
  });

  it("leaves the focus alone when it opens", async () => {
    renderPane({ workbook: new MemoryWorkbook(), query: "?go=help" });
    await screen.findByRole("heading", { level: 1, name: "帮助" });
    expect(document.activeElement).toBe(document.body);
  });

  it("shows the first hint until it is put away for good", async () => {
    const pane = renderPane({ workbook: new MemoryWorkbook() });
    await pane.user.click(await screen.findByRole("button", { name: "知道了" }));
    expect(screen.queryByText("第一次使用")).toBeNull();
    pane.unmount();
    renderPane({ workbook: new MemoryWorkbook() });
    await screen.findByRole("heading", { level: 1, name: "开始" });
    expect(screen.queryByText("第一次使用")).toBeNull();
  });

  it("says what was cleared away at the start", async () => {
    const workbook = new MemoryWorkbook();
    workbook.leftovers = ["删除了上次没有写完的2张临时工作表。"];
    renderPane({ workbook });
    expect(await screen.findByText("删除了上次没有写完的2张临时工作表。")).toBeTruthy();
  });

  it("tells a failure in three sentences and copies its detail", async () => {
    const workbook = new MemoryWorkbook();
    workbook.failure = new HostFailure(words, "GeneralException at Worksheet.delete");
    const { user, copied } = renderPane({ workbook });
    expect((await screen.findByRole("alert")).textContent).toContain(Object.values(words)[0]);
    for (const sentence of Object.values(words)) expect(screen.getByText(sentence)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "复制详情" }));
    expect(copied.join()).toContain("GeneralException at Worksheet.delete");
  });

  it("shows the text selected in a box where copying is refused", async () => {
    const workbook = new MemoryWorkbook();
    workbook.failure = new HostFailure(words, "GeneralException");
    const { user } = renderPane({ workbook, tools: { copy: () => Promise.resolve(false) } });
    await user.click(await screen.findByRole("button", { name: "复制详情" }));
    const box: HTMLTextAreaElement = await screen.findByRole("textbox", { name: /待复制的文字/ });
    expect(box.value).toContain("GeneralException");
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
  });

  it("takes an error of our own as ours, without its stack", async () => {
    const workbook = new MemoryWorkbook();
    workbook.failure = new TypeError("x is undefined");
    renderPane({ workbook });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("软件内部出错");
    expect(document.body.textContent).not.toMatch(/TypeError|\.tsx?:\d/);
  });
});
