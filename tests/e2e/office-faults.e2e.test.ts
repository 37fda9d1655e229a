import path from "node:path";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { MARCH, smallMonth } from "../app/intake/intake-desk";
import { Sandbox } from "../helpers/call-shian";
import { readReturn, SMALL_UNITS, smallSettings, smallWorkspace } from "../helpers/small-office";
import { inWorkbench, type Workbench } from "./driver/in-workbench";
import { readByOffice } from "./driver/read-by-office";
import { confirm, dryRun, OfficeTable, pickFiles, tableOf } from "./office-pane";

let sandbox: Sandbox;
let files: string[];
let settings: Uint8Array;
/** Σ of the batches (46-1) that the five returns give. */
let batches = 0;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  const month = await smallMonth();
  files = await Promise.all([...month].map(([unit, bytes]) => sandbox.put(`${MARCH}_${unit}_月报.xlsx`, bytes)));
  for (const bytes of month.values()) {
    const { figures } = await readReturn(bytes, smallWorkspace(MARCH));
    batches += Number(figures.get("46-1.num")?.value ?? 0);
  }
  settings = await xlsxWriter.write(settingsWorkbook(smallSettings(MARCH)));
}, 120_000);
afterAll(() => sandbox.close());

const open = () => ({ name: "食安办.xlsx", bytes: settings });
const ALL_TAKEN = "共 5 份 = 可收 5 + 退回 0 + 不能收 0";
/** Milliseconds that pass for 7.5 seconds, the longest that a file may take. */
const SOON = 4_000;
const WRITTEN = "2024年3月已写入，共 15 张工作表";

/** From now on the threads that judge files give up at one of them, as they would for want of memory. */
async function spoilThreads({ page }: Workbench, file: string, how: "crash" | "vanish"): Promise<void> {
  for (const thread of page.workers().filter((worker) => worker.url().includes("/pane/")))
    await thread.evaluate(
      ({ file, how }) => {
        const answer = self.onmessage as unknown as (event: MessageEvent<{ readonly name?: string }>) => void;
        self.onmessage = (event: MessageEvent<{ readonly name?: string }>): void => {
          if (event.data.name !== file) answer.call(self, event);
          else if (how === "vanish") self.close();
          else throw new RangeError("out of memory");
        };
      },
      { file: path.basename(file), how },
    );
}

const ONE_REFUSED = "共 5 份 = 可收 4 + 退回 0 + 不能收 1";

test("the reading thread falls over: only the file in hand is refused, and the next try takes all", async () => {
  await inWorkbench({ open: open(), expectedErrors: /out of memory/ }, async (bench) => {
    const { pane, paneFrame, workbook } = bench;
    await pickFiles(pane, MARCH, files);
    expect(await dryRun(pane)).toContain(ALL_TAKEN);
    await spoilThreads(bench, files[2]!, "crash");
    const crashed = await dryRun(pane);
    expect(crashed).toContain(ONE_REFUSED);
    expect(crashed).toContain("读取这份文件时程序中断，没有读取。");
    expect(await workbook.titles()).toEqual(["设置"]);
    expect(await dryRun(pane)).toContain(ALL_TAKEN);

    // A thread that is gone without a word is given up after a while; here it passes sooner.
    await paneFrame().evaluate((soon) => {
      const wait = window.setTimeout.bind(window);
      const hurried = (work: () => void, milliseconds?: number): number =>
        wait(work, milliseconds === 7_500 ? soon : milliseconds);
      window.setTimeout = hurried as typeof window.setTimeout;
    }, SOON);
    await spoilThreads(bench, files[2]!, "vanish");
    const vanished = await dryRun(pane);
    expect(vanished).toContain(ONE_REFUSED);
    expect(vanished).toContain("读取超过 8 秒仍未完成，已停止。");
    expect(await dryRun(pane)).toContain(ALL_TAKEN);
    expect(await workbook.titles()).toEqual(["设置"]);
  });
});

test("the pane is closed before the confirmation and while sheets are laid down: nothing is lost, and the next try stands", async () => {
  await inWorkbench({ open: open() }, async (bench) => {
    const { pane, page, workbook, controls } = bench;
    const settingsBefore = await workbook.rows("设置");
    await pickFiles(pane, MARCH, files);
    expect(await dryRun(pane)).toContain(ALL_TAKEN);
    await controls.closePane();
    expect(await workbook.titles()).toEqual(["设置"]);

    await controls.reopenPane();
    await pickFiles(pane, MARCH, files);
    expect(await dryRun(pane)).toContain(ALL_TAKEN);
    await stopHalfway(bench);
    await confirm(pane);
    await page.waitForFunction(() => window.__bench!.workbook.sheets.some(({ name }) => name.startsWith("食安暂存")));
    await controls.closePane();
    const halfway = await workbook.titles();
    expect(halfway.some((title) => title.startsWith("食安暂存"))).toBe(true);
    expect(halfway).not.toContain("月度汇总表");
    expect(await workbook.rows("设置")).toEqual(settingsBefore);

    await controls.reopenPane();
    await pane.getByText("已清理上次没有做完的内容").waitFor();
    await pane.getByText("没有写完的临时工作表已删除，原有工作表没有改动。").waitFor();
    expect(await workbook.titles()).toEqual(["设置"]);
    await pickFiles(pane, MARCH, files);
    await dryRun(pane);
    await confirm(pane);
    await pane.getByText(WRITTEN).waitFor();
    expect((await workbook.titles()).filter((title) => title.startsWith("食安暂存"))).toEqual([]);
    expect((await tableOf(bench, "指标汇总")).at("46-1.num", "全市")).toBe(batches);
    const sheets = await readByOffice(await controls.savedFile());
    expect(sheets.size).toBe(15);
    expect(new OfficeTable("指标汇总", sheets.get("指标汇总")!).at("46-1.num", "全市")).toBe(String(batches));
  });
});

/** An Excel that answers nothing any more once the first new sheet stands. */
async function stopHalfway({ page }: Workbench): Promise<void> {
  await page.evaluate(() => {
    const { host } = window.__bench!;
    const receive = host.receive.bind(host);
    host.receive = (text, flags) =>
      host.workbook.sheets.some(({ name }) => name.startsWith("食安暂存"))
        ? new Promise(() => undefined)
        : receive(text, flags);
  });
}

test("storage is full, and Excel takes no more: said in plain words, nothing changed, and the next try stands", async () => {
  await inWorkbench({ open: open() }, async (bench) => {
    const { pane, page, paneFrame, workbook, controls } = bench;
    const kept = await paneFrame().evaluate(() => {
      for (let size = 1 << 20, number = 0; size >= 1; number += 1) {
        try {
          localStorage.setItem(`full ${number}`, "x".repeat(size));
        } catch {
          size >>= 1;
        }
      }
      return Object.values(localStorage).reduce((sum: number, text) => sum + String(text).length, 0);
    });
    expect(kept).toBeGreaterThan(4_000_000);
    await pickFiles(pane, MARCH, files);
    expect(await dryRun(pane)).toContain(ALL_TAKEN);
    await page.evaluate(() => void (window.__bench!.host.payloadLimit = 4_000));
    await confirm(pane);
    const alert = pane.getByRole("alert");
    await alert.getByText("一次传给 Excel 的内容太多，Excel 没有接受。").waitFor();
    await alert.getByText("工作簿没有改动，原有数据都在。").waitFor();
    expect(await workbook.titles()).toEqual(["设置"]);
    await page.evaluate(() => void (window.__bench!.host.payloadLimit = null));
    await confirm(pane);
    await pane.getByText(WRITTEN).waitFor();
    const sheets = await readByOffice(await controls.savedFile());
    const receipts = new OfficeTable("报送情况", sheets.get("报送情况")!);
    expect(receipts.keys.map((unit) => [unit, receipts.at(unit, "报送状态")])).toEqual(
      SMALL_UNITS.map((unit) => [unit, "按时"]),
    );
  });
});
