import { callShian, Sandbox } from "../helpers/call-shian";
import { cellWords, readGrid } from "../helpers/type-into";
import { goTo } from "./driver/go-to";
import { inWorkbench } from "./driver/in-workbench";
import { readByOffice } from "./driver/read-by-office";
import { cleanReturns, consolidatedWorkbook, numberOf, SETTINGS } from "./office-month";
import { part } from "./office-pane";

const UNIT = "市教育局";
const CITY = SETTINGS.populations.find(({ place }) => place === "全市")?.persons ?? 0;
const returns = cleanReturns();

let month: Uint8Array;
let sandbox: Sandbox;
beforeAll(async () => {
  month = await consolidatedWorkbook(returns);
  sandbox = await Sandbox.open();
}, 120_000);
afterAll(() => sandbox.close());

test("a deadline and a target are changed, tried on the last month, and saved from April on", async () => {
  await inWorkbench({ open: { name: "汇总.xlsx", bytes: month } }, async (bench) => {
    const { pane, workbook, controls } = bench;
    const before = await rowsOfAll();
    await goTo(pane, "设置");
    const day = pane.getByLabel(/^每月上报截止日/);
    await day.fill("32");
    await pane.getByText(/应在1至31之间，现为32/).waitFor();
    await day.fill("20");
    await pane.getByLabel("改哪一部分").selectOption("指标");
    await part(pane, "指标").getByLabel("指标", { exact: true }).selectOption("46-1");
    await part(pane, "指标")
      .getByLabel(/^另定目标/)
      .fill("40");
    await pane.getByText("改了 2 处，尚未保存").waitFor();

    const trial = part(pane, "试算");
    await trial.getByRole("button", { name: "在 2024-03 上试算" }).click();
    await trial.getByText(/^会新变成迟报/).waitFor();
    const lines = await trial.getByRole("listitem").allInnerTexts();
    const late = returns.filter(({ submitted }) => (submitted ?? "") > "2024-03-20").map(({ unit }) => unit);
    expect(await trial.getByText(/^会新变成迟报/).innerText()).toBe(`会新变成迟报（${late.length}）`);
    for (const unit of late)
      expect(lines.filter((line) => line.startsWith(unit) && !line.includes("46-1"))).toHaveLength(1);
    const batches = returns.reduce(
      (sum, one) => sum + (one.figures.has("46-1.num") ? numberOf(one, "46-1.num") : 0),
      0,
    );
    const shown = String(Number(((batches / CITY) * 1000).toFixed(2)));
    // A quarter of 40 a thousand is far more than there is.
    expect(lines).toContain(`全市 46-1 食品安全抽检量：提前 → 滞后（实测 ${shown}，目标 4 → 40）`);
    expect(await rowsOfAll()).toEqual(before);

    await pane.getByLabel("生效月份").fill("2024-04");
    await pane.getByLabel("确认人").fill("李科长");
    await pane.getByLabel("依据（文号）").fill("昌食安办〔2024〕9号");
    await pane.getByRole("button", { name: "保存到「设置」表" }).click();
    await pane.getByText("设置已保存").waitFor();
    const saved = await controls.savedFile();
    const reread = (await readByOffice(saved)).get("设置")!;
    const april = reread.filter((row) => row.includes("2024-04"));
    expect(april.map((row) => row.slice(1, 8))).toEqual([
      ["每月上报截止日", "2024-04", "25", "20", "李科长", today(), "昌食安办〔2024〕9号"],
      ["46-1：另定目标", "2024-04", "", "40", "李科长", today(), "昌食安办〔2024〕9号"],
    ]);
    const kept = await rowsOfAll();
    for (const [name, rows] of before) if (name !== "设置") expect([name, kept.get(name)]).toEqual([name, rows]);
    expect([await dueIn("2024-03", saved), await dueIn("2024-04", saved)]).toEqual(["2024年3月25日", "2024年4月20日"]);

    async function rowsOfAll() {
      const titles = await workbook.titles();
      return new Map(
        await Promise.all(titles.map(async (title) => [title, rounded(await workbook.rows(title))] as const)),
      );
    }
  });
});

/** The first date that a form of the month names, its deadline, as the program on the command line hands it out under the saved settings. */
async function dueIn(period: string, saved: Uint8Array): Promise<string | undefined> {
  const settings = await sandbox.put(`${period}/汇总.xlsx`, saved);
  const out = sandbox.at(period, "空表");
  const called = await callShian("issue", "--period", period, "--unit", UNIT, "--settings", settings, "--out", out);
  if (called.code !== 0) throw new Error(called.err);
  const { sheets } = await readGrid(await sandbox.bytes(period, "空表", `${period}_${UNIT}_月报.xlsx`));
  const guide = sheets.find(({ name }) => name === "填报说明")!;
  const words = guide.rows.flatMap(({ cells }) => cells.map(({ value }) => cellWords(value)));
  return /\d{4}年\d+月\d+日/.exec(words.join("\n"))?.[0];
}

/** Sums that Excel computes anew may differ in their last digit from those that the file came with. */
function rounded(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
