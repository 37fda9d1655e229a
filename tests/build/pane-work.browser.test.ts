import type { Page } from "playwright-core";
import { showTable } from "../helpers/show-table";
import { inBrowser } from "../helpers/pane-in-browser";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const titles = (page: Page) => page.evaluate(() => window.__host?.workbook.sheets.map(({ name }) => name));

/** What is wrong with the in-memory Excel, apart from formulas: under the product's own policy nobody computes them here. */
const troubles = (page: Page) =>
  page.evaluate(() => window.__host?.troubles().filter((trouble) => !trouble.startsWith("stale:")));

describe("the built pane at work, under the product's own policy", () => {
  test("载入 puts the table into the workbook", async () => {
    await inBrowser({ api: "1.9", file: "taskpane.html?go=load" }, async ({ page }) => {
      await page.getByRole("button", { name: "载入责任分解表" }).waitFor();
      const began = Date.now();
      await press(page, "载入责任分解表");
      await page.getByText(/^已载入/).waitFor();
      showTable("load-in-browser", `在构建好的窗格里载入责任分解表：${Date.now() - began} 毫秒\n`);
      expect(await titles(page)).toEqual(["Sheet1", "责任分解表", "重点任务", "修订记录", "待定事项"]);
      expect(await troubles(page)).toEqual([]);
    });
  });

  test("the sample return is put in, checked, and its errors shown", async () => {
    await inBrowser({ api: "1.9" }, async ({ page }) => {
      await press(page, "放入示例数据");
      await press(page, "放入");
      await page.getByText("「立案数」39 大于「应立案数」38").waitFor();
      expect(await titles(page)).toEqual(["Sheet1", "填报说明", "指标数据", "工作开展情况", "审核结果"]);
      expect(await troubles(page)).toEqual([]);
    });
  });

  test("a workbook that was saved and is opened again still holds the return, and 审核 finds the same", async () => {
    let saved = new Uint8Array();
    await inBrowser({ api: "1.9" }, async ({ page, openedFile }) => {
      await press(page, "放入示例数据");
      await press(page, "放入");
      await page.getByText("「立案数」39 大于「应立案数」38").waitFor();
      saved = await openedFile();
    });
    await inBrowser({ api: "1.14", workbook: saved, file: "taskpane.html?go=fill&run=check" }, async ({ page }) => {
      await page.getByText("「立案数」39 大于「应立案数」38").waitFor();
      expect(await titles(page)).toEqual(["Sheet1", "填报说明", "指标数据", "工作开展情况", "审核结果"]);
      expect(await troubles(page)).toEqual([]);
    });
  });
});
