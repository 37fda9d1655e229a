import { callShian, Sandbox, scoreOf } from "../helpers/call-shian";
import { convertWithOffice } from "../helpers/libreoffice";
import { goTo } from "./driver/go-to";
import { inWorkbench, type Workbench } from "./driver/in-workbench";
import { readByOffice } from "./driver/read-by-office";
import { cleanReturns, consolidatedWorkbook, withFigure } from "./office-month";
import { OfficeTable, part, tableOf } from "./office-pane";
import { pageSizes } from "./office-paper";

const CLAIMANT = "市卫生健康委";
const REASON = "缺两次会议的纪要。";

/** All 34 units have reported; one of them reports an event that clause 92 (否决项) is about. */
let month: Uint8Array;
beforeAll(async () => {
  month = await consolidatedWorkbook(
    cleanReturns((one) =>
      one.unit === CLAIMANT ? withFigure(one, "92-1.value", { value: 1, note: "网上反映，正在核实。" }) : one,
    ),
  );
}, 120_000);

interface Scored {
  readonly column?: string;
  readonly score: string;
  readonly selected?: string;
  readonly reason?: string;
}

/** Opens a line's form, fills it in and sends it; the form, in case it is refused. */
async function give({ pane }: Workbench, label: string, { column, score, selected, reason }: Scored) {
  await pane.getByRole("button", { name: `${label}评分`, exact: true }).click();
  const form = pane.getByRole("form", { name: `${label}评分` });
  if (column !== undefined) await form.getByLabel("填哪一栏").selectOption({ label: column });
  await form.getByLabel(/^得分/).fill(score);
  if (selected !== undefined) await form.getByLabel("是否选定").selectOption({ label: selected });
  if (reason !== undefined) await form.getByLabel("扣分原因").fill(reason);
  await form.getByLabel("评分人").fill("王主任");
  await form.getByLabel("评分日期").fill("2024-03-28");
  await form.getByRole("button", { name: "写入评分表" }).click();
  return form;
}

async function given(bench: Workbench, label: string, scored: Scored): Promise<void> {
  await (await give(bench, label, scored)).waitFor({ state: "detached" });
}

test("the chair scores, chooses options by what they would give, and enters a veto", async () => {
  await inWorkbench({ open: { name: "汇总.xlsx", bytes: month } }, async (bench) => {
    const { pane, controls } = bench;
    await goTo(pane, "评分表");
    await pane.getByText("尚未评分", { exact: true }).waitFor();
    await pane.getByText("否决项：还不能认定未触发").waitFor();
    await given(bench, "第1点", { score: "3" });
    await given(bench, "第1点", { column: "食安办评分", score: "2.5", reason: REASON });
    await given(bench, "第2点", { score: "2" });
    await given(bench, "第30点", { score: "4", selected: "是，计入" });
    await given(bench, "第31点", { score: "5", selected: "是，计入" });
    await given(bench, "第32点", { score: "3", selected: "是，计入" });
    // The office's own 2.5 outranks the 3: 2.5 + 2 + (4 + 5 + 3).
    await pane.getByText("16.5 分", { exact: true }).waitFor();

    const fourth = await give(bench, "第33点", { score: "5", selected: "是，计入" });
    await fourth.getByText(/自选项最多计入3项、共15分，已选第30点、第31点、第32点/).waitFor();
    await fourth.getByLabel("是否选定").selectOption({ label: "否" });
    await fourth.getByRole("button", { name: "写入评分表" }).click();
    await fourth.waitFor({ state: "detached" });
    // 5 + 5 + 4 instead of 4 + 5 + 3.
    await part(pane, "差在哪里")
      .getByText("自选项按现有评分选第 30、31、33 点得分最高，共 14 分，比现在的选法多 2 分。")
      .waitFor();
    await given(bench, "第32点", { score: "3", selected: "否" });
    await given(bench, "第33点", { score: "5", selected: "是，计入" });
    await pane.getByText("18.5 分", { exact: true }).waitFor();

    await goTo(pane, "待确认事项");
    await pane.getByLabel("类别").selectOption("否决项");
    const veto = pane.getByRole("group", { name: /^第92条（否决项）/ });
    await veto.getByText(`${CLAIMANT}报1起。`).waitFor();
    await veto.getByRole("button", { name: /^定下来/ }).click();
    await veto.getByLabel("决定", { exact: true }).selectOption("触发");
    await veto.getByLabel("决定人").fill("王主任");
    await veto.getByLabel("日期").fill("2024-03-28");
    await veto.getByLabel("依据（文号）").fill("昌食安办〔2024〕9号");
    await veto.getByRole("button", { name: "写入决定" }).click();
    await pane.getByLabel("只看未定的").uncheck();
    await pane
      .getByRole("group", { name: "第92条（否决项）：触发" })
      .getByText("王主任，2024-03-28，昌食安办〔2024〕9号")
      .waitFor();
    await part(pane, "让各表的脚注跟上").getByRole("button", { name: "现在更新各表" }).click();
    await pane.getByText(/^已更新/).waitFor();
    await goTo(pane, "评分表");
    await pane.getByText("否决项：已触发，得分不作数").waitFor();

    const score = await tableOf(bench, "评分表");
    expect([score.at("1", "自评得分"), score.at("1", "食安办评分"), score.at("1", "扣分原因")]).toEqual([
      3,
      2.5,
      REASON,
    ]);
    expect(["30", "31", "32", "33"].map((key) => score.at(key, "是否选定"))).toEqual(["是", "是", "否", "是"]);
    const saved = await controls.savedFile();
    const sheets = await readByOffice(saved);
    const reread = new OfficeTable("评分表", sheets.get("评分表")!);
    expect(["1", "2", "30", "31", "32", "33"].map((key) => reread.at(key, "计入得分"))).toEqual([
      "2.5",
      "2",
      "4",
      "5",
      "",
      "5",
    ]);
    expect(sheets.get("评分表")!.find(([, head]) => head === "合计")).toContain("18.5");
    expect(sheets.get("首页")!.flat().join("\n")).toContain("王主任");
    const said = await byCommandLine(saved);
    expect([said.total, said.veto.find(({ clause }) => clause === 92)?.state]).toEqual([18.5, "触发"]);
  });
});

/** What the program on the command line makes of the saved workbook: a second opinion. */
async function byCommandLine(saved: Uint8Array) {
  const sandbox = await Sandbox.open();
  try {
    const called = await callShian("score", "--from", await sandbox.put("汇总.xlsx", saved), "--json");
    return scoreOf(called);
  } finally {
    await sandbox.close();
  }
}

test("print set-up: every sheet on A4, one page wide, with its head on each page", async () => {
  await inWorkbench({ open: { name: "汇总.xlsx", bytes: month } }, async (bench) => {
    const { pane, page, controls } = bench;
    const pages = () =>
      page.evaluate(() =>
        window.__bench!.workbook.sheets.map(({ name, page: { paperSize, orientation, zoom, titleRows } }) => ({
          name,
          paperSize,
          orientation,
          wide: zoom.horizontalFitToPages,
          titleRows,
        })),
      );
    const before = await pages();
    await goTo(pane, "打印设置");
    const setup = part(pane, "页面设置");
    await setup.getByLabel("纸张").selectOption({ label: "全部 A4" });
    await setup.getByRole("button", { name: "设好打印" }).click();
    await setup.getByText("已设好 15 张表").waitFor();
    const after = await pages();
    expect(after.map(({ paperSize, wide }) => [paperSize, wide])).toEqual(after.map(() => ["A4", 1]));
    expect(before.filter(({ paperSize }) => paperSize === "A3").map(({ name }) => name)).toEqual([
      "月度汇总表",
      "指标汇总",
      "责任分解表",
      "台账",
    ]);
    expect(after.map(({ orientation, titleRows }) => [orientation, titleRows])).toEqual(
      before.map(({ orientation, titleRows }) => [orientation, titleRows]),
    );
    const pdf = await convertWithOffice([{ name: "汇总.xlsx", bytes: await controls.savedFile() }], "pdf");
    expect(await pageSizes(pdf.get("汇总.pdf")!)).toEqual(["A4"]);
  });
});
