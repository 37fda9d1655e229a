import type { Command, Tools } from "../../src/cli/command";
import { runCommandLine } from "../../src/cli/run-command-line";
import { WrongCall } from "../../src/cli/wrong-call";
import { callShian } from "../helpers/call-shian";

const NAMES = ["catalogue", "table", "settings", "issue", "sample", "check", "consolidate", "score", "demo"];

test.each([["help"], ["--help"], ["-h"]])("%s lists every command on standard output", async (word) => {
  const { code, out, err } = await callShian(word);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const name of NAMES) expect(out).toContain(`  shian ${name}`);
});

test.each(NAMES)("help on %s: its own call only", async (name) => {
  const asked = await callShian("help", name);
  expect(asked).toMatchObject({ code: 0, err: "" });
  expect(asked.out.match(/^ {2}shian /gm)).toHaveLength(1);
  expect((await callShian(name, "--help")).out).toBe(asked.out);
  expect((await callShian(name, "--json", "-h")).out).toBe(asked.out);
});

test.each([
  [[], "没有写命令。"],
  [["汇总"], "没有命令「汇总」。"],
  [["help", "汇总"], "没有命令「汇总」。"],
  [["check"], "没有给出要审核的文件。"],
  [["check", "--foo", "a.xlsx"], "没有选项「--foo」。"],
  [["check", "-x"], "没有选项「-x」。"],
  [["check", "a.xlsx", "--settings"], "选项「--settings」后面要有内容。"],
  [["check", "a.xlsx", "--settings", "--json"], "选项「--settings」后面要有内容。"],
  [["check", "a.xlsx", "--json=yes"], "选项「--json」后面不跟内容。"],
  [["table", "多余", "--out", "a.xlsx"], "「多余」用不上：命令 table 后面只能跟选项。"],
  [["table"], "缺少 --out"],
  [["table", "--out", "  "], "缺少 --out"],
  [["table", "--out", "a.xls"], "--out「a.xls」不对：要写的是工作簿，文件名应以 .xlsx 结尾。"],
  [["sample", "--period", "2024-03", "--period", "2024-04", "--out", "a"], "选项「--period」写了两次，请只留一个。"],
])("%j is a wrong call: one line says why, then the usage", async (words, sentence) => {
  const { code, out, err } = await callShian(...words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  const [first, second] = err.split("\n");
  expect(first).toContain(sentence);
  expect(second).toBe("用法：shian <命令> [选项]");
});

describe("a command that fails", () => {
  const tools = (err: string[]): Tools => ({
    reader: { read: () => Promise.reject(new Error("unused")) },
    writer: { write: () => Promise.reject(new Error("unused")) },
    print: () => undefined,
    tell: (text) => err.push(text),
  });
  const command = (error: unknown): Command => ({
    name: "x",
    summary: "试。",
    usage: "x",
    options: {},
    takesFiles: false,
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever a bug throws
    run: () => Promise.reject(error),
  });

  test.each([
    ["a wrong call", new WrongCall("不对。"), /^不对。$/],
    [
      "a full disk",
      Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }),
      /^程序没有做完：磁盘已满。已有的文件没有被改动一半/,
    ],
    [
      "an unknown host error",
      Object.assign(new Error("strange"), { code: "EXYZ" }),
      /^程序没有做完：系统没有完成这次读写（代码 EXYZ）。/,
    ],
    [
      "a bug of ours",
      new TypeError("x is not a function"),
      /^程序没有做完：内部错误（TypeError：x is not a function）。/,
    ],
    ["a thrown text", "text", /^程序没有做完：内部错误（text）。/],
  ])("%s is said in one sentence without a stack trace", async (_, error, sentence) => {
    const err: string[] = [];
    expect(await runCommandLine([command(error)], ["x"], tools(err))).toBe(2);
    expect(err[0]).toMatch(sentence);
    expect(err.join("\n")).not.toMatch(/\n\s+at /);
  });
});
