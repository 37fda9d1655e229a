/* global window */
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/find-browser.mjs";
import { watchPage } from "../browser/watch-page.mjs";
import { listenHere } from "../serve/listen.mjs";
import { workbenchServer } from "../serve/workbench-server.mjs";

const MOST_MILLISECONDS = 120_000;
const SIZE = { width: 1280, height: 760 };
/** The month in hand is told from the date: always the same one, so that pictures differ only where the product does. */
const DAY = new Date("2024-03-26T09:00:00+08:00");
/** Grey edges of letters make the files smaller than coloured ones. */
const WORDS = ["--lang=zh-CN", "--disable-lcd-text"];
const PANE = 'iframe[title="食安创建月报 任务窗格"]';

/**
 * The page, and the pane in its frame.
 * @typedef {{ page: import("playwright-core").Page, pane: import("playwright-core").FrameLocator }} Workbench
 */

/**
 * Opens the built workbench in a browser, hands it to `work`, and resolves with everything the page did wrong meanwhile.
 * @param {(bench: Workbench) => Promise<void>} work
 * @returns {Promise<readonly string[]>}
 */
export async function onWorkbench(work) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("没有找到 Chromium、Chrome 或 Edge。");
  const server = workbenchServer();
  const origin = `http://127.0.0.1:${await listenHere(server, 0)}`;
  const browser = await chromium.launch({ executablePath, args: WORDS });
  try {
    const page = await browser.newPage({ locale: "zh-CN", viewport: SIZE, timezoneId: "Asia/Shanghai" });
    page.setDefaultTimeout(MOST_MILLISECONDS);
    await page.clock.setFixedTime(DAY);
    const watch = await watchPage(page, origin);
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => window.__grid !== undefined);
    const pane = page.frameLocator(`${PANE}:visible`);
    await pane.getByRole("heading").first().waitFor();
    await work({ page, pane });
    return [...watch.foreign, ...watch.refused, ...watch.errors];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
