import type { Page } from "playwright-core";
import { FIGURES, issuedReturn } from "./county-return";
import { seriousFaults } from "./driver/accessible";
import { eventually } from "./driver/eventually";
import { goTo } from "./driver/go-to";
import { inWorkbench } from "./driver/in-workbench";

const TABLE_SHEETS = ["责任分解表", "重点任务", "修订记录", "待定事项"];

/** Holds back files of the pane until they are let go. */
function heldBack(pattern: string) {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const prepare = (_: unknown, page: Page): Promise<unknown> =>
    page.route(pattern, async (route) => {
      await released;
      await route.continue();
    });
  return { prepare, release: () => release() };
}

/** Closes the pane at the moment when its first sheet appears in the workbook. */
const closeAtFirstSheet = (page: Page) =>
  page.evaluate(() => {
    const { listeners } = window.__bench!.workbook;
    const close = ({ kind }: { readonly kind: string }): void => {
      if (kind !== "sheet-added") return;
      listeners.delete(close);
      document.querySelector<HTMLElement>('[aria-label="关闭任务窗格"]')!.click();
    };
    listeners.add(close);
  });

test("the pane is closed while it writes the table: opened again, it clears away what was half done and says so", async () => {
  await inWorkbench({}, async ({ page, pane, workbook, controls }) => {
    await goTo(pane, "载入");
    await closeAtFirstSheet(page);
    await pane.getByRole("button", { name: "载入责任分解表" }).click();
    await page.locator("iframe").waitFor({ state: "detached" });
    // What was on its way to Excel is still done by it.
    await eventually(async () => expect((await workbook.titles()).length).toBeGreaterThan(1));
    await controls.reopenPane();
    await pane.getByText("已清理上次没有做完的内容").waitFor();
    expect(await seriousFaults(pane)).toEqual([]);
    expect(await workbook.titles()).toEqual(["Sheet1"]);
    await goTo(pane, "载入");
    await pane.getByRole("button", { name: "载入责任分解表" }).click();
    await pane.getByText(/^已载入/).waitFor();
    expect(await workbook.titles()).toEqual(["Sheet1", ...TABLE_SHEETS]);
  });
});

test("office.js is slow: the pane says that it is opening, then works", async () => {
  const office = heldBack("**/office-js/office.js");
  await inWorkbench({ paneIsLate: true, prepare: office.prepare }, async ({ pane }) => {
    await pane.getByText("正在打开食安创建月报").waitFor();
    office.release();
    await pane.getByRole("heading", { name: "开始" }).waitFor();
    expect(await pane.getByText("正在打开食安创建月报").isVisible()).toBe(false);
  });
});

test("Excel does not answer for ten seconds: the pane says so and what to do, and works as soon as it answers", async () => {
  const strings = heldBack("**/office_strings.js");
  await inWorkbench({ paneIsLate: true, prepare: strings.prepare, expectedErrors: /^$/ }, async ({ pane }) => {
    const notice = pane.getByRole("heading", { name: "Excel 还没有应答" });
    await notice.waitFor();
    expect(await pane.getByRole("alert").innerText()).toContain("没有动过您的工作簿");
    expect(await seriousFaults(pane)).toEqual([]);
    strings.release();
    await pane.getByRole("heading", { name: "开始" }).waitFor();
    expect(await notice.isVisible()).toBe(false);
  });
});

test("the browser's storage is full: the pane works all the same", async () => {
  await inWorkbench({}, async ({ page, pane, controls }) => {
    await page.evaluate(() => {
      for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let index = 0; ; index += 1) localStorage.setItem(`${size} ${index}`, "满".repeat(size));
        } catch {
          // Full to this size.
        }
      }
    });
    await pane.getByRole("button", { name: "知道了" }).click();
    expect(await pane.getByText("第一次使用").count()).toBe(0);
    await controls.closePane();
    await controls.reopenPane();
    await pane.getByText("第一次使用").waitFor();
  });
});

test("the pane is closed while a cell is typed in and a finding explained: the sheet keeps everything, the finding is there again", async () => {
  await inWorkbench({ open: await issuedReturn() }, async ({ page, pane, grid, workbook, controls }) => {
    const reason = pane.getByRole("textbox", { name: "说明原因" });
    await goTo(pane, "填报");
    await grid.sheet(FIGURES);
    await grid.type("F57", "60");
    await grid.type("F59", "72");
    await reason.fill("专项抽检单独统计");
    await grid.click("F62");
    await page.keyboard.type("120");
    await controls.closePane();
    await page.locator("iframe").waitFor({ state: "detached" });
    await controls.reopenPane();
    await grid.click("F60");
    await eventually(async () => expect(await workbook.value(FIGURES, "F62")).toBe(120));
    await goTo(pane, "填报");
    await reason.waitFor();
    expect(await Promise.all(["F57", "F59", "J59"].map((cell) => workbook.value(FIGURES, cell)))).toEqual([60, 72, ""]);
    await reason.fill("专项抽检单独统计");
    await pane.getByRole("button", { name: "写入说明" }).click();
    await eventually(async () => expect(await workbook.value(FIGURES, "J59")).toBe("专项抽检单独统计"));
  });
});
