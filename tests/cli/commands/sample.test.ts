import { callShian, checkedOf, monthOf, Sandbox } from "../../helpers/call-shian";

// A month of files takes its time on a busy machine.
jest.setTimeout(60_000);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

const SETTINGS = "示例设置.json";

function sample(folder: string, ...more: readonly string[]) {
  return callShian("sample", "--period", "2024-03", "--out", sandbox.at(folder), ...more);
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await sandbox.names(folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, Buffer.from(await sandbox.bytes(folder, name)).toString("base64")] as const),
    ),
  );
}

test("a whole month with planted faults: named one by one, found by check, accounted for by consolidate", async () => {
  const call = await sample("三月");
  expect(call.code).toBe(0);
  expect(call.out).toContain(`已写出 34 份示例月报和「${SETTINGS}」`);
  const planted = new Map([...call.out.matchAll(/^ {2}(\S+)：(.+)$/gm)].map(([, file, fault]) => [file!, fault!]));
  const files = (await sandbox.names("三月")).filter((name) => name.endsWith(".xlsx"));
  const checked = await callShian(
    "check",
    ...files.map((name) => sandbox.at("三月", name)),
    "--settings",
    sandbox.at("三月", SETTINGS),
    "--json",
  );
  const verdicts = new Map<string, string>(checkedOf(checked).map(({ verdict }, index) => [files[index]!, verdict]));
  const harmless = ["迟报", "更正后再次报送", "报成了上月的月报"];
  for (const [file, verdict] of verdicts) {
    const fault = planted.get(file);
    const expected =
      fault === undefined || harmless.includes(fault)
        ? "accepted"
        : fault === "不是工作簿，也不是月报"
          ? "refused"
          : "returned";
    expect([file, fault, verdict]).toEqual([file, fault, expected]);
  }
  const month = await callShian(
    "consolidate",
    "--period",
    "2024-03",
    "--returns",
    sandbox.at("三月"),
    "--settings",
    sandbox.at("三月", SETTINGS),
    "--out",
    sandbox.at("汇总.xlsx"),
    "--json",
  );
  expect(month.code).toBe(1);
  const { expected, received, accepted, returned, missing, late, files: picked, counts, changes } = monthOf(month);
  expect({ expected, received, late: late.length, missing: missing.length, picked: picked.length }).toEqual({
    expected: 34,
    received: 31,
    late: 2,
    missing: 3,
    picked: 34,
  });
  expect(accepted + returned.length).toBe(received);
  expect(counts.read).toBe(counts.booked + counts.held);
  expect(changes).toHaveLength(1);
});

test("the same seed gives the same bytes, over an earlier sample without copies", async () => {
  const before = await contents("三月");
  expect((await sample("三月", "--seed", "1")).err).not.toContain("原有");
  expect(await contents("三月")).toEqual(before);
});

test("somebody's own files in the folder are kept and counted", async () => {
  await sandbox.put("已有/2024-03_卡若区_月报.xlsx", "别人的月报");
  await sandbox.put("已有/说明.txt", "x");
  const call = await sample("已有", "--clean", "--seed", "2");
  expect(call.err).toMatch(/已另存为「.*2024-03_卡若区_月报（原件\d{8}-\d{6}）\.xlsx」/);
  expect(call.err).toContain("里另有 2 个文件不是这次写的，没有改动");
  expect((await contents("已有")).get(SETTINGS)).not.toBe((await contents("三月")).get(SETTINGS));
});

test.each([
  [["--seed", "甲"], "--seed「甲」不对"],
  [["--seed", "-1"], "--seed"],
  [["--seed", "1.5"], "--seed「1.5」不对"],
  [["--clean=yes"], "选项「--clean」后面不跟内容。"],
])("%j is a wrong call", async (more, sentence) => {
  const call = await sample("不写", ...more);
  expect(call).toMatchObject({ code: 2, out: "" });
  expect(call.err).toContain(sentence);
  expect(await sandbox.names()).not.toContain("不写");
});
