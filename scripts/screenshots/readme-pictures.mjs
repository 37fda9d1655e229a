/* global window */
import fs from "node:fs";
import path from "node:path";
import { onWorkbench } from "./on-workbench.mjs";

const STILL_MILLISECONDS = 1500;
const MOST_TRIES = 5;

const place = (bench, name) =>
  bench.page.getByRole("toolbar", { name: "食安创建选项卡" }).getByRole("button", { name }).click();
const part = (bench, name) => bench.pane.getByRole("region", { name, exact: true });

/** Clicks a sheet's tab and waits until the sheet is in front. */
async function tab({ page }, title) {
  await page.getByRole("region", { name: "工作表" }).getByText(title, { exact: true }).click();
  await page.waitForFunction((name) => window.__bench.workbook.active.name === name, title);
}

const toggleSamples = ({ page }) =>
  page.getByRole("toolbar", { name: "工作台" }).getByRole("button", { name: "示例月份" }).click();

/** Opens a file of the sample month in the grid, and puts the list of them away. */
async function openSample(bench, name) {
  const { page, pane } = bench;
  await toggleSamples(bench);
  await page.getByRole("button", { name: `在表格里打开：${name}` }).click();
  await page.getByRole("toolbar", { name: "工作台" }).getByText(name).waitFor();
  await toggleSamples(bench);
  await pane.getByRole("heading", { name: "开始" }).waitFor();
}

const toTop = (element) => element.evaluate((node) => node.scrollIntoView({ block: "start" }));

/** Clicks a cell: the one in the column of a head (in the row `heads`), in the first row that has those words in the column of another. */
async function clickFigure({ page }, { heads, words, under, head }) {
  const cell = await page.evaluate(
    (asked) => {
      const { active } = window.__bench.workbook;
      const used = active.usedArea(true);
      const columnOf = (title) =>
        [...Array(used.columns).keys()].find((at) => active.valueAt(asked.heads, at) === title);
      const rows = [...Array(used.rows).keys()];
      const row = rows.find((at) => String(active.valueAt(at, columnOf(asked.under))).includes(asked.words));
      return { row, column: columnOf(asked.head) };
    },
    { heads, words, under, head },
  );
  // A sheet that has just come to the front may still be moving.
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const handle = await page.waitForFunction(({ row, column }) => {
      window.__grid.reveal({ row, column });
      return window.__grid.boxOf({ row, column });
    }, cell);
    const { x, y, width, height } = await handle.jsonValue();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(STILL_MILLISECONDS);
    const at = await page.evaluate(() => window.__bench.workbook.selection[0]);
    if (at.row === cell.row && at.column === cell.column) return;
  }
  throw new Error(`没有点到 ${words}`);
}

async function giveScore({ pane }, point, score, others = {}) {
  await pane.getByRole("button", { name: `${point}评分`, exact: true }).click();
  const form = pane.getByRole("form", { name: `${point}评分` });
  await form.getByLabel(/^得分/).fill(score);
  if (others.selected) await form.getByLabel("是否选定").selectOption({ label: "是，计入" });
  if (others.reason) await form.getByLabel("扣分原因").fill(others.reason);
  await form.getByLabel("评分人").fill("王主任");
  await form.getByLabel("评分日期").fill("2024-03-28");
  await form.getByRole("button", { name: "写入评分表" }).click();
  await form.waitFor({ state: "detached" });
}

const UNFINISHED = "2024-03_卡若区_月报（填报中）.xlsx";
const OFFICE = "2024-03_汇总工作簿.xlsx";

const PICTURES = [
  {
    name: "workbench",
    act: async (bench) => {
      await openSample(bench, UNFINISHED);
      await place(bench, "审核");
      await bench.pane.getByRole("status", { name: "审核结果" }).waitFor();
      await bench.pane
        .getByRole("button", { name: /^转到指标数据/ })
        .first()
        .click();
    },
  },
  {
    name: "consolidate",
    act: async (bench) => {
      await place(bench, "汇总");
      await toggleSamples(bench);
      await bench.page.getByRole("button", { name: "交给右边的窗格" }).click();
      await bench.pane.getByText("已选 34 份文件。").waitFor();
      await part(bench, "收月报").getByRole("button", { name: "试汇总" }).click();
      await toTop(part(bench, "试汇总的结果"));
    },
  },
  {
    name: "trace",
    act: async (bench) => {
      await openSample(bench, OFFICE);
      await place(bench, "汇总");
      await part(bench, "数从哪里来").waitFor();
      await tab(bench, "月度汇总表");
      await clickFigure(bench, { heads: 3, words: "食品安全监管人员业务培训覆盖率", under: "指标", head: "全市" });
      await part(bench, "数从哪里来").getByRole("list", { name: "来源" }).waitFor();
      await toTop(part(bench, "数从哪里来"));
    },
  },
  {
    name: "score",
    act: async (bench) => {
      await openSample(bench, OFFICE);
      await place(bench, "评分表");
      await tab(bench, "评分表");
      await giveScore(bench, "第1点", "3");
      await giveScore(bench, "第2点", "1.5", { reason: "缺一次会议的纪要。" });
      await giveScore(bench, "第30点", "4", { selected: true });
      await bench.pane.getByText("8.5 分", { exact: true }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "print",
    act: async (bench) => {
      await openSample(bench, OFFICE);
      await place(bench, "打印设置");
      await bench.pane.getByRole("button", { name: "设好打印" }).click();
      await bench.pane
        .getByText(/^已设好/)
        .first()
        .waitFor();
    },
  },
];

/** The most a picture may weigh: whoever reads the README loads all of them. */
const MOST_BYTES = 250_000;
/** Over the sheet, where it raises no tip. */
const ASIDE = { x: 620, y: 420 };

async function picture({ name, act }, out) {
  const target = path.join(out, `${name}.png`);
  const wrong = await onWorkbench(async (bench) => {
    await act(bench);
    await bench.page.mouse.move(ASIDE.x, ASIDE.y);
    await bench.page.waitForTimeout(STILL_MILLISECONDS);
    await bench.page.screenshot({ path: target });
  });
  const { size } = fs.statSync(target);
  return { target, wrong: size > MOST_BYTES ? [...wrong, `${size} 字节，超过 ${MOST_BYTES}`] : wrong };
}

/**
 * The README's pictures, each from a run of the workbench with the sample month, with what the page did wrong meanwhile.
 * @param {{ out: string, names: readonly string[] }} asked without names all of them
 * @returns {AsyncGenerator<{ target: string, wrong: readonly string[] }>}
 */
export async function* readmePictures({ out, names }) {
  fs.mkdirSync(out, { recursive: true });
  for (const each of PICTURES.filter(({ name }) => names.length === 0 || names.includes(name)))
    yield picture(each, out);
}
