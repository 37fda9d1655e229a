import { Buffer } from "node:buffer";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { serveWeb } from "./serve-web.mjs";
import { watchPage } from "./watch-page.mjs";

/** The width Excel gives a task pane by default, and the least a pane must be fit for. */
export const PANE_WIDTH = 320;

/** How long anything in a page may take on a busy machine. */
const MOST_MILLISECONDS = 60_000;

/**
 * @typedef {object} PageOptions
 * @property {string} [file] page and query, such as `taskpane.html?go=fill`
 * @property {string} [api] the ExcelApi set of the in-memory Excel, such as `1.9`; without it there is no Excel
 * @property {boolean} [formulas] whether that Excel computes formulas, under a policy a little wider than the product's
 * @property {Uint8Array} [workbook] the .xlsx file that is open in that Excel; without it a new workbook
 * @property {number} [width]
 * @property {number} [height]
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} [prepare] runs before the page is opened
 * @property {import("playwright-core").BrowserContextOptions} [context]
 */

/**
 * A page of the production folder in a browser of its own, with everything it asks for watched. `openedFile` gives what
 * the in-memory Excel holds as an .xlsx file.
 * @param {PageOptions} [options]
 */
export async function openPage({
  file = "taskpane.html",
  api,
  formulas = false,
  workbook,
  width = PANE_WIDTH,
  height = 720,
  prepare,
  context,
} = {}) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("没有找到 Chromium、Chrome 或 Edge，可用变量 CHROMIUM 指明。");
  const server = await serveWeb({ host: api !== undefined, formulas });
  const browser = await chromium.launch({ executablePath, args: ["--lang=zh-CN"] }).catch(async (error) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ locale: "zh-CN", viewport: { width, height }, ...context });
    page.setDefaultTimeout(MOST_MILLISECONDS);
    const watch = await watchPage(page, server.origin);
    const wishes = { api, formulas, workbook: workbook && Buffer.from(workbook).toString("base64") };
    if (api !== undefined)
      await page.addInitScript((asked) => Object.assign(globalThis, asked), { __hostWishes: wishes });
    await prepare?.(page);
    await page.goto(`${server.origin}/${file}`);
    if (api !== undefined) await page.waitForFunction(() => globalThis.__host !== undefined);
    const openedFile = async () => Buffer.from(await page.evaluate(() => globalThis.__hostFile()), "base64");
    return { page, watch, origin: server.origin, openedFile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
