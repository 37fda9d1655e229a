import { callShian, Sandbox } from "../../helpers/call-shian";
import { readGrid } from "../../helpers/type-into";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

test("writes the four sheets, the same bytes every time", async () => {
  const call = await callShian("table", "--out", sandbox.at("表.xlsx"));
  expect(call).toMatchObject({ code: 0, err: "" });
  expect(call.out).toMatch(/^已写出 .*表\.xlsx：94 条、36 个评价要点，修订记录 \d+ 条，待定事项 \d+ 项。$/);
  const bytes = await sandbox.bytes("表.xlsx");
  expect((await readGrid(bytes)).sheets.map(({ name }) => name)).toEqual([
    "责任分解表",
    "重点任务",
    "修订记录",
    "待定事项",
  ]);
  expect((await callShian("table", "--out", sandbox.at("表.xlsx"))).err).toBe("");
  expect(Buffer.compare(await sandbox.bytes("表.xlsx"), bytes)).toBe(0);
});

test("somebody else's file is kept, a folder is refused, nothing is left half", async () => {
  await sandbox.put("别的.xlsx", "别人的");
  expect((await callShian("table", "--out", sandbox.at("别的.xlsx"))).err).toContain("已另存为");
  await sandbox.folder("夹.xlsx");
  const folder = await callShian("table", "--out", sandbox.at("夹.xlsx"));
  expect(folder).toMatchObject({ code: 2, out: "" });
  expect(folder.err).toContain("是一个文件夹");
  const below = await callShian("table", "--out", sandbox.at("别的.xlsx", "表.xlsx"));
  expect(below).toMatchObject({ code: 2, out: "" });
  expect(below.err).toContain("写不进去");
  expect((await sandbox.names()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
