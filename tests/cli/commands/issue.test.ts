import type { UnitReturn } from "../../../src/core/model/unit-return";
import { callShian, checkedOf, monthOf, Sandbox } from "../../helpers/call-shian";
import { putSmallMonth, readReturn, returnName, SMALL_UNITS, smallWorkspace } from "../../helpers/small-office";
import { typeInto } from "../../helpers/type-into";

let sandbox: Sandbox;
let march: { readonly returns: string; readonly settings: string };

beforeAll(async () => {
  sandbox = await Sandbox.open();
  march = await putSmallMonth(sandbox, "三月", "2024-03");
});
afterAll(() => sandbox.close());

const COUNTY = "卡若区";

function issue(out: string, ...more: readonly string[]) {
  return callShian("issue", "--period", "2024-04", "--settings", march.settings, "--out", sandbox.at(out), ...more);
}

async function formOf(folder: string, period: string, unit = COUNTY): Promise<UnitReturn> {
  return readReturn(await sandbox.bytes(folder, returnName(period, unit)), smallWorkspace("2024-03"));
}

test("one blank form for every reporting unit, which is sent back and never counted as 0", async () => {
  const call = await issue("空表");
  expect(call).toMatchObject({ code: 0, out: `已写出 5 份月报空表，放在 ${sandbox.at("空表")}。` });
  expect(await sandbox.names("空表")).toEqual(SMALL_UNITS.map((unit) => returnName("2024-04", unit)).sort());
  const checked = await callShian(
    "check",
    ...SMALL_UNITS.map((unit) => sandbox.at("空表", returnName("2024-04", unit))),
    "--settings",
    march.settings,
    "--json",
  );
  expect(checked.code).toBe(1);
  for (const { verdict, findings } of checkedOf(checked)) {
    expect(verdict).toBe("returned");
    expect(findings[0]).toMatchObject({ rule: "required-value", grade: "错误", sheet: "指标数据", explained: false });
    expect(findings.filter(({ rule }) => /submi/.test(rule))).toHaveLength(1);
  }
  const month = await callShian(
    "consolidate",
    "--period",
    "2024-04",
    "--returns",
    sandbox.at("空表"),
    "--settings",
    march.settings,
    "--out",
    sandbox.at("空.xlsx"),
    "--json",
  );
  const { received, accepted, counts, measures, clauses } = monthOf(month);
  expect({ received, accepted, booked: counts.booked }).toEqual({ received: 5, accepted: 0, booked: 0 });
  expect(measures.every(({ num, value, reported }) => num === null && value === null && reported === 0)).toBe(true);
  expect(clauses.every(({ state }) => state === "缺报")).toBe(true);
});

test("--unit takes aliases, each unit once", async () => {
  expect((await issue("别名", "--unit", "市市场监督管理局", "--unit", "市市场监管局")).code).toBe(0);
  expect(await sandbox.names("别名")).toEqual([returnName("2024-04", "市市场监管局")]);
});

test("--previous brings last month's figures and texts, and shifts the months before", async () => {
  const call = await issue("四月", "--unit", COUNTY, "--previous", march.returns);
  expect(call.err).toContain("上月月报文件夹：带入 5 个单位的 2024-03 数据。");
  const last = await formOf("三月", "2024-03");
  const form = await formOf("四月", "2024-04");
  for (const [key, { value, previous }] of last.figures) {
    const { value: entry, previous: shown } = form.figures.get(key)!;
    if (!key.startsWith("46-1.den") && !key.startsWith("46-2.den")) expect([key, entry]).toEqual([key, null]);
    expect([key, shown]).toEqual([key, { 1: value, 2: previous[1], 3: previous[2], 4: previous[3] }]);
  }
  const [clause, before] = [...last.works][0]!;
  expect(form.works.get(clause)).toMatchObject({
    fields: { status: null, progress: null },
    previous: { progress: before.fields.progress },
  });
  expect(form.submitted).toBeNull();
});

test("--keep keeps everything that is filled in, and last month's figures beside it", async () => {
  const name = returnName("2024-04", COUNTY);
  await issue("已填", "--unit", COUNTY, "--previous", march.returns);
  const filled = await typeInto(await sandbox.bytes("已填", name), [
    { sheet: "指标数据", key: "43-1.num", head: "本期累计", value: 12 },
    { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: "约800批次" },
    { sheet: "指标数据", key: "24-1.num", head: "本期累计", value: "不适用" },
    { sheet: "指标数据", key: "24-1.num", head: "说明", value: "辖区内无此类企业" },
    { sheet: "工作开展情况", key: "3", head: "工作状态", value: "推进中" },
    { sheet: "工作开展情况", key: "3", head: "工作进展", value: "已开会部署。" },
    { sheet: "工作开展情况", key: "3", head: "存放处", value: "档案室" },
    { name: "shian_submitted", value: "2024-04-22" },
  ]);
  await sandbox.put(`已填/${name}`, filled);
  const before = await formOf("已填", "2024-04");
  expect(before.figures.get("46-1.num")?.value).toBe("约800批次");
  expect(before.submitted).toBe("2024-04-22");
  expect(before.works.get(3)?.fields).toMatchObject({ status: "推进中", progress: "已开会部署。", place: "档案室" });
  const { checkCode: _before, ...filledIn } = before;
  for (const previous of [["--previous", march.returns], []]) {
    const call = await issue("重发", "--unit", COUNTY, "--keep", sandbox.at("已填"), ...previous);
    expect(call.err).toContain("本月月报文件夹：带入 1 个单位的 2024-04 数据。");
    const { checkCode: _code, ...kept } = await formOf("重发", "2024-04");
    expect(kept).toEqual(filledIn);
  }
});

test("issuing where filled returns lie keeps each as a dated copy", async () => {
  const name = returnName("2024-04", COUNTY);
  await issue("来件", "--unit", COUNTY);
  const filled = await typeInto(await sandbox.bytes("来件", name), [
    { sheet: "指标数据", key: "43-1.num", head: "本期累计", value: 12 },
  ]);
  await sandbox.put(`来件/${name}`, filled);
  const call = await issue("来件", "--unit", COUNTY);
  expect(call.err).toContain("原有文件的内容与这次不同，已另存为");
  const copies = (await sandbox.names("来件")).filter((each) => each.includes("原件"));
  expect(copies).toHaveLength(1);
  expect(Buffer.compare(await sandbox.bytes("来件", copies[0]!), filled)).toBe(0);
  await issue("来件", "--unit", COUNTY);
  expect(await sandbox.names("来件")).toHaveLength(2);
});

test("what cannot be carried over is named: other months, foreign files, the older of two", async () => {
  const name = returnName("2024-03", COUNTY);
  const bytes = await sandbox.bytes("三月", name);
  await sandbox.put("混杂/一.xlsx", bytes);
  await sandbox.put("混杂/二.xlsx", await typeInto(bytes, [{ name: "shian_submitted", value: "2024-03-29" }]));
  await sandbox.put("混杂/坏.xlsx", "甲,乙\n");
  await sandbox.put("混杂/~$二.xlsx", "x");
  const call = await issue(
    "混杂四月",
    "--unit",
    COUNTY,
    "--previous",
    sandbox.at("混杂"),
    "--keep",
    sandbox.at("混杂"),
  );
  expect(call.code).toBe(0);
  expect(call.err).toContain("没有带入　一.xlsx：同一单位采用了较新的「二.xlsx」。");
  expect(call.err).toContain("没有带入　坏.xlsx：这是文本或 CSV 文件");
  expect(call.err).toContain("没有带入　一.xlsx：是 2024-03 的月报，不是 2024-04 的。");
  expect(call.err).toContain("本月月报文件夹：带入 0 个单位的 2024-04 数据。");
});

describe("a wrong call changes nothing", () => {
  test.each([
    [["--unit", "市不存在局"], "没有单位「市不存在局」。"],
    [["--unit", "市监管局"], "是不是：市市场监管局"],
    [["--unit", "市财政局"], "「市财政局」不是填报单位"],
    [["--previous", "/没有/这里"], "上月月报文件夹「/没有/这里」打不开：路径不存在。"],
    [["--keep", __filename], "打不开：这是一个文件，或路径中有一段是文件，请给出文件夹。"],
  ])("%j", async (more, sentence) => {
    const call = await issue("错", ...more);
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(sentence);
    expect(call.err).toContain("用法：shian <命令> [选项]\n\n  shian issue ");
    expect(await sandbox.names()).not.toContain("错");
  });

  test.each([
    [["--out", "x"], "缺少 --period"],
    [["--period", "2024-13", "--out", "x"], "报告期「2024-13」不对"],
    [["--period", "1999-12", "--out", "x"], "报告期「1999-12」不对"],
    [["--period", "2024-04"], "缺少 --out：请给出放空表的文件夹。"],
  ])("%j", async (words, sentence) => {
    const call = await callShian("issue", ...words);
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toContain(sentence);
  });

  test("a file in the output folder's place", async () => {
    await sandbox.put("占位", "x");
    const call = await issue("占位");
    expect(call.code).toBe(2);
    expect(call.err).toContain("写不进去");
  });
});
