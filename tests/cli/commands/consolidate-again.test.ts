import { copyFile, rm } from "node:fs/promises";
import { callShian, monthOf, scoreOf, Sandbox, type Called } from "../../helpers/call-shian";
import { putSmallMonth, returnName } from "../../helpers/small-office";
import { cellWords, readGrid, typedAt, typeInto } from "../../helpers/type-into";

// A month of files takes its time on a busy machine.
jest.setTimeout(60_000);

let sandbox: Sandbox;
let march: { readonly returns: string; readonly settings: string };
/** The first run over the month, and what it wrote. */
let first: Called;
let written: Uint8Array;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  march = await putSmallMonth(sandbox, "三月", "2024-03");
  first = await consolidate("汇总.xlsx", "--settings", march.settings);
  written = await sandbox.bytes("汇总.xlsx");
});
afterAll(() => sandbox.close());

function consolidate(out: string, ...more: readonly string[]) {
  return callShian(
    "consolidate",
    "--period",
    "2024-03",
    "--returns",
    march.returns,
    "--out",
    sandbox.at(out),
    "--json",
    ...more,
  );
}

test("the same input twice gives the same JSON and the same bytes, and keeps no copy", async () => {
  await sandbox.put("a/汇总.xlsx", written);
  expect(first.code).toBe(0);
  for (const more of [["--settings", march.settings], []]) {
    const again = await consolidate("a/汇总.xlsx", ...more);
    expect(again.out).toBe(first.out);
    expect(again.err).not.toContain("原有");
    expect(Buffer.compare(await sandbox.bytes("a/汇总.xlsx"), written)).toBe(0);
  }
  expect(await sandbox.names("a")).toEqual(["汇总.xlsx"]);
});

test("another output, and files in another order, give the same again", async () => {
  const other = await sandbox.folder("b/改名");
  const names = (await sandbox.names("三月")).filter((name) => name.endsWith(".xlsx"));
  for (const [index, name] of [...names].reverse().entries())
    await copyFile(sandbox.at("三月", name), sandbox.at("b/改名", `${index}.xlsx`));
  const words = ["--period", "2024-03", "--returns", other, "--settings", march.settings];
  const second = await callShian("consolidate", ...words, "--out", sandbox.at("b/二.xlsx"), "--json");
  const { files: _files, ...rest } = monthOf(second);
  const { files: _others, ...same } = monthOf(first);
  expect(rest).toEqual(same);
});

describe("what the office typed", () => {
  const typings = [
    { sheet: "评分表", key: "1", head: "食安办评分", value: 2.5 },
    { sheet: "评分表", key: "1", head: "扣分原因", value: "督办记录不全" },
    { sheet: "评分表", key: "1", head: "评分人", value: "张三" },
    { sheet: "评分表", key: "1", head: "评分日期", value: "2024-03-28" },
    { sheet: "评分表", key: "2", head: "自评得分", value: "2分" },
    { sheet: "报送情况", key: "卡若区", head: "收到日期（手填）", value: "2024-03-27" },
    { sheet: "报送情况", key: "江达县", head: "备注", value: "电话催报过" },
  ] as const;

  test.each([
    ["without --history", []],
    ["with --history of itself", ["--history"]],
  ])("survives a re-run %s", async (_, option) => {
    const name = option.length === 0 ? "c/汇总.xlsx" : "c/历史.xlsx";
    await sandbox.put(name, written);
    await sandbox.put(name, await typeInto(await sandbox.bytes(name), typings));
    const history = option.flatMap((word) => [word, sandbox.at(name)]);
    const again = await consolidate(name, "--settings", march.settings, ...history);
    expect(again.code).toBe(0);
    expect(monthOf(again)).toMatchObject({ late: ["卡若区"], onTime: 4, score: { scored: 2 } });
    const bytes = await sandbox.bytes(name);
    expect(await typedAt(bytes, "评分表", "1", "食安办评分")).toBe(2.5);
    expect(await typedAt(bytes, "评分表", "1", "扣分原因")).toBe("督办记录不全");
    expect(await typedAt(bytes, "评分表", "2", "自评得分")).toBe(2);
    expect(await typedAt(bytes, "报送情况", "江达县", "备注")).toBe("电话催报过");
    const score = await callShian("score", "--from", sandbox.at(name), "--json");
    expect(scoreOf(score)).toMatchObject({ scored: 2, of: 36 });
    expect(scoreOf(score).points.slice(0, 2)).toMatchObject([
      { no: 1, self: null, office: 2.5, counted: 2.5, reason: "督办记录不全" },
      { no: 2, self: 2 },
    ]);
    const third = await consolidate(name, "--settings", march.settings);
    expect(third.out).toBe(again.out);
  });

  test("also survives a run into another file with this one as history", async () => {
    await sandbox.put("d/一.xlsx", written);
    await sandbox.put("d/一.xlsx", await typeInto(await sandbox.bytes("d/一.xlsx"), typings));
    const again = await consolidate("d/二.xlsx", "--history", sandbox.at("d/一.xlsx"));
    expect(monthOf(again)).toMatchObject({ late: ["卡若区"], score: { scored: 2 } });
    expect(await sandbox.names("d")).toEqual(["一.xlsx", "二.xlsx"]);
  });

  test("that cannot be understood is named, and kept in the copy", async () => {
    await sandbox.put("e/汇总.xlsx", written);
    const typed = await typeInto(await sandbox.bytes("e/汇总.xlsx"), [
      { sheet: "评分表", key: "3", head: "食安办评分", value: "两分半" },
      { sheet: "报送情况", key: "卡若区", head: "收到日期（手填）", value: "月底" },
    ]);
    await sandbox.put("e/汇总.xlsx", typed);
    const again = await consolidate("e/汇总.xlsx", "--settings", march.settings);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/汇总\.xlsx：「报送情况」第\d+行的「收到日期（手填）」不是日期/);
    expect(again.err).toMatch(/汇总\.xlsx：「评分表」第\d+行有得分、选定或日期读不懂/);
    const copy = (await sandbox.names("e")).find((name) => name.includes("原件"));
    expect(Buffer.compare(await sandbox.bytes("e", copy!), typed)).toBe(0);
  });
});

describe("decisions", () => {
  test("typed into 待定事项, 修订记录 and 设置 survive with and without --settings", async () => {
    await sandbox.put("f/汇总.xlsx", written);
    const repairs = await firstKey(
      "f/汇总.xlsx",
      "修订记录",
      (key) => key.startsWith("wording") || !key.startsWith("layout"),
    );
    const gap = await firstKey("f/汇总.xlsx", "待定事项", (key) => key.includes("/"));
    await sandbox.put(
      "f/汇总.xlsx",
      await typeInto(await sandbox.bytes("f/汇总.xlsx"), [
        { sheet: "待定事项", key: "deadline.inclusive", head: "决定", value: "已确认" },
        { sheet: "待定事项", key: "deadline.inclusive", head: "决定人", value: "李四" },
        { sheet: "待定事项", key: "deadline.inclusive", head: "日期", value: "2024-03-29" },
        { sheet: "待定事项", key: "deadline.inclusive", head: "依据（文号）", value: "昌食安办〔2024〕9号" },
        { sheet: "待定事项", key: gap, head: "决定", value: "不采用" },
        { sheet: "待定事项", key: gap, head: "决定人", value: "李四" },
        { sheet: "修订记录", key: repairs, head: "决定", value: "采用" },
        { sheet: "修订记录", key: repairs, head: "依据（文号）", value: "会议纪要" },
      ]),
    );
    for (const more of [["--settings", march.settings], [], ["--settings", march.settings]]) {
      const again = await consolidate("f/汇总.xlsx", ...more);
      expect(again.err).not.toContain("里的「设置」与");
      expect(monthOf(again).score.unconfirmed).not.toContain("截止当日上报算按时");
      const bytes = await sandbox.bytes("f/汇总.xlsx");
      expect(await typedAt(bytes, "设置", "deadline.inclusive", "确认人")).toBe("李四");
      expect(await typedAt(bytes, "待定事项", gap, "决定")).toBe("不采用");
      expect(await typedAt(bytes, "待定事项", gap, "决定人")).toBe("李四");
      expect(await typedAt(bytes, "修订记录", repairs, "决定")).toBe("采用");
      expect(await typedAt(bytes, "修订记录", repairs, "依据（文号）")).toBe("会议纪要");
    }
  });

  async function firstKey(file: string, sheet: string, fits: (key: string) => boolean): Promise<string> {
    const grid = (await readGrid(await sandbox.bytes(file))).sheets.find(({ name }) => name === sheet)!;
    const keys = grid.rows.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === 0).map(({ value }) => cellWords(value)),
    );
    return keys.find((key) => key !== "编号" && fits(key))!;
  }
});

describe("the output's place", () => {
  test("a foreign file there is kept as a dated copy", async () => {
    const foreign = await sandbox.bytes("三月", returnName("2024-03", "卡若区"));
    await sandbox.put("g/汇总.xlsx", foreign);
    const call = await consolidate("g/汇总.xlsx", "--settings", march.settings);
    expect(call.code).toBe(0);
    expect(call.err).toContain("没有当作以前的汇总带入");
    const copies = (await sandbox.names("g")).filter((name) => /^汇总（原件\d{8}-\d{6}）\.xlsx$/.test(name));
    expect(copies).toHaveLength(1);
    expect(Buffer.compare(await sandbox.bytes("g", copies[0]!), foreign)).toBe(0);
  });

  test("an earlier output with a fault in 设置 is refused, so that nothing typed is lost", async () => {
    await sandbox.put("h/汇总.xlsx", written);
    const typed = await typeInto(await sandbox.bytes("h/汇总.xlsx"), [
      { sheet: "设置", key: "deadline.day", head: "现值", value: 32 },
    ]);
    await sandbox.put("h/汇总.xlsx", typed);
    const call = await consolidate("h/汇总.xlsx");
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toMatch(/有错，其中手填的内容带不过来[^]*设置!C\d+：[^]*现为32/);
    expect(Buffer.compare(await sandbox.bytes("h/汇总.xlsx"), typed)).toBe(0);
  });

  test("设置 edited in the output holds for the next run; where --settings says otherwise, that is told", async () => {
    await sandbox.put("i/汇总.xlsx", written);
    await sandbox.put(
      "i/汇总.xlsx",
      await typeInto(await sandbox.bytes("i/汇总.xlsx"), [
        { sheet: "设置", key: "deadline.day", head: "现值", value: 10 },
      ]),
    );
    const told = await consolidate("i/汇总.xlsx", "--settings", march.settings);
    expect(told.err).toContain("里的「设置」与 --settings 文件不同");
    expect(monthOf(told).late).toEqual([]);
    await sandbox.put(
      "i/汇总.xlsx",
      await typeInto(await sandbox.bytes("i/汇总.xlsx"), [
        { sheet: "设置", key: "deadline.day", head: "现值", value: 10 },
      ]),
    );
    expect(monthOf(await consolidate("i/汇总.xlsx")).late).toHaveLength(5);
  });

  test("the output among the returns is no return; a return in the output's place is refused", async () => {
    const inside = await callShian(
      "consolidate",
      "--period",
      "2024-03",
      "--returns",
      march.returns,
      "--settings",
      march.settings,
      "--out",
      sandbox.at("三月/汇总.xlsx"),
      "--json",
    );
    const again = await callShian(
      "consolidate",
      "--period",
      "2024-03",
      "--returns",
      march.returns,
      "--settings",
      march.settings,
      "--out",
      sandbox.at("三月/汇总.xlsx"),
      "--json",
    );
    expect(again.out).toBe(inside.out);
    const elsewhere = await consolidate("j/汇总.xlsx", "--settings", march.settings);
    expect(monthOf(elsewhere)).toMatchObject({ received: 5, ignored: ["汇总.xlsx（汇总工作簿）"] });
    expect(elsewhere.code).toBe(0);
    await rm(sandbox.at("三月/汇总.xlsx"));
    const clash = await callShian(
      "consolidate",
      "--period",
      "2024-03",
      "--returns",
      march.returns,
      "--out",
      sandbox.at("三月", returnName("2024-03", "卡若区")),
    );
    expect(clash).toMatchObject({ code: 2, out: "" });
    expect(clash.err).toContain("是月报文件夹里的一份来件");
  });
});
