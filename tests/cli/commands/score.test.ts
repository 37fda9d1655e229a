import { callShian, scoreOf, Sandbox } from "../../helpers/call-shian";
import { putSmallMonth, returnName } from "../../helpers/small-office";
import { readGrid, typeInto } from "../../helpers/type-into";

let sandbox: Sandbox;
let month: string;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  const { returns, settings } = await putSmallMonth(sandbox, "三月", "2024-03");
  month = sandbox.at("汇总.xlsx");
  await callShian("consolidate", "--period", "2024-03", "--returns", returns, "--settings", settings, "--out", month);
});
afterAll(() => sandbox.close());

const score = (name: string, ...more: readonly string[]) => callShian("score", "--from", sandbox.at(name), ...more);

async function typed(name: string, ...typings: Parameters<typeof typeInto>[1]): Promise<string> {
  await sandbox.put(name, await typeInto(await sandbox.bytes("汇总.xlsx"), typings));
  return name;
}

test("an unscored month: null everywhere, never 0; the contract's fields", async () => {
  const call = await score("汇总.xlsx", "--json");
  expect(call).toMatchObject({ code: 0, err: "" });
  const json = scoreOf(call);
  expect(Object.keys(json)).toEqual(["total", "scored", "of", "sections", "veto", "unconfirmed", "points"]);
  expect(json).toMatchObject({ total: null, scored: 0, of: 36 });
  expect(json.points).toHaveLength(36);
  for (const point of json.points) {
    expect(Object.keys(point)).toEqual(["no", "marks", "self", "office", "expert", "counted", "reason", "selected"]);
    expect([point.self, point.office, point.expert, point.counted]).toEqual([null, null, null, null]);
  }
  const { out } = await score("汇总.xlsx");
  expect(out).toContain("总分：尚未评分（已评 0 项，共 36 项）");
  expect(out).toMatch(/待食安办确认的设置 \d+ 项：.*等，见待定事项。/);
});

test("what was typed since counts: expert before office before self, options only when chosen", async () => {
  const file = await typed(
    "评过.xlsx",
    { sheet: "评分表", key: "1", head: "自评得分", value: 3 },
    { sheet: "评分表", key: "1", head: "食安办评分", value: 2 },
    { sheet: "评分表", key: "1", head: "专家评分", value: 1.5 },
    { sheet: "评分表", key: "30", head: "食安办评分", value: 4 },
    { sheet: "评分表", key: "31", head: "食安办评分", value: 5 },
    { sheet: "评分表", key: "31", head: "是否选定", value: "是" },
  );
  const call = await score(file, "--json");
  expect(call.code).toBe(0);
  expect([1, 30, 31].map((no) => scoreOf(call).points[no - 1])).toMatchObject([
    { counted: 1.5 },
    { counted: null },
    { counted: 5, selected: true },
  ]);
  expect(scoreOf(call).total).toBe(6.5);
});

test("a score above the full marks is an error, said in a sentence", async () => {
  const call = await score(
    await typed("超分.xlsx", { sheet: "评分表", key: "1", head: "食安办评分", value: 30 }),
    "--json",
  );
  expect(call.code).toBe(1);
  expect(call.err).toContain("第1点「党政同责」食安办评分 30 分，应在 0 至 3 分之间。请改正。");
  expect((await score("超分.xlsx")).out).toMatch(/错误　.*30/);
});

test("a veto triggers only when 食安办 signs it in 待定事项", async () => {
  const county = returnName("2024-03", "卡若区");
  const claim = await typeInto(await sandbox.bytes("三月", county), [
    { sheet: "指标数据", key: "92-1.value", head: "本期累计", value: 1 },
    { sheet: "指标数据", key: "92-1.value", head: "说明", value: "网络舆情一起，正在核查。" },
  ]);
  await sandbox.put(`三月/${county}`, claim);
  const words = ["--period", "2024-03", "--returns", sandbox.at("三月"), "--settings", sandbox.at("三月-设置.json")];
  await callShian("consolidate", ...words, "--out", sandbox.at("否决.xlsx"));
  const state = async (...typings: Parameters<typeof typeInto>[1]) => {
    await sandbox.put("否决.xlsx", await typeInto(await sandbox.bytes("否决.xlsx"), typings));
    return scoreOf(await score("否决.xlsx", "--json")).veto.find(({ clause }) => clause === 92)?.state;
  };
  const line = (head: string, value: string) => ({ sheet: "待定事项", key: "veto-92", head, value });
  expect(await state()).toBe("待核实");
  expect(await state(line("决定", "触发"))).toBe("待核实");
  expect(await state(line("决定人", "李四"), line("依据（文号）", "昌食安办〔2024〕9号"))).toBe("触发");
});

test("a workbook that is none of ours is a wrong call", async () => {
  await sandbox.put("文本.xlsx", "甲,乙");
  await callShian("table", "--out", sandbox.at("表.xlsx"));
  await sandbox.folder("夹");
  for (const [name, sentence] of [
    ["没有.xlsx", "打不开：路径不存在。"],
    ["夹", "这是一个文件夹，不是文件。"],
    ["文本.xlsx", "不能用来评分：\n这是文本或 CSV 文件"],
    ["表.xlsx", "不能用来评分：\n文件中没有「台账」工作表"],
  ] as const) {
    const call = await score(name, "--json");
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(sentence);
  }
});

test("the workbook that is read is never replaced by a table of its own", async () => {
  const name = await typed("原件.xlsx");
  const before = await sandbox.bytes(name);
  const onto = (...words: readonly string[]) => callShian("score", ...words, "--out", sandbox.at(name));
  for (const call of [
    await onto("--from", sandbox.at(name)),
    await onto("--from", sandbox.at(`子夹/../${name}`)),
    await onto("--blank", "--settings", sandbox.at(name)),
  ]) {
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain("就是要读的那个文件，写上去会换掉它。请给评分表另起一个文件名。");
  }
  expect(Buffer.compare(await sandbox.bytes(name), before)).toBe(0);
});

test("评分表 and the blank form are written for the printer, on the paper that was asked for", async () => {
  const filled = await score("汇总.xlsx", "--out", sandbox.at("会上.xlsx"), "--paper", "a3");
  expect(filled).toMatchObject({ code: 0, err: expect.stringContaining("会上.xlsx：评分表，A3 横向。") as string });
  expect((await readGrid(await sandbox.bytes("会上.xlsx"))).sheets.map(({ name }) => name)).toEqual(["评分表"]);
  const blank = await callShian("score", "--blank", "--out", sandbox.at("空白.xlsx"));
  expect(blank).toMatchObject({ code: 0, err: "" });
  expect(blank.out).toContain("空白.xlsx：空白评分表，A4 横向，供手工填写。");
  expect((await readGrid(await sandbox.bytes("空白.xlsx"))).sheets.map(({ name }) => name)).toEqual(["空白评分表"]);
});

test.each([
  [["--paper", "A3"], "--paper 要与 --out 一起用"],
  [["--out", "x.xlsx", "--paper", "A5"], "--paper「A5」不对：纸张只有 A4 和 A3。"],
  [["--blank", "--out", "x.xlsx"], "不能与 --from、--json 一起用"],
])("%j is a wrong call", async (words, sentence) => {
  const call = await score("汇总.xlsx", ...words);
  expect(call).toMatchObject({ code: 2, out: "" });
  expect(call.err).toContain(sentence);
});
