import { chmod, mkdir, symlink, utimes } from "node:fs/promises";
import { writeKept } from "../../../src/cli/files/write-kept";
import { writeWhole } from "../../../src/cli/files/write-whole";
import { Sandbox } from "../../helpers/call-shian";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
});
afterEach(() => sandbox.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const QUIET = { tell: () => undefined };
const isRoot = process.getuid?.() === 0;

async function write(name: string, text: string): Promise<string> {
  const told: string[] = [];
  await writeKept(sandbox.at(name), bytes(text), { tell: (line) => told.push(line) });
  return told.join("\n");
}

async function text(name: string): Promise<string> {
  return Buffer.from(await sandbox.bytes(name)).toString("utf8");
}

test("a new file, with its folders, leaves nothing else behind", async () => {
  expect(await write("一/二/三.xlsx", "新")).toBe("");
  expect(await sandbox.names("一/二")).toEqual(["三.xlsx"]);
  expect(await text("一/二/三.xlsx")).toBe("新");
});

test("other content is kept under its own date, the same content is not", async () => {
  await sandbox.put("表.xlsx", "旧");
  const time = new Date(2024, 2, 25, 14, 5, 9);
  await utimes(sandbox.at("表.xlsx"), time, time);
  expect(await write("表.xlsx", "新")).toContain("表（原件20240325-140509）.xlsx");
  expect(await write("表.xlsx", "新")).toBe("");
  expect(await sandbox.names()).toEqual(["表.xlsx", "表（原件20240325-140509）.xlsx"]);
  expect(await text("表（原件20240325-140509）.xlsx")).toBe("旧");
});

test("an earlier copy of other content is never overwritten", async () => {
  const time = new Date(2024, 2, 25, 14, 5, 9);
  for (const content of ["甲", "乙", "甲", "丙"]) {
    await sandbox.put("表.xlsx", content);
    await utimes(sandbox.at("表.xlsx"), time, time);
    await write("表.xlsx", "新");
  }
  const copies = (await sandbox.names()).filter((name) => name.includes("原件"));
  expect(await Promise.all(copies.map(text))).toEqual(expect.arrayContaining(["甲", "乙", "丙"]));
  expect(copies).toHaveLength(3);
});

describe("what cannot be written is said in one sentence, and nothing has changed", () => {
  test("a folder in the file's place", async () => {
    await mkdir(sandbox.at("夹.xlsx"));
    await expect(write("夹.xlsx", "新")).rejects.toThrow("是一个文件夹，请给出文件名");
    await expect(writeWhole(sandbox.at("夹.xlsx"), bytes("新"), QUIET)).rejects.toThrow("是一个文件夹，请给出文件名");
    expect(await sandbox.names("夹.xlsx")).toEqual([]);
  });

  test.each([
    ["文件/表.xlsx", "写不进去：路径中有一段不是文件夹。"],
    ["文件/子/表.xlsx", "写不进去：路径中有一段不是文件夹。"],
    [`${"长".repeat(200)}.xlsx`, "写不进去：文件名太长。"],
  ])("%s", async (name, sentence) => {
    await sandbox.put("文件", "x");
    await expect(write(name, "新")).rejects.toThrow(sentence);
    expect(await sandbox.names()).toEqual(["文件"]);
  });

  test("a place where nothing can be made does not hang", async () => {
    await expect(writeWhole("/proc/没有/表.xlsx", bytes("x"), QUIET)).rejects.toThrow("写不进去");
  });

  test("a read-only folder: only the system's administrator writes there", async () => {
    await sandbox.put("只读/表.xlsx", "旧");
    await chmod(sandbox.at("只读"), 0o555);
    const written = await write("只读/表.xlsx", "新").then(
      () => "新",
      (error: Error) => error.message,
    );
    await chmod(sandbox.at("只读"), 0o755);
    expect(written).toContain(isRoot ? "新" : "没有权限。");
    expect(await text("只读/表.xlsx")).toBe(isRoot ? "新" : "旧");
    if (!isRoot) expect(await sandbox.names("只读")).toEqual(["表.xlsx"]);
  });

  test("a link to nowhere", async () => {
    await symlink(sandbox.at("没有", "表.xlsx"), sandbox.at("链接.xlsx"));
    await writeWhole(sandbox.at("链接.xlsx"), bytes("新"), QUIET);
    expect(await text("链接.xlsx")).toBe("新");
  });
});
