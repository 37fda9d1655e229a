import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** What somebody does with the page around the grid and the pane. */
export class PageControls {
  constructor(private readonly page: Page) {}

  /** Waits until the page can be used. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.__bench !== undefined);
  }

  /** The workbook in front as somebody gets it with 另存为. */
  async savedFile(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "另存为 .xlsx" }).click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }

  /** Opens a file from disk; it comes to the front. */
  async openWorkbook(bytes: Uint8Array, name = "月报.xlsx"): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: "打开 .xlsx…" }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.waitForFunction((wanted) => window.__bench!.workbook.name === wanted, name);
  }

  /** Presses a button of the add-in's own tab, such as 审核; the pane is loaded anew at its place. */
  async ribbon(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label, exact: true }).first().click();
  }

  async closePane(): Promise<void> {
    await this.page.getByRole("button", { name: "关闭任务窗格" }).click();
  }

  async reopenPane(): Promise<void> {
    await this.page.getByRole("button", { name: "打开窗格" }).click();
  }
}
