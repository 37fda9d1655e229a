import { mkdir } from "node:fs/promises";
import { callShian, checkedOf, fieldsOf, Sandbox } from "../../helpers/call-shian";
import { oddFiles } from "../../helpers/odd-files";
import { putSmallMonth, returnName } from "../../helpers/small-office";
import { typeInto, type Typing } from "../../helpers/type-into";

const PERIOD = "2024-03";

let sandbox: Sandbox;
let settings: string;
let good: string;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  settings = (await putSmallMonth(sandbox, "来件", PERIOD)).settings;
  good = sandbox.at("来件", returnName(PERIOD, "卡若区"));
});
afterAll(() => sandbox.close());

async function checkTyped(...typings: readonly Typing[]) {
  const bytes = await typeInto(await sandbox.bytes("来件", returnName(PERIOD, "卡若区")), typings);
  const file = await sandbox.put("改过.xlsx", bytes);
  const call = await callShian("check", file, "--settings", settings, "--json");
  return { code: call.code, ...checkedOf(call)[0]! };
}

const figure = (key: string, value: Typing["value"], head = "本期累计"): Typing => ({
  sheet: "指标数据",
  key,
  head,
  value,
});

test("one entry per file in the order given, with the contract's fields", async () => {
  const other = sandbox.at("来件", returnName(PERIOD, "市食安办"));
  const call = await callShian("check", other, "没有.xlsx", good, "--settings", settings, "--json");
  expect(call.code).toBe(1);
  const entries = checkedOf(call);
  expect(entries.map(({ file, verdict }) => [file, verdict])).toEqual([
    [other, "accepted"],
    ["没有.xlsx", "refused"],
    [good, "accepted"],
  ]);
  for (const entry of entries) {
    expect(fieldsOf([entry])).toEqual([
      ...[
        "file",
        "verdict",
        "reason",
        "unit",
        "period",
        "revision",
        "submitted",
        "rulesVersion",
        "findings",
        "readings",
      ],
    ]);
  }
  expect(entries[1]).toMatchObject({
    reason: { code: "missing-file", message: "没有找到文件「没有.xlsx」，请核对文件名和所在文件夹。" },
    unit: null,
    findings: [],
    readings: [],
  });
  expect(entries[2]).toMatchObject({
    reason: null,
    unit: "卡若区",
    period: PERIOD,
    revision: 1,
    submitted: expect.stringMatching(/^2024-03-\d\d$/) as string,
  });
  expect(fieldsOf(entries.flatMap(({ findings }) => findings))).toEqual([
    ...["rule", "grade", "clause", "key", "sheet", "cell", "message", "explained"],
  ]);
});

test("a clean return passes with its settings, and without them", async () => {
  expect(await callShian("check", good, "--settings", settings)).toMatchObject({ code: 0 });
  const without = await callShian("check", good, "--json");
  expect(without.code).toBe(0);
  expect(checkedOf(without)).toMatchObject([
    { findings: expect.arrayContaining([expect.objectContaining({ rule: "older-rules" })]) as unknown },
  ]);
});

test("odd numbers get a reading and are named by their labels, not their keys", async () => {
  const entry = await checkTyped(figure("46-1.num", "约800批次"), figure("56-2.den", "２４０"));
  expect(entry).toMatchObject({ code: 1, verdict: "returned" });
  expect(entry.readings).toMatchObject([
    { key: "46-1.num", sheet: "指标数据", raw: "约800批次", proposed: 800, accepted: false },
    { key: "56-2.den", raw: "２４０", proposed: 240, accepted: false },
  ]);
  const messages = entry.findings.map(({ message }) => message);
  expect(messages).toContain("「抽检批次」填的是“约800批次”，不是数字。可能是 800，请核对后改填。");
  expect(messages.join("\n")).not.toMatch(/\d+-\d+\.(num|den|value)/);
});

test("computed numbers are shown tidily, typed ones as typed", async () => {
  const entry = await checkTyped(figure("58-1.num", 0), figure("58-1.num", null, "说明"), figure("46-1.num", 100.5));
  const said = (rule: string) => entry.findings.find((finding) => finding.rule === rule)?.message;
  expect(said("count-is-whole")).toContain("「抽检批次」填了 100.5，");
  expect(said("progress-on-schedule")).toMatch(/目前 0%，序时进度应达 25%/);
});

test("the worst findings come first, one for each cause", async () => {
  const entry = await checkTyped(figure("43-1.den", null), { name: "shian_submitted", value: null });
  const grades = entry.findings.map(({ grade, explained }) => `${grade}${explained ? "已" : ""}`);
  const order = ["错误", "需说明", "需说明已", "未能核对", "提示"];
  expect(grades).toEqual([...grades].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  expect(entry.submitted).toBeNull();
  expect(entry.findings.filter(({ message }) => message.includes("完成上报日期"))).toHaveLength(1);
});

test("people read sentences; many alike are shortened", async () => {
  await callShian("issue", "--period", PERIOD, "--unit", "卡若区", "--settings", settings, "--out", sandbox.at("空表"));
  const call = await callShian("check", sandbox.at("空表", returnName(PERIOD, "卡若区")), good, "--settings", settings);
  expect(call.out).toMatch(/^【退回】.*（卡若区　2024-03）\n {2}错误　指标数据!F\d+　「.*」未填。/);
  expect(call.out).toMatch(/ {2}错误　……同类还有 \d+ 条\n/);
  expect(call.out).toContain(`【可收】${good}（卡若区　2024-03）`);
  expect(call.out.split("\n").at(-1)).toBe("共 2 份：可收 1 份，退回 1 份，不能收 0 份。");
});

test("broken files are refused one by one; what others leave behind is passed over", async () => {
  const odd = oddFiles(await sandbox.bytes("来件", returnName(PERIOD, "卡若区")));
  const files = await Promise.all(odd.map(({ name, bytes }) => sandbox.put(`坏/${name}`, bytes)));
  await mkdir(sandbox.at("坏/文件夹.xlsx"));
  const left = await Promise.all(
    ["~$卡若区.xlsx", ".~卡若区.xlsx", "Thumbs.db"].map((name) => sandbox.put(`坏/${name}`, "x")),
  );
  const call = await callShian("check", ...files, sandbox.at("坏/文件夹.xlsx"), ...left, "--json");
  expect(call.code).toBe(1);
  expect(checkedOf(call).map(({ reason }) => reason?.code)).toEqual([...odd.map(({ code }) => code), "unreadable"]);
  expect(call.err).toContain("未当作月报的文件：");
  expect(await callShian("check", ...left)).toMatchObject({ code: 2, out: "" });
});

test.each(["table", "settings"])("our own %s workbook is no return", async (command) => {
  await callShian(command, "--out", sandbox.at("自己.xlsx"));
  const call = await callShian("check", sandbox.at("自己.xlsx"), "--json");
  expect(checkedOf(call)[0]).toMatchObject({ verdict: "refused", reason: { code: "not-our-return" } });
});
