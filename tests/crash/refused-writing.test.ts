import fs from "node:fs/promises";
import { Sandbox, callShian } from "../helpers/call-shian";
import { putSmallMonth } from "../helpers/small-office";
import { digests } from "./crash-run";

const PERIOD = "2024-03";
const SLOW = 120_000;

let sandbox: Sandbox;
let settings: string;
let returns: string;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  ({ settings, returns } = await putSmallMonth(sandbox, "来件", PERIOD));
}, SLOW);
afterAll(() => sandbox.close());
afterEach(() => jest.restoreAllMocks());

type Step = "open" | "write" | "sync" | "rename" | "link" | "mkdir";

/** From the `from`th on, every such step fails as the system says when `code` is the case; of a write half is done. */
function failing(step: Step, code: string, from = 1): void {
  let count = 0;
  const fails = (): boolean => (count += 1) >= from;
  const failure = () => Object.assign(new Error(`${code}: in English`), { code });
  if (step === "rename" || step === "link" || step === "mkdir") {
    const real = fs[step] as (...words: readonly unknown[]) => Promise<unknown>;
    jest
      .spyOn(fs, step)
      .mockImplementation(((...words: readonly unknown[]) =>
        fails() ? Promise.reject(failure()) : real(...words)) as never);
    return;
  }
  const open = fs.open;
  jest.spyOn(fs, "open").mockImplementation(async (file, flags, mode) => {
    if (flags === "r") return open(file, flags, mode);
    if (step === "open" && fails()) throw failure();
    const handle = await open(file, flags, mode);
    const { writeFile, sync } = { writeFile: handle.writeFile.bind(handle), sync: handle.sync.bind(handle) };
    handle.writeFile = async (bytes) => {
      if (step !== "write" || !fails()) return writeFile(bytes);
      await writeFile((bytes as Uint8Array).subarray(0, (bytes as Uint8Array).length >> 1));
      throw failure();
    };
    handle.sync = () => (step === "sync" && fails() ? Promise.reject(failure()) : sync());
    return handle;
  });
}

const FULL_DISK = "磁盘已满。";
const WAYS: readonly (readonly [what: string, step: Step, code: string, from: number, says: RegExp])[] = [
  [
    "disk full while the old content is kept",
    "write",
    "ENOSPC",
    1,
    /的原有内容留不下副本：磁盘已满。没有改动任何文件。请腾出磁盘空间/,
  ],
  ["disk full in the middle of writing", "write", "ENOSPC", 2, /写不进去：磁盘已满。原有文件没有改动。请腾出磁盘空间/],
  ["disk full when it is to be on the disk", "sync", "ENOSPC", 2, /写不进去：磁盘已满。原有文件没有改动。/],
  ["quota", "write", "EDQUOT", 2, /写不进去：分给您的磁盘空间已用完。原有文件没有改动。/],
  ["read-only disk", "open", "EROFS", 1, /留不下副本：这个位置只能读、不能写。没有改动任何文件。请换一个能写的文件夹/],
  [
    "folder that may not be written",
    "open",
    "EACCES",
    1,
    /留不下副本：没有权限。没有改动任何文件。请换一个能写的文件夹/,
  ],
  ["disk without second names, then full", "rename", "ENOSPC", 1, /写不进去：磁盘已满。/],
  [
    "file that Excel holds open",
    "rename",
    "EBUSY",
    1,
    /写不进去：文件正被其他程序使用。原有文件没有改动。请关闭正在使用它的程序（例如 Excel、WPS）后重试。/,
  ],
  [
    "the same as Windows says it",
    "rename",
    "EPERM",
    1,
    /写不进去：没有权限，或文件正被其他程序使用。原有文件没有改动。请关闭/,
  ],
  ["broken disk", "sync", "EIO", 1, /留不下副本：磁盘读写出错。/],
];

/** Everything below the folder but copies of what stood there, which are whole. */
async function withoutCopies(folder: string) {
  return [...(await digests(folder))].filter(([name]) => !name.includes("（原件"));
}

async function expectRefused(words: readonly string[], folder: string, says: RegExp): Promise<void> {
  const before = await withoutCopies(folder);
  const { code, out, err } = await callShian(...words);
  jest.restoreAllMocks();
  const last = err.split("\n").pop()!;
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(last).toMatch(says);
  expect(err).not.toMatch(/in English|\n\s+at |用法：/);
  expect(await withoutCopies(folder)).toEqual(before);
}

describe("settings over an earlier file", () => {
  test.each(WAYS)("%s", async (_, step, code, from, says) => {
    const folder = await sandbox.folder(`设置-${step}-${code}-${from}`);
    await sandbox.put(`设置-${step}-${code}-${from}/设置.xlsx`, "旧");
    failing(step, code, from);
    await expectRefused(["settings", "--out", `${folder}/设置.xlsx`], folder, says);
    const again = await callShian("settings", "--out", `${folder}/设置.xlsx`);
    expect(again.code).toBe(0);
  });

  test("a disk that has no second names for files still keeps the copy", async () => {
    const folder = await sandbox.folder("无链接");
    await sandbox.put("无链接/设置.xlsx", "旧");
    failing("link", "EPERM");
    expect((await callShian("settings", "--out", `${folder}/设置.xlsx`)).code).toBe(0);
    const copy = (await sandbox.names("无链接")).find((name) => name.includes("（原件"))!;
    expect(Buffer.from(await sandbox.bytes("无链接", copy)).toString()).toBe("旧");
    expect(await sandbox.names("无链接")).toHaveLength(2);
  });
});

test.each<readonly [string, (folder: string) => readonly string[]]>([
  ["table", (folder) => ["table", "--out", `${folder}/新/表.xlsx`]],
  [
    "consolidate",
    (folder) => [
      "consolidate",
      "--period",
      PERIOD,
      "--returns",
      returns,
      "--settings",
      settings,
      "--out",
      `${folder}/汇总.xlsx`,
    ],
  ],
])(
  "%s into a full disk: said in a sentence, nothing half-written",
  async (name, words) => {
    const folder = await sandbox.folder(`满-${name}`);
    failing("write", "ENOSPC");
    await expectRefused(words(folder), folder, /写不进去：磁盘已满。/);
  },
  SLOW,
);

test("a folder that cannot be made", async () => {
  const folder = await sandbox.folder("不能建");
  failing("mkdir", "EACCES", 1);
  await expectRefused(["table", "--out", `${folder}/新/表.xlsx`], folder, /写不进去：没有权限。/);
});

test.each<readonly [string, string, (folder: string) => readonly string[]]>([
  [
    "issue",
    "一",
    (folder) => [
      "issue",
      "--period",
      PERIOD,
      "--unit",
      "卡若区",
      "--unit",
      "江达县",
      "--unit",
      "贡觉县",
      "--settings",
      settings,
      "--out",
      folder,
    ],
  ],
  ["sample", "二", (folder) => ["sample", "--period", PERIOD, "--out", folder]],
])(
  "%s: when the disk is full in the third file, two are whole and it is said",
  async (_, name, words) => {
    const folder = await sandbox.folder(`多份-${name}`);
    failing("write", "ENOSPC", 3);
    const { code, out, err } = await callShian(...words(folder));
    jest.restoreAllMocks();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /写不进去：磁盘已满。原有文件没有改动。请腾出磁盘空间，或换一个磁盘后重试。在它之前写好的 2 份都是完整的；排除原因后重新运行同一条命令即可。$/,
    );
    const names = await sandbox.names(`多份-${name}`);
    expect(names).toHaveLength(2);
    const checked = await callShian(
      "check",
      ...names.map((each) => `${folder}/${each}`),
      "--settings",
      settings,
      "--json",
    );
    expect(checked.out).not.toContain(FULL_DISK);
    expect(checked.out).not.toMatch(/"code": "(damaged|not-a-workbook)"/);
  },
  SLOW,
);
