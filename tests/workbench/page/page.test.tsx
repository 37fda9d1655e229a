/** @jest-environment jsdom */
import "../../helpers/browser-globals";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Bench } from "../../../src/workbench/bench/bench";
import { xlsxFromHostWorkbook } from "../../../src/workbench/files/xlsx-files";
import type { GridEvents, GridView, MountGrid } from "../../../src/workbench/grid/grid-view";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { PageActs } from "../../../src/workbench/page/page-acts";
import { Start } from "../../../src/workbench/page/Start";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { browserFileOf } from "../../helpers/drop-files";

jest.setTimeout(20_000);
// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

/** What a grid was told. */
interface KnownGrid {
  readonly workbook: Workbook;
  readonly events: GridEvents;
  refreshed: number;
  disposed: boolean;
}

/** The page with grids that show nothing; `broken`: how often their program fails to come. */
async function showPage({ broken = 0 } = {}) {
  const bench = new Bench({});
  const acts = new PageActs(bench, xlsxReader);
  const grids: KnownGrid[] = [];
  let failures = broken;
  const mount: MountGrid = (_container, workbook, events) => {
    const grid: KnownGrid = { workbook, events, refreshed: 0, disposed: false };
    grids.push(grid);
    return Promise.resolve({
      refresh: () => void (grid.refreshed += 1),
      boxOf: () => null,
      reveal: () => undefined,
      focus: () => undefined,
      dispose: () => void (grid.disposed = true),
    });
  };
  const loadGrid = (): Promise<MountGrid> => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new Error("offline")) : Promise.resolve(mount);
  };
  const views: (GridView | null)[] = [];
  const begin = () => Promise.resolve({ acts, loadGrid, onView: (view: GridView | null) => void views.push(view) });
  render(<Start begin={begin} />);
  await screen.findByText("这是预览，不是 Excel。");
  return { bench, acts, grids, views, user: userEvent.setup() };
}

const paneOf = (name: string) => screen.queryByTitle<HTMLIFrameElement>(name);
const FRONT = "食安创建月报 任务窗格";
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function xlsx(...titles: readonly string[]): Promise<Uint8Array> {
  return xlsxFromHostWorkbook(Workbook.withSheets(...titles));
}

let downloads: string[];

beforeEach(() => {
  downloads = [];
  Object.assign(URL, { createObjectURL: () => "blob:file", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});

test("the ribbon leads the pane to its places; the pane closes and opens again", async () => {
  const { user } = await showPage();
  expect(paneOf(FRONT)!.getAttribute("src")).toBe("pane/taskpane.html");
  await user.click(button("审核"));
  expect(paneOf(FRONT)!.getAttribute("src")).toBe("pane/taskpane.html?go=fill&run=check");
  await user.click(button("关闭任务窗格"));
  expect(paneOf(FRONT)).toBeNull();
  await user.click(button("打开窗格"));
  expect(paneOf(FRONT)!.getAttribute("src")).toBe("pane/taskpane.html");
});

test("a file opens in front; a broken one is told and changes nothing", async () => {
  const { bench, grids, user } = await showPage();
  const input = screen.getByLabelText("打开 .xlsx 文件");
  await user.upload(input, browserFileOf("月报.xlsx", await xlsx("甲", "乙")));
  await waitFor(() => expect(bench.workbook.name).toBe("月报.xlsx"));
  expect(bench.workbook.sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  await waitFor(() => expect(grids.map(({ disposed }) => disposed)).toEqual([true, false]));
  await user.upload(input, browserFileOf("坏.xlsx", new Uint8Array([80, 75, 3, 4, 1, 2])));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/^没有打开「坏\.xlsx」.*正打开的工作簿没有变化。/);
  expect(bench.windows.map(({ workbook }) => workbook.name)).toEqual(["月报.xlsx"]);
});

test("unsaved work is named when resetting, kept on 取消, downloadable, and then let go", async () => {
  const { bench, user } = await showPage();
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  await user.click(button("重置"));
  const asked = await screen.findByRole("alertdialog");
  expect(asked.textContent).toContain("「工作簿1.xlsx」");
  await user.click(within(asked).getByRole("button", { name: "取消" }));
  expect(bench.workbook.active!.valueAt(0, 0)).toBe(5);
  await user.click(button("另存为 .xlsx"));
  await screen.findByText("已交给浏览器下载：工作簿1.xlsx");
  expect([downloads, bench.front.unsaved]).toEqual([["工作簿1.xlsx"], false]);
  await user.click(button("重置"));
  const again = await screen.findByRole("alertdialog");
  expect(again.textContent).toContain("没有未下载的改动");
  await user.click(within(again).getByRole("button", { name: "重置" }));
  await waitFor(() => expect(bench.workbook.active!.valueAt(0, 0)).toBe(""));
});

test("a workbook that the add-in makes comes to the front with a pane of its own; the other one goes on behind", async () => {
  const { bench, acts, user } = await showPage();
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  const file = Buffer.from(await xlsx("新表")).toString("base64");
  await act(() => acts.openCreated(file));
  await waitFor(() => expect(paneOf("工作簿1.xlsx 的任务窗格")).not.toBeNull());
  expect([bench.workbook.name, bench.workbook.sheets[0]!.name]).toEqual(["工作簿2.xlsx", "新表"]);
  expect(paneOf(FRONT)!.dataset.window).toBe(bench.front.id);
  await user.click(button(/^窗口：工作簿2/));
  await user.click(await screen.findByRole("menuitemradio", { name: /^工作簿1/ }));
  expect(bench.workbook.name).toBe("工作簿1.xlsx");
});

test("closing a workbook with work in it asks; the file can be taken first", async () => {
  const { bench, user } = await showPage();
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  await user.click(await screen.findByRole("button", { name: /有未下载的改动/ }));
  await user.click(await screen.findByRole("menuitem", { name: "关闭「工作簿1.xlsx」" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "下载后关闭" }));
  await waitFor(() => expect(bench.workbook.name).toBe("工作簿2.xlsx"));
  expect(downloads).toEqual(["工作簿1.xlsx"]);
});

test("when the add-in saves, the download is offered and only that counts as saved", async () => {
  const { bench, user } = await showPage();
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  bench.host.saves.push("Save");
  act(() => bench.host.settle());
  await screen.findByText("插件要求保存「工作簿1.xlsx」");
  expect(bench.front.unsaved).toBe(true);
  await user.click(button("下载 .xlsx"));
  await waitFor(() => expect(bench.front.unsaved).toBe(false));
  expect(downloads).toEqual(["工作簿1.xlsx"]);
});

test("the browser asks before work is left behind", async () => {
  const { bench } = await showPage();
  const leave = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leave()).toBe(true);
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  expect(leave()).toBe(false);
});

test("a grid whose program does not come is told and tried again; the workbook is as it was", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { bench, grids, user } = await showPage({ broken: 1 });
  act(() => void bench.act((by) => by.edit("Sheet1", "A1", 5)));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("表格没有打开");
  await user.click(button("重试"));
  await waitFor(() => expect(grids).toHaveLength(1));
  expect(grids[0]!.workbook.active!.valueAt(0, 0)).toBe(5);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("acts in the grid are done, shown and told at the lower edge", async () => {
  const { bench, grids } = await showPage();
  await waitFor(() => expect(grids[0]?.refreshed).toBe(1));
  const sheet = bench.workbook.active!;
  act(() => grids[0]!.events.pasted(sheet, { row: 0, column: 0 }, [["2"], ["3"]]));
  act(() => grids[0]!.events.selected(sheet, { row: 0, column: 0, rows: 2, columns: 1 }));
  await waitFor(() => expect(grids[0]!.refreshed).toBe(2));
  const status = await screen.findByRole("group", { name: "状态栏" });
  await waitFor(() => expect(status.textContent).toBe("就绪Sheet1!A1:A2平均值: 2.5计数: 2求和: 5"));
});
