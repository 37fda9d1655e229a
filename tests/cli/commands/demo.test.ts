import { callShian, Sandbox } from "../../helpers/call-shian";

// A month of files takes its time on a busy machine.
jest.setTimeout(60_000);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

test("a whole month on one screen, and the files that it names", async () => {
  const call = await callShian("demo", "--out", sandbox.at("演示"));
  expect(call.code).toBe(0);
  const lines = call.out.split("\n");
  for (const pattern of [
    /^══ 2024-03 月报一览（示例，数字均为编造）══$/,
    /^填报单位 34 家：已报 31 家，其中按时 29 家、迟报 2 家（.+、.+）；缺报 3 家（.+）。$/,
    /^收到文件 34 份，不能收 2 份：$/,
    /^ {2}三月食堂采购清单\.xlsx：这是文本或 CSV 文件/,
    /^退回 10 家（.+等10家），最主要的 3 个原因：$/,
    /^ {2}1\. 涉及 2 家，例如.+：.+。$/,
    /^ {2}3\. 涉及 \d+ 家，例如/,
    /^共读取 \d+ 个数，入账 \d+ 个（其中暂纳入 \d+ 个），未入账 \d+ 个：.+；另有 1 份文件读不出或不是月报，里面的数没有计入。$/,
    /^指标 36 项：达标或进度正常 \d+ 项，滞后或未达标 1 项（56-1.+），其余 \d+ 项未到期、不适用或数据不全。$/,
    /^总分：尚未评分（已评 0 项，共 36 项）$/,
    /^ {2}否决项（94）：未触发　「食品评价性抽检合格率」9\d\.\d\d%/,
  ]) {
    expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
  }
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
  expect(await sandbox.names("演示")).toEqual(
    ["月度汇总.xlsx", "来件", "演示说明.txt", "空表", "责任分解表.xlsx"].sort(),
  );
  expect(await sandbox.names("演示/空表")).toHaveLength(34);
  for (const name of ["责任分解表.xlsx", "空表", "来件", "月度汇总.xlsx"]) expect(call.out).toContain(`\n  ${name}`);
  for (const step of ["一、", "二、", "三、", "四、", "五、", "六、"]) expect(call.err).toContain(step);
});

test("nobody's own folder is written into", async () => {
  await sandbox.put("我的/工作.xlsx", "x");
  const call = await callShian("demo", "--out", sandbox.at("我的"));
  expect(call).toMatchObject({ code: 2, out: "" });
  expect(call.err).toContain("里已有别的文件。请用 --out 给出一个空文件夹。");
  expect(await sandbox.names("我的")).toEqual(["工作.xlsx"]);
  const file = await callShian("demo", "--out", await sandbox.put("文件", "x"));
  expect(file).toMatchObject({ code: 2, out: "" });
});
