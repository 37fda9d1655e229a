import type { Page } from "playwright-core";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Cell } from "../../../src/core/sheet/area";
import type { GridView } from "../../../src/workbench/grid/grid-view";
import { eventually } from "./eventually";
import { cellOf, readingOf } from "./workbook";

type Box = NonNullable<ReturnType<GridView["boxOf"]>>;

/** How far from the right edge of a cell the arrow of its list is, in pixels. */
const ARROW = 12;

/** Two clicks at one place within this time open an editor, whatever was scrolled there between them; in milliseconds. */
const DOUBLE_CLICK = 600;

/** How long a button of the mouse is down, in milliseconds. */
const CLICK = 50;

/** What somebody does by hand in the sheet in front, with mouse, keys and clipboard. Addresses are such as `F12`. */
export class Grid {
  private readonly workbook;
  private clickedAt = 0;

  constructor(private readonly page: Page) {
    this.workbook = readingOf(page);
  }

  /** Waits until the grid can be used. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.__grid !== undefined);
  }

  /** Switches to another sheet by its tab. */
  async sheet(title: string): Promise<void> {
    await this.page.getByRole("region", { name: "工作表" }).getByText(title, { exact: true }).click();
    await eventually(async () => expect(await this.workbook.front()).toBe(title));
  }

  /** Clicks a cell, after scrolling to it. */
  async click(address: string): Promise<void> {
    const sinceLast = Date.now() - this.clickedAt;
    if (sinceLast < DOUBLE_CLICK) await this.page.waitForTimeout(DOUBLE_CLICK - sinceLast);
    const { x, y } = await this.middleOf(cellOf(address));
    await this.page.mouse.click(x, y, { delay: CLICK });
    this.clickedAt = Date.now();
    await eventually(async () => expect(await this.workbook.selected()).toBe(address));
  }

  /** The address in the name box: what somebody sees is selected. */
  nameBox(): Promise<string> {
    return this.page.getByRole("region", { name: "工作表" }).getByRole("textbox").first().inputValue();
  }

  /** Types into the cell that is selected and presses Enter. */
  async typeHere(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Clicks a cell, types and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.typeHere(text);
  }

  /** Clicks a cell, then the arrow in it, and picks from its list. */
  async pick(address: string, choice: string): Promise<void> {
    await this.click(address);
    await this.page.waitForTimeout(DOUBLE_CLICK);
    const { x, y, width, height } = await this.boxOf(cellOf(address));
    await this.page.mouse.click(x + width - ARROW, y + height / 2);
    await this.page.getByText(choice, { exact: true }).last().click();
  }

  /** Copies a block of text elsewhere, clicks a cell and pastes there. */
  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((row) => row.join("\t")).join("\n");
    await this.click(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** Reads Excel's alert, which must contain the words, and says 确定. */
  async dismiss(words: string): Promise<void> {
    const alert = this.page.getByRole("alertdialog", { name: "Excel 的提示" });
    await alert.getByText(words).waitFor();
    await alert.getByRole("button", { name: "确定" }).click();
    await alert.waitFor({ state: "detached" });
  }

  private async middleOf(cell: Cell): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width, height } = await this.boxOf(cell);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Where the cell is once the grid has come to rest. */
  private async boxOf(cell: Cell): Promise<Box> {
    const box = await this.page.evaluate(async ({ row, column }) => {
      let before: Box | null = null;
      for (let pictures = 0; pictures < 600; pictures += 1) {
        window.__grid?.reveal({ row, column });
        const now: Box | null = window.__grid?.boxOf({ row, column }) ?? null;
        if (now !== null && before !== null && now.x === before.x && now.y === before.y) return now;
        before = now;
        await new Promise(requestAnimationFrame);
      }
      return null;
    }, cell);
    if (box === null) throw new Error(`${toA1(cell)} cannot be seen`);
    return box;
  }
}
