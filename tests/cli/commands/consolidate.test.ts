import { mkdir } from "node:fs/promises";
import { callShian, fieldsOf, monthOf, Sandbox } from "../../helpers/call-shian";
import { oddFiles } from "../../helpers/odd-files";
import { putSmallMonth, readReturn, returnName, SMALL_UNITS, smallWorkspace } from "../../helpers/small-office";
import { cellWords, readGrid, typeInto } from "../../helpers/type-into";

const PERIOD = "2024-03";
const COUNTY = returnName(PERIOD, "卡若区");

// A month of files takes its time on a busy machine.
jest.setTimeout(60_000);

let sandbox: Sandbox;
let march: { readonly returns: string; readonly settings: string };

beforeAll(async () => {
  sandbox = await Sandbox.open();
  march = await putSmallMonth(sandbox, "三月", PERIOD);
});
afterAll(() => sandbox.close());

function consolidate(returns: string, out: string, ...more: readonly string[]) {
  return callShian(
    "consolidate",
    "--period",
    PERIOD,
    "--returns",
    sandbox.at(returns),
    "--settings",
    march.settings,
    "--out",
    sandbox.at(out),
    "--json",
    ...more,
  );
}

/** A copy of the clean month, without the files named. */
async function monthIn(folder: string, ...without: readonly string[]): Promise<void> {
  for (const name of await sandbox.names("三月")) {
    if (!without.includes(name)) await sandbox.put(`${folder}/${name}`, await sandbox.bytes("三月", name));
  }
}

test("a clean month: the contract's fields in their order, sums that hold, a ledger that names the true cells", async () => {
  const call = await consolidate("三月", "一.xlsx");
  expect(call).toMatchObject({ code: 0 });
  const month = monthOf(call);
  expect(Object.keys(month).slice(0, 14)).toEqual([
    ...["period", "expected", "received", "accepted", "returned", "onTime", "late", "missing"],
    ...["files", "counts", "measures", "clauses", "changes", "score"],
  ]);
  expect(month).toMatchObject({
    period: PERIOD,
    expected: 5,
    received: 5,
    accepted: 5,
    returned: [],
    onTime: 5,
    late: [],
    missing: [],
    changes: [],
  });
  expect(fieldsOf(month.files)).toEqual([
    ...["file", "verdict", "reason", "unit", "revision", "received", "late", "updated", "findings", "form"],
  ]);
  expect(fieldsOf(month.files.map(({ findings }) => findings))).toEqual(["错误", "需说明"]);
  expect(fieldsOf(month.measures)).toEqual([
    ...["id", "num", "den", "value", "target", "state", "complete", "reported", "expected", "provisional", "missing"],
  ]);
  expect(fieldsOf(month.clauses)).toEqual(["no", "state", "reported", "expected"]);
  expect(Object.keys(month.score)).toEqual(["total", "scored", "of", "sections", "veto", "unconfirmed"]);
  expect(month.score).toMatchObject({
    total: null,
    scored: 0,
    of: 36,
    sections: [{ id: "一", score: null, marks: 30 }, { marks: 15 }, { marks: 15 }, { marks: 20 }, { marks: 40 }],
  });
  expect(month.clauses.map(({ no }) => no)).toEqual(Array.from({ length: 94 }, (_, index) => index + 1));
  expect(month.counts.read).toBe(month.counts.booked + month.counts.held);
  await expectTrueSources("一.xlsx");
});

/** Every figure of 台账 stands in the cell that it names. */
async function expectTrueSources(out: string): Promise<void> {
  const ledger = (await readGrid(await sandbox.bytes(out))).sheets.find(({ name }) => name === "台账")!;
  const rows = ledger.rows.map(({ cells }) => new Map(cells.map(({ column, value }) => [column, value])));
  const columns = new Map([...rows[0]!].map(([column, head]) => [head, column]));
  const at = (row: (typeof rows)[number], head: string) => row.get(columns.get(head)!);
  let seen = 0;
  for (const name of SMALL_UNITS) {
    const file = returnName(PERIOD, name);
    const { figures } = await readReturn(await sandbox.bytes("三月", file), smallWorkspace(PERIOD));
    const own = rows.filter((row) => at(row, "填报单位") === name && cellWords(at(row, "填报项")).includes("-"));
    for (const row of own) {
      const { value, location } = figures.get(cellWords(at(row, "填报项")))!;
      const said = ["数值或内容", "来源文件", "工作表", "单元格"].map((head) => at(row, head));
      expect(said).toEqual([value, file, location.sheet, location.cell]);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
}

describe("broken files among good ones", () => {
  test("each is refused with its code, the good ones are done, everything picked is accounted for", async () => {
    await monthIn("混杂", COUNTY);
    const odd = oddFiles(await sandbox.bytes("三月", COUNTY));
    for (const { name, bytes } of odd) await sandbox.put(`混杂/${name}`, bytes);
    await mkdir(sandbox.at("混杂/文件夹.xlsx"));
    await mkdir(sandbox.at("混杂/附件"));
    for (const name of ["~$打开.xlsx", ".~lock.一.xlsx#", "Thumbs.db", "desktop.ini", "半截.tmp"])
      await sandbox.put(`混杂/${name}`, "x");
    const call = await consolidate("混杂", "二.xlsx");
    expect(call.code).toBe(1);
    const month = monthOf(call);
    expect(month).toMatchObject({ received: 4, accepted: 4, missing: ["卡若区"] });
    const refused = month.files.filter(({ verdict }) => verdict === "refused");
    const codes = Object.fromEntries(refused.map(({ file, reason }) => [file, reason?.code]));
    expect(codes).toEqual({
      ...Object.fromEntries(odd.map(({ name, code }) => [name, code])),
      "文件夹.xlsx": "unreadable",
    });
    for (const { reason } of refused) expect(reason?.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    expect(month.files).toHaveLength(4 + odd.length + 1);
    expect(month.ignored).toEqual([
      ".~lock.一.xlsx#",
      "Thumbs.db",
      "desktop.ini",
      "~$打开.xlsx",
      "半截.tmp",
      "附件（子文件夹）",
    ]);
    expect(call.err).toContain(
      "未当作月报的文件：.~lock.一.xlsx#、Thumbs.db、desktop.ini、~$打开.xlsx、半截.tmp、附件（子文件夹）。",
    );
  });

  test("a folder without anything to consolidate writes nothing", async () => {
    await sandbox.folder("空");
    await sandbox.put("只有设置/设置.json", "{}");
    for (const folder of ["空", "只有设置"]) {
      const call = await consolidate(folder, "三.xlsx");
      expect(call).toMatchObject({ code: 2, out: "" });
      expect(call.err).toContain("里没有文件可以汇总");
    }
    expect(await sandbox.names()).not.toContain("三.xlsx");
  });
});

describe("several files of one unit", () => {
  test("the same content twice is one return and a duplicate", async () => {
    await monthIn("两份");
    await sandbox.put("两份/副本.xlsx", await sandbox.bytes("三月", COUNTY));
    const call = await consolidate("两份", "四.xlsx");
    expect(call.code).toBe(1);
    expect(monthOf(call)).toMatchObject({ received: 5, accepted: 5, changes: [] });
    expect(monthOf(call).files.find(({ file }) => file === "副本.xlsx")).toMatchObject({
      verdict: "refused",
      unit: "卡若区",
      reason: { code: "duplicate" },
    });
  });

  test("a later date is revision 2, and what changed is listed", async () => {
    await monthIn("更正");
    const later = await typeInto(await sandbox.bytes("三月", COUNTY), [
      { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: 999 },
      { sheet: "指标数据", key: "46-1.num", head: "说明", value: "更正上次漏报的批次。" },
      { name: "shian_submitted", value: "2024-03-29" },
    ]);
    await sandbox.put("更正/更正.xlsx", later);
    const month = monthOf(await consolidate("更正", "五.xlsx"));
    expect(month.files.filter(({ unit }) => unit === "卡若区")).toMatchObject([
      { file: COUNTY, revision: 1, updated: false, late: false },
      { file: "更正.xlsx", revision: 2, updated: true, late: true, received: "2024-03-29" },
    ]);
    expect(month.changes).toMatchObject([{ unit: "卡若区", key: "46-1.num", to: 999 }]);
    expect(month.late).toEqual([]);
  });

  test("two that differ but are equal in date and revision: the first stays until the office prefers the other", async () => {
    await monthIn("冲突");
    const other = await typeInto(await sandbox.bytes("三月", COUNTY), [
      { sheet: "指标数据", key: "46-2.num", head: "本期累计", value: 70 },
    ]);
    await sandbox.put("冲突/另一份.xlsx", other);
    const unsettled = monthOf(await consolidate("冲突", "六.xlsx"));
    expect(unsettled.files.find(({ file }) => file === "另一份.xlsx")).toMatchObject({
      verdict: "refused",
      reason: { code: "conflict" },
    });
    const settled = monthOf(await consolidate("冲突", "七.xlsx", "--prefer", sandbox.at("冲突/另一份.xlsx")));
    expect(settled.files.find(({ file }) => file === COUNTY)).toMatchObject({
      verdict: "refused",
      reason: { code: "conflict" },
    });
    const wrong = await consolidate("冲突", "八.xlsx", "--prefer", "没有.xlsx");
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("--prefer 的「没有.xlsx」不在月报文件夹里");
  });
});

describe("received dates", () => {
  test("by list (names, aliases, file names; UTF-8 or GB18030), unknown names are told", async () => {
    const list =
      '单位,日期\r\n卡若区人民政府,2024/3/26\r\n"' +
      returnName(PERIOD, "江达县").replace(".xlsx", "") +
      '"，2024年3月27日\r\n某某局,2024-03-28\r\n';
    const gb = Buffer.from([0xbd, 0xad, 0xb4, 0xef, 0xcf, 0xd8, 0x2c, ...Buffer.from("2024-03-30")]); // 江达县,2024-03-30
    await sandbox.put("清单.csv", `\uFEFF${list}`);
    await sandbox.put("国标.csv", gb);
    const call = await consolidate(
      "三月",
      "九.xlsx",
      "--received-list",
      sandbox.at("清单.csv"),
      "--received",
      "2024-03-21",
    );
    expect(monthOf(call).late).toEqual(["卡若区", "江达县"]);
    expect(
      monthOf(call)
        .files.map(({ received }) => received)
        .sort(),
    ).toEqual(["2024-03-21", "2024-03-21", "2024-03-21", "2024-03-26", "2024-03-27"]);
    expect(call.err).toContain("收件清单里的「某某局」既不是月报文件夹里的文件，也不是单位名称，没有用上。");
    expect(monthOf(await consolidate("三月", "十.xlsx", "--received-list", sandbox.at("国标.csv"))).late).toEqual([
      "江达县",
    ]);
  });

  test.each([
    ["卡若区,2024-03-22\n江达县;二十六日\n", "第 2 行「江达县;二十六日」看不懂"],
    ["卡若区,2024-02-30\n", "第 1 行「卡若区,2024-02-30」看不懂"],
    ["卡若区,2024-03-22\n卡若区,2024-03-23\n", "第 2 行「卡若区」前面已写 2024-03-22，这里又写 2024-03-23"],
    ["PK\u0003\u0004", "不是文本文件"],
  ])("a wrong list %j is a wrong call", async (text, sentence) => {
    const file = await sandbox.put("错清单.csv", text);
    const call = await consolidate("三月", "错.xlsx", "--received-list", file);
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(sentence);
  });

  test.each(["2024-02-30", "20240325", "昨天"])("--received %s is a wrong call", async (date) => {
    const call = await consolidate("三月", "错.xlsx", "--received", date);
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(`--received 的日期「${date}」不对`);
  });
});

describe("other months", () => {
  test("history appends, keeps what it knows, flags falling figures and changed denominators", async () => {
    const february = await putSmallMonth(sandbox, "二月", "2024-02");
    await callShian(
      "consolidate",
      "--period",
      "2024-02",
      "--returns",
      february.returns,
      "--settings",
      march.settings,
      "--out",
      sandbox.at("二月.xlsx"),
    );
    await monthIn("三月改");
    const fallen = await typeInto(await sandbox.bytes("三月", COUNTY), [
      { sheet: "指标数据", key: "56-2.num", head: "本期累计", value: 1 },
      { sheet: "指标数据", key: "56-2.num", head: "上月累计", value: 1 },
      { sheet: "指标数据", key: "43-1.den", head: "本期累计", value: 60 },
      { sheet: "指标数据", key: "43-1.den", head: "上月累计", value: 60 },
    ]);
    await sandbox.put(`三月改/${COUNTY}`, fallen);
    const call = await callShian(
      "consolidate",
      "--period",
      PERIOD,
      "--returns",
      sandbox.at("三月改"),
      "--history",
      sandbox.at("二月.xlsx"),
      "--out",
      sandbox.at("三月.xlsx"),
      "--json",
    );
    expect(monthOf(call).returned).toEqual(["卡若区"]);
    expect(monthOf(call).files.find(({ file }) => file === COUNTY)?.findings.需说明).toBeGreaterThanOrEqual(2);
    const grid = await readGrid(await sandbox.bytes("三月.xlsx"));
    const findings = grid.sheets
      .find(({ name }) => name === "审核结果")!
      .rows.flatMap(({ cells }) => cells.map(({ value }) => cellWords(value)))
      .join("\n");
    expect(findings).toMatch(/「合格人数」本期累计 1 小于上月累计 \d+/);
    expect(findings).toMatch(/「监管人员数」由上月的 \d+ 变为 60/);
    const months = new Set(
      grid.sheets
        .find(({ name }) => name === "台账")!
        .rows.slice(1)
        .map(({ cells }) => cells.find(({ column }) => column === 1)?.value),
    );
    expect([...months]).toEqual(["2024-02", PERIOD]);
  });

  test("returns of another month are refused by name", async () => {
    const call = await callShian(
      "consolidate",
      "--period",
      "2024-05",
      "--returns",
      march.returns,
      "--settings",
      march.settings,
      "--out",
      sandbox.at("五月.xlsx"),
      "--json",
    );
    expect(call.code).toBe(1);
    expect(monthOf(call)).toMatchObject({ received: 0, expected: 5 });
    expect(monthOf(call).files.every(({ reason }) => reason?.code === "wrong-period")).toBe(true);
  });
});

describe("a wrong call writes nothing", () => {
  test.each([
    [["--period", "2024-13"], "报告期「2024-13」不对"],
    [["--returns", "/没有/这里"], "月报文件夹「/没有/这里」打不开：路径不存在。"],
    [["--returns", __filename], "请给出文件夹。"],
    [["--history", "/没有.xlsx"], "历史工作簿「/没有.xlsx」打不开：路径不存在。"],
    [["--settings", "/没有.json"], "设置文件「/没有.json」打不开：路径不存在。"],
    [["--out", "/proc/不行/汇总.xlsx"], "写不进去"],
  ])("%j", async (changed, sentence) => {
    const base = new Map([
      ["--period", PERIOD],
      ["--returns", march.returns],
      ["--settings", march.settings],
      ["--out", sandbox.at("不写.xlsx")],
    ]);
    base.set(changed[0]!, changed[1]!);
    const call = await callShian("consolidate", ...[...base].flat());
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(sentence);
    expect(await sandbox.names()).not.toContain("不写.xlsx");
  });

  test("a return, a folder or a text as history or output", async () => {
    const asHistory = await consolidate("三月", "不写.xlsx", "--history", sandbox.at("三月", COUNTY));
    expect(asHistory.err).toContain("文件中没有「台账」工作表");
    await mkdir(sandbox.at("文件夹.xlsx"), { recursive: true });
    const folder = await consolidate("三月", "文件夹.xlsx");
    expect(folder.err).toContain("是一个文件夹，请给出文件名");
    expect([asHistory.code, folder.code]).toEqual([2, 2]);
    expect((await sandbox.names()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
