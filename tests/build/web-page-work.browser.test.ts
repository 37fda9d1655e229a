import { Buffer } from "node:buffer";
import fs from "node:fs";
import { unzipSync } from "fflate";
import { smallMonth } from "../app/intake/intake-desk";
import { inBrowser } from "../helpers/pane-in-browser";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

describe("the built web page at work", () => {
  test("reads files on a thread of its own, and the policy lets it", async () => {
    const month = [...(await smallMonth())].map(([unit, bytes]) => fileOf(`${unit}.xlsx`, bytes));
    await inBrowser({ file: "index.html", width: 1280 }, async ({ page }) => {
      const files = [...month, fileOf("坏的.xlsx", new Uint8Array([1, 2, 3]))];
      await page.getByLabel("选择要审核的月报").setInputFiles(files);
      const count = page.getByText(`共 ${files.length} 份`).first();
      await count.waitFor();
      expect(page.workers().length).toBeGreaterThan(0);
      expect(await count.textContent()).toMatch(/ 1。$/);
      await page.getByText("坏的.xlsx").waitFor();
    });
  });

  test("hands every return out in one .zip", async () => {
    await inBrowser({ file: "index.html", width: 1280 }, async ({ page }) => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "生成全部空表" }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}_月报空表_34份\.zip$/);
      const names = Object.keys(unzipSync(fs.readFileSync(await download.path())));
      expect(names).toHaveLength(34);
      expect(names).toContain(download.suggestedFilename().replace(/_月报空表.*/, "_卡若区_月报.xlsx"));
    });
  });
});
