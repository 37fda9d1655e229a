import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../../scripts/browser/find-browser.mjs";

let running: Promise<Browser> | null = null;

/** The browser of this test file: started when first asked for, ended after the last test. */
export function browserOfFile(): Promise<Browser> {
  running ??= start();
  return running;
}

async function start(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("没有找到 Chromium、Chrome 或 Edge，可用变量 CHROMIUM 指明。");
  return chromium.launch({ executablePath, args: ["--lang=zh-CN"] });
}

afterAll(async () => {
  const browser = await running;
  running = null;
  await browser?.close();
});
