import type { Page } from "playwright-core";
import { inBrowser } from "../helpers/pane-in-browser";

const NOT_LOADED = /ERR_FAILED|ERR_BLOCKED/;

/** The one notice on show, by its heading. */
const heading = (page: Page) => page.getByRole("alert").getByRole("heading");

const isPaneIn = (page: Page) =>
  page.evaluate(() => {
    const program = document.getElementById("gate-script")?.getAttribute("data-scripts")?.split(" ") ?? [];
    return {
      drawn: document.getElementById("root")?.firstChild !== null,
      scripts: [...document.scripts].filter((script) => program.includes(script.getAttribute("src") ?? "")).length,
    };
  });

const NOT_IN = { drawn: false, scripts: 0 };

describe("before the pane's program", () => {
  test("a browser without ES2019 is told which Excel to use, and the program stays out", async () => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(Object, "fromEntries");
      });
    await inBrowser({ prepare }, async ({ page }) => {
      await heading(page).waitFor();
      expect(await heading(page).textContent()).toBe("这台电脑的 Excel 太旧，用不了食安创建月报");
      expect(await page.getByRole("alert").textContent()).toMatch(
        /Excel 2021、Excel 2024 或 Microsoft 365[\s\S]*填报不需要加载项/,
      );
      expect(await isPaneIn(page)).toEqual(NOT_IN);
    });
  });

  test("without office.js it says what is missing, and 重试 tries again", async () => {
    let blocked = true;
    const prepare = (page: Page) =>
      page.route("**/office-js/office.js", (route) => (blocked ? route.abort() : route.continue()));
    await inBrowser({ prepare, expectedErrors: NOT_LOADED }, async ({ page }) => {
      await heading(page).waitFor();
      expect(await heading(page).textContent()).toBe("与 Excel 连接的程序没有下载到");
      expect(await isPaneIn(page)).toEqual(NOT_IN);
      blocked = false;
      await page.getByRole("button", { name: "重试" }).click();
      await page.getByText("请在 Excel 里打开").waitFor();
    });
  });

  test("when Excel does not answer for ten seconds it says so, and an answer after that is still taken", async () => {
    const prepare = async (page: Page) => {
      await page.clock.install();
      const body = "window.Office = { onReady: function (then) { window.answer = then; } };";
      await page.route("**/office-js/office.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
    };
    await inBrowser({ prepare }, async ({ page }) => {
      await page.clock.runFor(9_000);
      expect(await page.getByRole("alert").count()).toBe(0);
      await page.clock.runFor(2_000);
      expect(await heading(page).textContent()).toBe("Excel 还没有应答");
      expect(await isPaneIn(page)).toEqual(NOT_IN);
      await page.evaluate("answer({ host: null })");
      expect(await heading(page).textContent()).toBe("请在 Excel 里打开");
    });
  });

  test("the real office.js without strings in any language never answers, which is noticed", async () => {
    const prepare = async (page: Page) => {
      await page.clock.install();
      await page.route("**/office_strings.js", (route) => route.abort());
    };
    await inBrowser({ api: "1.9", prepare, expectedErrors: /^$|ERR_FAILED|office\.js/ }, async ({ page }) => {
      await page.clock.runFor(11_000);
      expect(await heading(page).textContent()).toBe("Excel 还没有应答");
      expect(await isPaneIn(page)).toEqual(NOT_IN);
    });
  });

  test("when a file of the program does not arrive it says so", async () => {
    const answering =
      "window.Office = { onReady: function (then) { then({ host: 'Excel' }); }, " +
      "context: { requirements: { isSetSupported: function () { return true; } } } };";
    const prepare = async (page: Page) => {
      await page.route("**/taskpane.*.js", (route) => route.abort());
      await page.route("**/office-js/office.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: answering }),
      );
    };
    await inBrowser({ prepare, expectedErrors: NOT_LOADED }, async ({ page }) => {
      await heading(page).waitFor();
      expect(await heading(page).textContent()).toBe("窗格的程序没有打开");
    });
  });

  test("outside Excel it leads to the web page", async () => {
    await inBrowser({}, async ({ page }) => {
      await heading(page).waitFor();
      expect(await heading(page).textContent()).toBe("请在 Excel 里打开");
      expect(await isPaneIn(page)).toEqual(NOT_IN);
      await page.getByRole("link", { name: "网页版" }).click();
      await page.waitForURL("**/index.html");
    });
  });
});
