import { readFile } from "node:fs/promises";
import { BLOCKS, CLERK, checkedByProgram, countsOf, FIGURES, issuedReturn, WORK } from "./county-return";
import { eventually } from "./driver/eventually";
import { inWorkbench } from "./driver/in-workbench";
import { Keyboard } from "./driver/keyboard";
import { expectFilled } from "./filled-return";
import { cellOf } from "./driver/workbook";

const SHEET_FROM_PANE = "Shift+F6";
const PANE_FROM_SHEET = "F6";
const BUTTONS_FROM_SHEET = "Shift+F6";
const BUTTONS_FROM_PANE = "F6";

test("the clerk's whole month without a mouse", async () => {
  const open = await issuedReturn();
  await inWorkbench({}, async ({ page, pane, grid, workbook }) => {
    const keyboard = new Keyboard(page, pane);
    const result = pane.getByRole("status", { name: "审核结果" });
    const found = (words: string) => eventually(async () => expect(await result.textContent()).toBe(words));
    const isAt = (sheet: string, cell: string) =>
      eventually(async () => expect([await workbook.front(), await grid.nameBox()]).toEqual([sheet, cell]));

    await keyboard.press(BUTTONS_FROM_SHEET);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keyboard.choose("打开 .xlsx…")]);
    await chooser.setFiles({ name: open.name, mimeType: "", buffer: Buffer.from(open.bytes) });
    await page.waitForFunction((name) => window.__bench!.workbook.name === name, open.name);
    await page.waitForFunction(() => window.__grid !== undefined);
    await keyboard.press(BUTTONS_FROM_SHEET);
    await keyboard.choose("审核");
    await found("未能核对 2提示 138");

    await keyboard.press("Shift+F6");
    await keyboard.press("Shift+F6");
    await keyboard.choose(`转到${FIGURES} F58`);
    await isAt(FIGURES, "F58");
    await keyboard.press(SHEET_FROM_PANE);
    let row = 58;
    for (const [address, values] of BLOCKS) {
      const target = cellOf(address).row + 1;
      await keyboard.times(Math.abs(target - row), target < row ? "ArrowUp" : "ArrowDown");
      row = target;
      await isAt(FIGURES, address);
      await page.evaluate((text) => navigator.clipboard.writeText(text), values.join("\n"));
      await keyboard.press("ControlOrMeta+V");
    }
    await found("错误 4未能核对 6提示 84");

    await keyboard.press(PANE_FROM_SHEET);
    await keyboard.choose("改为 35");
    await found("错误 3未能核对 5提示 84");
    await keyboard.choose("改为 60");
    await found("错误 2需说明 1未能核对 4提示 84");
    for (const [cell, text] of CLERK.mended) {
      await keyboard.choose(`转到${FIGURES} ${cell}`);
      await isAt(FIGURES, cell);
      await keyboard.press(SHEET_FROM_PANE);
      await keyboard.type(text);
      await keyboard.press("Enter");
      await keyboard.press(PANE_FROM_SHEET);
    }
    await found("需说明 1未能核对 4提示 83");
    await keyboard.tabTo("说明原因");
    await keyboard.type(CLERK.reason);
    await keyboard.choose("写入说明");
    await found("未能核对 4提示 83已说明 1");

    await keyboard.choose("提示 83");
    await keyboard.choose(`转到${WORK} G5`);
    await isAt(WORK, "G5");
    await keyboard.press(SHEET_FROM_PANE);
    await keyboard.type("已完成");
    await keyboard.press("Enter", "ArrowUp");
    await isAt(WORK, "G5");
    await keyboard.press("ArrowRight");
    await keyboard.type(CLERK.progress);
    await keyboard.press("Enter");
    await found("未能核对 4提示 82已说明 1");

    await keyboard.press(PANE_FROM_SHEET);
    await keyboard.choose("完成上报");
    await pane.getByText("已完成上报").waitFor();
    await found("未能核对 4提示 82已说明 1");
    await keyboard.press(BUTTONS_FROM_PANE);
    const [download] = await Promise.all([page.waitForEvent("download"), keyboard.choose("另存为 .xlsx")]);
    const saved = new Uint8Array(await readFile(await download.path()));
    const program = await checkedByProgram(saved);
    expect(program.verdict).toBe("accepted");
    expect(countsOf(program)).toBe(await result.textContent());
    await expectFilled(saved);
  });
});
