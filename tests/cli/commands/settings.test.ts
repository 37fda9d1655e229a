import { callShian, catalogueOf, Sandbox } from "../../helpers/call-shian";
import { typeInto } from "../../helpers/type-into";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

const catalogue = (file: string) => callShian("catalogue", "--settings", sandbox.at(file), "--json");

test("writes the defaults, which say the same as no settings at all", async () => {
  const call = await callShian("settings", "--out", sandbox.at("子", "夹", "设置.xlsx"));
  expect(call).toMatchObject({ code: 0, err: "" });
  const plain = await callShian("catalogue", "--json");
  expect(catalogueOf(await catalogue("子/夹/设置.xlsx"))).toEqual(catalogueOf(plain));
});

test("edited values count, and the office's file is never overwritten without a copy", async () => {
  const file = sandbox.at("设置.xlsx");
  await callShian("settings", "--out", file);
  const edited = await typeInto(await sandbox.bytes("设置.xlsx"), [
    { sheet: "设置", key: "deadline.day", head: "现值", value: 20 },
    { sheet: "设置", key: "46-1", head: "另定目标", value: 5 },
    { sheet: "设置", key: "46-2", head: "是否启用", value: "否" },
  ]);
  await sandbox.put("设置.xlsx", edited);
  const { measures } = catalogueOf(await catalogue("设置.xlsx"));
  expect(measures.find(({ id }) => id === "46-1")?.target).toBe(5);
  expect(measures.some(({ id }) => id === "46-2")).toBe(false);
  const again = await callShian("settings", "--out", file);
  expect(again.err).toContain("原有文件的内容与这次不同，已另存为");
  const copy = (await sandbox.names()).find((name) => name.includes("原件"))!;
  expect(Buffer.compare(await sandbox.bytes(copy), edited)).toBe(0);
});

describe("a wrong settings file is a wrong call that names every fault with its place", () => {
  test.each([
    ['{\n  "settings": {"deadline.day": 20,}\n}', "第2行：设置文件第2行不是有效的JSON"],
    ['{\n  "settings": {\n    "deadline.dya": 20\n  }\n}', "第3行：没有「deadline.dya」这项设置"],
    ['{"settings": {"deadline.day": 32}}', "设置「每月上报截止日」应在1至31之间，现为32"],
    ['{"units": [{"name": "市不存在局"}]}', "不认识填报单位「市不存在局」"],
    ['{"unit": []}', "不认识的项目「unit」"],
    ["[]", "设置文件的最外层应是一个对象"],
    ["", "设置文件第1行不是有效的JSON：内容不完整"],
  ])("%j", async (text, sentence) => {
    const file = await sandbox.put("错.json", text);
    for (const words of [
      ["catalogue"],
      ["check", "x.xlsx"],
      ["issue", "--period", "2024-03", "--out", sandbox.at("x")],
    ]) {
      const call = await callShian(...words, "--settings", file);
      expect(call).toMatchObject({ code: 2, out: "" });
      expect(call.err).toMatch(/^设置文件「.*错\.json」有 \d+ 处不对，没有采用：\n/);
      expect(call.err).toContain(sentence);
    }
  });

  test("many faults are shortened", async () => {
    const units = Array.from({ length: 14 }, (_, index) => ({ name: `局${index}` }));
    const call = await callShian("catalogue", "--settings", await sandbox.put("多.json", JSON.stringify({ units })));
    expect(call.err).toContain("有 14 处不对");
    expect(call.err).toContain("……等 14 处");
  });

  test("workbooks: without 设置, broken, wrong cell", async () => {
    await callShian("table", "--out", sandbox.at("责任分解表.xlsx"));
    expect((await catalogue("责任分解表.xlsx")).err).toContain("文件中没有「设置」工作表");
    await sandbox.put("断.xlsx", (await sandbox.bytes("责任分解表.xlsx")).slice(0, 3000));
    expect((await catalogue("断.xlsx")).err).toContain("文件已损坏");
    await callShian("settings", "--out", sandbox.at("错格.xlsx"));
    await sandbox.put(
      "错格.xlsx",
      await typeInto(await sandbox.bytes("错格.xlsx"), [
        { sheet: "设置", key: "deadline.day", head: "现值", value: "月底" },
      ]),
    );
    const wrong = await catalogue("错格.xlsx");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/设置!C\d+：设置「每月上报截止日」应填数字，现为「月底」，请改正。/);
  });
});
