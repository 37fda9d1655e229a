import { checkFiles } from "../../src/app/check-files";
import { issueReturns } from "../../src/app/issue-returns";
import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import { openWorkspace } from "../../src/app/open-workspace";
import type { PickedFile } from "../../src/app/ports/picked-file";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { tableOf } from "../../src/app/table-of";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { typeInto, type Typing } from "../helpers/type-into";

const workspace = openWorkspace(null);
const picked = (name: string, bytes: Uint8Array | null | string): PickedFile => ({
  name,
  modified: "2024-03-21",
  bytes: () => Promise.resolve(bytes),
});
const written = (name: string, workbook: WorkbookSpec) =>
  xlsxWriter.write(workbook).then((bytes) => picked(name, bytes));

async function check(...files: readonly PickedFile[]) {
  const steps: string[] = [];
  const checked = await checkFiles(files, workspace, {
    reader: xlsxReader,
    progress: (done, total, what) => steps.push(`${done}/${total} ${what}`),
  });
  return { checked, steps };
}

async function formOf(unit: string, ...typings: readonly Typing[]): Promise<PickedFile> {
  const [form] = [
    ...issueReturns(workspace, { period: "2024-03", units: [unit], previous: new Map(), keep: new Map() }),
  ];
  return picked(form!.file, await typeInto(await xlsxWriter.write(form!.workbook), typings));
}

test("a bad file never stops the rest, the order stays, progress counts from one", async () => {
  const good = await formOf("市委政法委");
  const { checked, steps } = await check(
    picked("没有.xlsx", null),
    picked("占用.xlsx", "文件正被其他程序使用。"),
    picked("坏.xlsx", new Uint8Array([1, 2, 3])),
    good,
  );
  expect(checked.map(({ file, verdict, reason }) => [file, verdict, reason?.code])).toEqual([
    ["没有.xlsx", "refused", "missing-file"],
    ["占用.xlsx", "refused", "unreadable"],
    ["坏.xlsx", "refused", "not-a-workbook"],
    [good.name, "accepted", undefined],
  ]);
  expect(checked[1]?.reason?.message).toBe("文件「占用.xlsx」打不开：文件正被其他程序使用。");
  expect(steps).toEqual(["1/4 没有.xlsx", "2/4 占用.xlsx", "3/4 坏.xlsx", `4/4 ${good.name}`]);
});

test("our own workbooks are known for what they are", async () => {
  const { checked } = await check(
    await written("表.xlsx", tableOf(workspace)),
    await written("设置.xlsx", settingsWorkbook(defaultWorkspaceSettings())),
  );
  expect(checked.map(({ verdict, own, reason }) => [verdict, own, reason?.code])).toEqual([
    ["refused", "责任分解表", "not-our-return"],
    ["refused", "设置工作簿", "not-our-return"],
  ]);
  expect(checked[0]?.reason?.message).toBe("这是本软件写出的责任分解表，不是单位的月报。请选择各单位报来的月报文件。");
});

test("figures are named by their labels", async () => {
  const file = await formOf("卡若区", { sheet: "指标数据", key: "43-1.num", head: "本期累计", value: "十二人左右" });
  const { checked } = await check(file);
  const messages = checked[0]!.findings.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("十二人左右"))).toEqual([
    expect.stringMatching(/^「[\p{Script=Han}0-9（）]+」填的是“十二人左右”，不是数字。/u),
  ]);
  expect(messages.join("")).not.toMatch(/\d-\d\.(num|den|value)/);
});

test("a missing date of 完成上报 is said once, where it should stand", async () => {
  const { checked } = await check(await formOf("市委政法委"));
  expect(checked[0]!.findings).toMatchObject([{ rule: "not-submitted", grade: "提示", sheet: "填报说明" }]);
});
