import { settingsWorkbook } from "../../src/app/settings-workbook";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { callShian, monthOf, Sandbox, type MonthJson } from "../helpers/call-shian";
import { readGrid } from "../helpers/type-into";
import { fromA1 } from "../../src/core/sheet/a1";
import { goTo } from "./driver/go-to";
import { inWorkbench } from "./driver/in-workbench";
import { readByOffice } from "./driver/read-by-office";
import { MARCH, numberOf, SETTINGS, UNITS, writeMonth, type OfficeMonth } from "./office-month";
import { clipboardOf, confirm, dryRun, OfficeTable, part, pickFiles, tableOf } from "./office-pane";

const SHEETS = [
  "首页",
  "月度汇总表",
  "未达标清单",
  "报送情况",
  "指标汇总",
  "审核结果",
  "评分表",
  "图表",
  "通报",
  "待定事项",
  "责任分解表",
  "重点任务",
  "修订记录",
  "台账",
  "设置",
];
const LEFT_OUT = [UNITS.broken, UNITS.silent, UNITS.otherMonth];

let sandbox: Sandbox;
let month: OfficeMonth;
/** What the program on the command line makes of the same files: the second opinion. */
let onCommandLine: MonthJson;
let settings: Uint8Array;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  month = await writeMonth(sandbox);
  settings = await xlsxWriter.write(settingsWorkbook(SETTINGS));
  const out = sandbox.at("汇总.xlsx");
  const words = ["--period", MARCH, "--returns", month.folder, "--settings", month.settings, "--out", out, "--json"];
  onCommandLine = monthOf(await callShian("consolidate", ...words));
}, 120_000);
afterAll(() => sandbox.close());

/** Σ of a figure over the units whose returns were taken and ask for it. */
function sumOf(key: string, but: readonly string[] = LEFT_OUT): number {
  return [...month.returns.values()]
    .filter(({ unit, revision }) => !but.includes(unit) && revision === 1)
    .map((one) => (one.figures.has(key) && typeof one.figures.get(key)?.value === "number" ? numberOf(one, key) : 0))
    .reduce((sum, value) => sum + value, 0);
}

const CITY = SETTINGS.populations.find(({ place }) => place === "全市")?.persons ?? 0;

test("34 files become the month: what is wrong with which, a number traced to its cell, a reminder copied", async () => {
  await inWorkbench({ open: { name: "食安办.xlsx", bytes: settings } }, async (bench) => {
    const { pane, workbook, grid, controls } = bench;
    await pickFiles(pane, MARCH, month.files);
    const said = await dryRun(pane);
    expect(said).toContain("共 34 份 = 可收 30 + 退回 1 + 不能收 3");
    expect(said).toMatch(/江达县_月报\.xlsx\s+文件已损坏，无法读取/);
    expect(said).toMatch(/市场监管局月报（重发）\.xlsx\s+与「2024-03_市市场监管局_月报\.xlsx」内容相同，已按一份收取/);
    expect(said).toMatch(/察雅县_月报\.xlsx\s+这是察雅县 2024-02 的月报，不是 2024-03 的/);
    expect(said).toMatch(/卡若区_月报\.xlsx　卡若区，错误 1/);
    expect(said).toContain("迟报：市教育局。");
    expect(said).toContain("还没有报：江达县、类乌齐县、察雅县。");
    expect(await workbook.titles()).toEqual(["设置"]);

    await confirm(pane);
    await pane.getByText("2024年3月已写入，共 15 张工作表").waitFor();
    expect([...(await workbook.titles())].sort()).toEqual([...SHEETS].sort());
    expect(await workbook.front()).toBe("月度汇总表");
    const measures = await tableOf(bench, "指标汇总");
    const batches = sumOf("46-1.num");
    expect(measures.at("46-1.num", "全市")).toBe(batches);
    expect(measures.at("46-1", "全市")).toBeCloseTo((batches / CITY) * 1000, 10);
    expect(measures.at("32-1.num", "全市")).toBe(sumOf("32-1.num", [...LEFT_OUT, UNITS.faulty]));
    const cityOf = (id: string): unknown => measures.at(measures.keys.includes(id) ? id : `${id}.value`, "全市");
    for (const { id, value } of onCommandLine.measures) expect([id, cityOf(id)]).toEqual([id, value ?? ""]);

    await grid.sheet("指标汇总");
    await grid.click(measures.address("46-1.num", "全市"));
    const trace = part(pane, "数从哪里来");
    await trace.getByText("46-1 食品安全抽检量　全市").waitFor();
    const lines = await trace.getByRole("list", { name: "来源" }).getByRole("listitem").allInnerTexts();
    const sources = lines.flatMap((line) => {
      const found = /　(\d+)（(?:入账|暂纳入)）\s+(\S+\.xlsx)　(\S+) ([A-Z]+\d+)/.exec(line);
      return found === null ? [] : [{ value: Number(found[1]), file: found[2]!, sheet: found[3]!, cell: found[4]! }];
    });
    expect(sources).toHaveLength(onCommandLine.measures.find(({ id }) => id === "46-1")!.reported);
    expect(sources.reduce((sum, { value }) => sum + value, 0)).toBe(batches);
    for (const { value, file, sheet, cell } of sources) expect(await inFile(file, sheet, cell)).toBe(value);
    await trace.getByRole("button", { name: /^转到台账：卡若区/ }).click();
    const ledger = await tableOf(bench, "台账");
    expect(await workbook.front()).toBe("台账");
    expect(await workbook.selected()).toBe(ledger.address(`${MARCH}|卡若区|46-1.num|1`, "报告期"));

    await part(pane, "报送情况").getByRole("button", { name: "复制给江达县的提醒" }).click();
    await part(pane, "报送情况").getByText("已复制。").waitFor();
    expect(await clipboardOf(bench)).toBe(
      "江达县：您好！截至目前尚未收到贵单位2024年3月食品安全示范城市创建工作月报（截止日期3月25日）。请填好下发的报表，核对「审核」一列没有错误后尽快报送市食安办；如有困难请及时联系。谢谢支持！",
    );
    const sheets = await readByOffice(await controls.savedFile());
    expect([...sheets.keys()].sort()).toEqual([...SHEETS].sort());
    const reread = new OfficeTable("指标汇总", sheets.get("指标汇总")!);
    expect(reread.at("46-1.num", "全市")).toBe(String(batches));
    expect(boardOf(sheets)).toEqual([34, 31, 30, 1, 1, 3]);
    expect(new OfficeTable("台账", sheets.get("台账")!).keys).toEqual(ledger.keys);
  });
});

test("a resubmission changes its own figures and nothing else, and what was typed by hand stays", async () => {
  const first = month.returns.get(UNITS.faulty);
  const mended = month.returns.get(`${UNITS.faulty}（更正）`);
  const figure = (key: string): readonly [number, number] => [numberOf(first, key), numberOf(mended, key)];
  await inWorkbench({ open: { name: "汇总.xlsx", bytes: await sandbox.bytes("汇总.xlsx") } }, async (bench) => {
    const { pane, grid, controls } = bench;
    const receipts = await tableOf(bench, "报送情况");
    await grid.sheet("报送情况");
    await grid.type(receipts.address(UNITS.broken, "备注"), "已电话催办");
    await grid.type(receipts.address(UNITS.late, "收到日期（手填）"), "2024-03-25");
    await grid.sheet("评分表");
    await grid.type((await tableOf(bench, "评分表")).address("1", "自评得分"), "2.5");
    const before = { measures: await tableOf(bench, "指标汇总"), ledger: await tableOf(bench, "台账") };

    await pickFiles(pane, MARCH, [month.mended, month.files.find((file) => file.includes("市公安局"))!]);
    const said = await dryRun(pane);
    expect(said).toContain("共 2 份 = 可收 2 + 退回 0 + 不能收 0");
    expect(said).toContain("更新 1 个单位：卡若区（第2次修订）。");
    expect(said).toContain("以前已收、没有变化：1 份。");
    await pane.getByText("与上一版相比，有 2 个数不同").click();
    const changes = await pane.getByRole("listitem").filter({ hasText: "→" }).allInnerTexts();
    expect(changes).toEqual([
      `卡若区　食品安全违法案件立案率：立案数（件）：${figure("32-1.num").join(" → ")}`,
      `卡若区　食品安全抽检量：抽检批次（批次）：${figure("46-1.num").join(" → ")}`,
    ]);
    await confirm(pane);
    await pane.getByText("2024年3月已写入，共 15 张工作表").waitFor();

    const measures = await tableOf(bench, "指标汇总");
    expect(differences(before.measures, measures).filter((place) => !place.endsWith(" 覆盖"))).toEqual([
      "32-1.num 全市",
      "32-1.num 县区合计",
      "32-1.num 卡若区",
      "32-1.den 全市",
      "32-1.den 县区合计",
      "32-1.den 卡若区",
      "32-1 卡若区",
      "46-1.num 全市",
      "46-1.num 县区合计",
      "46-1.num 完成进度",
      "46-1.num 卡若区",
      "46-1 全市",
      "46-1 县区合计",
      "46-1 卡若区",
    ]);
    const [batchesBefore, batchesNow] = figure("46-1.num");
    const batches = sumOf("46-1.num") - batchesBefore + batchesNow;
    const filed = sumOf("32-1.num", [...LEFT_OUT, UNITS.faulty]) + numberOf(mended, "32-1.num");
    expect([measures.at("46-1.num", "全市"), measures.at("32-1.num", "全市")]).toEqual([batches, filed]);
    const ledger = await tableOf(bench, "台账");
    const known = new Set(before.ledger.keys);
    // The second version of 卡若区 has every row of the first one; nothing else came, nothing went.
    const again = before.ledger.keys.filter((key) => key.includes("|卡若区|")).map((key) => key.replace(/1$/, "2"));
    expect(ledger.keys.filter((key) => !known.has(key)).sort()).toEqual(again.sort());
    const changed = differences(before.ledger, ledger).map((place) => place.replace(/^2024-03\|(.+?)\|.* /, "$1 "));
    expect([...new Set(changed)].sort()).toEqual(["卡若区 入账状态", "市教育局 收到日期"]);

    const sheets = await readByOffice(await controls.savedFile());
    const reread = new OfficeTable("报送情况", sheets.get("报送情况")!);
    const silent = reread.keys.filter((unit) => reread.at(unit, "报送状态") === "缺报");
    expect(silent).toEqual(reread.keys.filter((unit) => (LEFT_OUT as readonly string[]).includes(unit)));
    expect(["报送状态", "修订次数", "错误"].map((head) => reread.at(UNITS.faulty, head))).toEqual(["按时", "2", "0"]);
    expect([reread.at(UNITS.broken, "备注"), reread.at(UNITS.late, "报送状态")]).toEqual(["已电话催办", "按时"]);
    expect(new OfficeTable("评分表", sheets.get("评分表")!).at("1", "计入得分")).toBe("2.5");
    expect(new OfficeTable("指标汇总", sheets.get("指标汇总")!).at("46-1.num", "全市")).toBe(String(batches));
  });
});

/** 应报、已报、按时、迟报、退回、缺报 above the table of 报送情况. */
function boardOf(sheets: Awaited<ReturnType<typeof readByOffice>>): readonly number[] {
  const rows = sheets.get("报送情况")!;
  const head = rows.findIndex((row) => row[1] === "应报");
  return rows[head + 1]!.slice(1, 7).map(Number);
}

/** Places (key and head) at which two states of a table differ; what is new or gone differs too. */
function differences(before: OfficeTable, after: OfficeTable): readonly string[] {
  return before.keys.flatMap((key) =>
    after.heads.filter((head) => before.at(key, head) !== after.at(key, head)).map((head) => `${key} ${head}`),
  );
}

test("the page's own sample month goes into the pane and is counted as the page announces it", async () => {
  await inWorkbench({}, async (bench) => {
    const { pane, page, workbook, controls } = bench;
    await goTo(pane, "汇总");
    await page.getByRole("button", { name: "示例月份" }).click();
    const tray = page.getByRole("complementary", { name: "示例月份" });
    await tray.getByText("已勾选 34 份").waitFor();
    const faulty = await tray.getByRole("checkbox", { name: /，数字有差错，/, checked: true }).count();
    expect(faulty).toBeGreaterThan(0);
    await tray.getByRole("button", { name: "交给右边的窗格" }).click();
    await tray.getByText("已交给窗格 34 份。").waitFor();
    await part(pane, "收月报").getByText("已选 34 份文件。").waitFor();
    const said = await dryRun(pane);
    expect(said).toContain(`共 34 份 = 可收 ${31 - faulty} + 退回 ${faulty} + 不能收 3`);
    expect(said).toContain("迟报：察雅县。");
    expect(said).toContain("还没有报：市商务局、市财政局、左贡县。");
    expect(await workbook.titles()).toEqual(["Sheet1"]);
    await confirm(pane);
    await part(pane, "收月报")
      .getByText(/已写入，共 15 张工作表$/)
      .waitFor();
    const missing = (await tableOf(bench, "报送情况")).at("市商务局", "报送状态");
    expect([missing, boardOf(await readByOffice(await controls.savedFile()))]).toEqual([
      "缺报",
      [34, 31, 30, 1, faulty, 3],
    ]);
  });
});

async function inFile(file: string, sheet: string, cell: string): Promise<unknown> {
  const { sheets } = await readGrid(await sandbox.bytes("来件", file));
  const at = fromA1(cell)!;
  const row = sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === at.row);
  return row?.cells.find(({ column }) => column === at.column)?.value;
}
