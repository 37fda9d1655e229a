import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { unzipSync } from "fflate";
import { intakeWorkbook } from "../../src/app/intake/intake-workbook";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { monthFiles, newOffice, smallMonth, tried } from "../app/intake/intake-desk";
import { inBrowser } from "../helpers/pane-in-browser";
import { readGrid } from "../helpers/type-into";

jest.setTimeout(120_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const upload = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
let office: Uint8Array;

beforeAll(async () => {
  const intake = await tried(newOffice(), { files: await monthFiles() });
  office = (await intakeWorkbook(intake, xlsxWriter, xlsxReader)).bytes;
}, 120_000);

async function openOffice(page: Page): Promise<void> {
  await page.getByLabel("选择工作簿").setInputFiles(upload("食安办.xlsx", office));
  await page.getByText("已读取「食安办.xlsx」").waitFor();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

test("下发 in a real browser under its own policy: one .zip arrives among the downloads", async () => {
  await inBrowser({ file: "index.html" }, async ({ page }) => {
    await openOffice(page);
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: "生成全部空表" }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}_月报空表_5份\.zip$/);
    const files = unzipSync(await bytesOf(download));
    expect(Object.keys(files)).toHaveLength(5);
    for (const bytes of Object.values(files))
      expect((await readGrid(bytes)).sheets.map(({ name }) => name)).toContain("指标数据");
  });
});

test("汇总 in a real browser: files are read on another thread, a bad one does not stop the rest", async () => {
  const march = await smallMonth();
  await inBrowser({ file: "index.html", width: 320 }, async ({ page }) => {
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await openOffice(page);
    const place = page.getByRole("region", { name: "汇总", exact: true });
    const month = place.getByLabel("汇总哪个月");
    await month.evaluate((select: HTMLSelectElement) => {
      // The sample's month is long ago by the browser's clock.
      select.add(new Option("2024年3月", "2024-03"));
    });
    await month.selectOption("2024-03");
    const files = [...march].map(([unit, bytes]) => upload(`${unit}.xlsx`, bytes));
    const bad = upload("坏.xlsx", march.get("卡若区")!.slice(0, 3000));
    await place.getByLabel("选择月报文件").setInputFiles([...files, bad]);
    await place.getByRole("button", { name: "试汇总" }).click();
    await place.getByText("共 6 份 = 可收 5 + 退回 0 + 不能收 1").waitFor();
    const arriving = page.waitForEvent("download");
    await place.getByRole("button", { name: "生成汇总工作簿" }).click();
    const made = await readGrid(await bytesOf(await arriving));
    expect(made.properties.get("shian_period")).toBe("2024-03");
    expect(workers.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
