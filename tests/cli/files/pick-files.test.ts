import { mkdir, symlink } from "node:fs/promises";
import { isLeftBehind } from "../../../src/app/left-behind";
import { pickFile, pickFolder } from "../../../src/cli/files/pick-files";
import { Sandbox } from "../../helpers/call-shian";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

test.each([
  "~$月报.xlsx",
  ".~月报.xlsx",
  ".DS_Store",
  "Thumbs.db",
  "THUMBS.DB",
  "desktop.ini",
  "下载.tmp",
  "月报.xlsx.crdownload",
  "快捷.lnk",
  "示例设置.json",
])("%s is left behind by programs", (name) => {
  expect(isLeftBehind(name)).toBe(true);
});

test.each(["月报.xlsx", "thumbs.xlsx", "tmp.xlsx", "月报.xls", "月报.csv", "月报"])("%s is picked", (name) => {
  expect(isLeftBehind(name)).toBe(false);
});

test("a folder's files in name order; plain subfolders are named, a folder that is called like a file is picked", async () => {
  for (const name of ["乙.xlsx", "甲.xlsx", "~$甲.xlsx", "b.csv"]) await sandbox.put(`来件/${name}`, "x");
  for (const name of ["附件", "2024.03", "三月.旧", "夹.xlsx"]) await mkdir(sandbox.at("来件", name));
  await symlink(sandbox.at("没有"), sandbox.at("来件", "断链.xlsx"));
  const { picked, ignored } = await pickFolder(sandbox.at("来件"), "月报文件夹");
  expect(picked.map(({ name }) => name)).toEqual(["b.csv", "乙.xlsx", "夹.xlsx", "断链.xlsx", "甲.xlsx"].sort());
  expect(ignored).toEqual(["2024.03（子文件夹）", "~$甲.xlsx", "三月.旧（子文件夹）", "附件（子文件夹）"].sort());
});

test("a picked file: its bytes, null when it is missing, a sentence when it cannot be opened", async () => {
  await sandbox.put("一.xlsx", "内容");
  const file = await pickFile(sandbox.at("一.xlsx"));
  expect(file).toMatchObject({ name: "一.xlsx", modified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
  expect(Buffer.from((await file.bytes()) as Uint8Array).toString("utf8")).toBe("内容");
  expect(await (await pickFile(sandbox.at("没有.xlsx"))).bytes()).toBeNull();
  expect(await (await pickFile(sandbox.root)).bytes()).toBe("这是一个文件夹，不是文件，请给出其中的文件。");
  expect(await (await pickFile("/dev/null")).bytes()).toBe("这不是普通文件。");
  await sandbox.put("走了.xlsx", "x");
  const gone = await pickFile(sandbox.at("走了.xlsx"));
  await sandbox.close();
  expect(await gone.bytes()).toMatch(/^路径不存在。/);
});

test.each([
  ["没有", "月报文件夹「没有」打不开：路径不存在。"],
  [__filename, "打不开：这是一个文件，或路径中有一段是文件，请给出文件夹。"],
])("%s is no folder", async (folder, sentence) => {
  await expect(pickFolder(folder, "月报文件夹")).rejects.toThrow(sentence);
});
