import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../../../scripts/browser/find-browser.mjs";
import { watchPage } from "../../../../scripts/browser/watch-page.mjs";
import { workbenchServer } from "../../../../scripts/serve/workbench-server.mjs";
import { fromA1 } from "../../../../src/core/sheet/a1";
import type { Bench } from "../../../../src/workbench/bench/bench";

const MOST_MILLISECONDS = 20_000;

/** The page with its grid, as somebody has it in front of them. Addresses are such as `B2`, of the sheet in front. */
export interface GridPage {
  readonly page: Page;
  readonly watch: Awaited<ReturnType<typeof watchPage>>;
  readonly click: (address: string) => Promise<void>;
  readonly boxOf: (address: string) => Promise<Box | null>;
  readonly reveal: (address: string) => Promise<void>;
  /** Does something in the page's workbook, which the grid then shows. */
  readonly inBench: <Result>(work: (bench: Bench) => Result) => Promise<Result>;
  /** The values of an area of the workbook, row by row. */
  readonly values: (title: string, address: string) => Promise<unknown>;
  /** Asks until it is as expected. */
  readonly until: (ask: () => Promise<unknown>, expected: unknown) => Promise<void>;
  /** What the grid shows of the cells between two, as it hands it to the clipboard. */
  readonly shown: (first: string, last: string) => Promise<readonly (readonly string[])[]>;
  readonly select: (first: string, last: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opens the page in a browser of its own, with a workbook made by `prepare` in place of the blank one. */
export async function openGridPage(prepare: (bench: Bench) => void): Promise<GridPage> {
  const server = workbenchServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--lang=zh-CN"] });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    const page = await newPage(browser);
    const watch = await watchPage(page, origin);
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => window.__grid !== undefined);
    const grid = gridPage(page, watch, close);
    await grid.inBench(prepare);
    return grid;
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** Two clicks within this time are one double click, which opens an editor; in milliseconds. */
const DOUBLE_CLICK = 600;

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(MOST_MILLISECONDS);
  return page;
}

function gridPage(page: Page, watch: GridPage["watch"], close: GridPage["close"]): GridPage {
  const boxOf = (address: string) => page.evaluate((at) => window.__grid!.boxOf(at), fromA1(address)!);
  const until: GridPage["until"] = async (ask, expected) => {
    const end = Date.now() + MOST_MILLISECONDS;
    let found = await ask();
    while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < end) {
      await page.waitForTimeout(50);
      found = await ask();
    }
    expect(found).toEqual(expected);
  };
  let clickedAt = 0;
  const click = async (address: string) => {
    const sinceLast = Date.now() - clickedAt;
    if (sinceLast < DOUBLE_CLICK) await page.waitForTimeout(DOUBLE_CLICK - sinceLast);
    clickedAt = Date.now();
    const box = await boxOf(address);
    if (box === null) throw new Error(`${address} is not to be seen`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until(() => page.locator('[data-u-comp="defined-name"] input').inputValue(), address);
  };
  const select = async (first: string, last: string) => {
    await click(first);
    const end = (await boxOf(last))!;
    await page.keyboard.down("Shift");
    await page.mouse.click(end.x + end.width / 2, end.y + end.height / 2);
    await page.keyboard.up("Shift");
  };
  return {
    page,
    watch,
    boxOf,
    reveal: (address) => page.evaluate((at) => window.__grid!.reveal(at), fromA1(address)!),
    until,
    click,
    close,
    inBench: <Result>(work: (bench: Bench) => Result) => page.evaluate<Result>(`(${String(work)})(window.__bench)`),
    values: (title, address) =>
      page.evaluate(
        ([name, { row, column }, last]) => {
          const sheet = window.__bench!.workbook.sheet(name)!;
          const rows = [];
          for (let at = row; at <= last.row; at += 1) {
            const line = [];
            for (let next = column; next <= last.column; next += 1) line.push(sheet.valueAt(at, next));
            rows.push(line);
          }
          return rows;
        },
        [title, fromA1(address.split(":")[0]!)!, fromA1(address.split(":").pop()!)!] as const,
      ),
    select,
    shown: async (first, last) => {
      await page.evaluate(() => navigator.clipboard.writeText("\0"));
      await select(first, last);
      await page.keyboard.press("Control+c");
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await until(async () => (await copied()) === "\0", false);
      const lines = (await copied()).replace(/\r?\n$/, "").split(/\r?\n/);
      return lines.map((line) => line.split("\t"));
    },
  };
}
