import type { Page } from "playwright-core";
import { showTable } from "../helpers/show-table";
import { inBrowser } from "../helpers/pane-in-browser";

/** What browsers have learnt since Chromium 90, the oldest we promise. */
const removeNewerThanChromium90 = (page: Page) =>
  page.addInitScript(() => {
    const newer: readonly (readonly [object, readonly string[]])[] = [
      [globalThis, ["structuredClone"]],
      [Object, ["hasOwn", "groupBy"]],
      [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]],
      [Uint8Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]],
      [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
      [Array, ["fromAsync"]],
      [Promise, ["withResolvers", "try"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf"]],
      [crypto, ["randomUUID"]],
    ];
    for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
  });

const usableAfter = (page: Page) => page.evaluate(() => Math.round(performance.now()));
const heading = (page: Page) => page.getByRole("heading").first();

describe("the web page", () => {
  test("starts, without anything newer than Chromium 90", async () => {
    await inBrowser({ file: "index.html", width: 1280, prepare: removeNewerThanChromium90 }, async ({ page }) => {
      await heading(page).waitFor();
      expect(await page.title()).toBe("食安创建月报 · 网页版");
      expect(await page.evaluate(() => document.getElementById("root")?.textContent)).not.toContain("正在打开");
    });
  });

  test("is what the server's root shows", async () => {
    await inBrowser({ file: "" }, async ({ page }) => {
      await heading(page).waitFor();
      expect(await page.title()).toBe("食安创建月报 · 网页版");
    });
  });
});

describe("the help page", () => {
  test("reads without any script, and its links within lead somewhere", async () => {
    await inBrowser({ file: "help.html#trouble", context: { javaScriptEnabled: false } }, async ({ page }) => {
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("食安创建月报");
      expect(await page.locator("#trouble + dl > dt").first().textContent()).toMatch(/“加载项”是灰色的/);
    });
  });
});

describe("the pane in an Excel with ExcelApi 1.9", () => {
  test("starts, without anything newer than Chromium 90", async () => {
    await inBrowser({ api: "1.9", prepare: removeNewerThanChromium90 }, async ({ page, watch }) => {
      await page.locator("#root").getByRole("heading").first().waitFor();
      showTable(
        "time-to-usable",
        `任务窗格可用：打开后 ${await usableAfter(page)} 毫秒（无头 Chromium，含 office.js）\n`,
      );
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(
        watch.requests
          .filter((address) => address.includes("/office-js/"))
          .map((address) => address.replace(/.*office-js\//, "")),
      ).toEqual(["office.js", "excel-win32-16.01.js", "zh-cn/office_strings.js"]);
      expect(await page.evaluate(() => window.__host?.troubles())).toEqual([]);
    });
  });

  test.each(["load", "fill", "fill&run=check", "consolidate", "score", "print", "help"])(
    "opens at ?go=%s, fits 320 px and needs no sideways scrolling",
    async (place) => {
      await inBrowser({ api: "1.9", file: `taskpane.html?go=${place}` }, async ({ page }) => {
        await page.locator("#root").getByRole("heading").first().waitFor();
        await page.waitForLoadState("networkidle");
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBe(0);
        expect(await page.evaluate(() => window.__host?.troubles())).toEqual([]);
      });
    },
  );
});

describe("an Excel that is too old", () => {
  test("is told so although its browser is new", async () => {
    const prepare = (page: Page) => page.addInitScript(() => Object.assign(window, { __hostWishes: { api: "1.8" } }));
    await inBrowser({ api: "1.9", prepare }, async ({ page }) => {
      await page.getByText("这台电脑的 Excel 太旧").waitFor();
      expect(await page.evaluate(() => document.getElementById("root")?.firstChild)).toBeNull();
    });
  });
});
