import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import axe from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { watchPage } from "../../../scripts/browser/watch-page.mjs";
import { workbenchServer } from "../../../scripts/serve/workbench-server.mjs";

jest.setTimeout(120_000);

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = workbenchServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

afterAll(async () => {
  await browser?.close();
  await new Promise((closed) => server.close(closed));
});

/** The page once its grid and its pane stand, with everything it asks for watched. */
async function openPage(width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" });
  page.setDefaultTimeout(60_000);
  const watch = await watchPage(page, origin);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.__grid !== undefined);
  await page.frameLocator('iframe[title="食安创建月报 任务窗格"]').getByRole("heading", { name: "开始" }).waitFor();
  return { page, watch };
}

async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await checker.run(
      // The pane has its own test; the guards are the dialog library's way to keep the Tab key inside.
      { exclude: [["iframe"], ["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
}

test("the page opens without an error, a refusal of its policy or a foreign request; typing in the grid reaches the workbook", async () => {
  const { page, watch } = await openPage();
  const at = { row: 1, column: 1 };
  const box = await page.evaluate((cell) => window.__grid!.boxOf(cell), at);
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.__bench!.workbook.active!.valueAt(1, 1) === 42);
  await page.getByRole("button", { name: /有未下载的改动/ }).waitFor();
  expect({ errors: watch.errors, refused: watch.refused, foreign: watch.foreign }).toEqual({
    errors: [],
    refused: [],
    foreign: [],
  });
  await page.close();
});

test.each([1280, 600])(
  "at %d pixels nothing serious stands against the page, its questions and its side panel",
  async (width) => {
    const { page } = await openPage(width);
    expect(await serious(page)).toEqual([]);
    await page.getByRole("button", { name: "重置" }).click();
    await page.getByRole("alertdialog").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "三分钟导览" }).click();
    await page.getByRole("complementary", { name: "三分钟导览" }).getByRole("button").first().waitFor();
    expect(await serious(page)).toEqual([]);
    await page.close();
  },
);
