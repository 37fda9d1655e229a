import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { catalogueJson } from "../../src/app/catalogue-json";
import type { checkJson } from "../../src/app/check-json";
import type { consolidatedJson } from "../../src/app/consolidate-files";
import type { scoreWorkbookJson } from "../../src/app/score-workbook";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import { catalogueCommand } from "../../src/cli/commands/catalogue";
import { checkCommand } from "../../src/cli/commands/check";
import { consolidateCommand } from "../../src/cli/commands/consolidate";
import { demoCommand } from "../../src/cli/commands/demo";
import { issueCommand } from "../../src/cli/commands/issue";
import { sampleCommand } from "../../src/cli/commands/sample";
import { scoreCommand } from "../../src/cli/commands/score";
import { settingsCommand } from "../../src/cli/commands/settings";
import { tableCommand } from "../../src/cli/commands/table";
import { nativeBytes } from "../../src/cli/files/native-bytes";
import { workedTime } from "../../src/cli/files/worked-time";
import { runCommandLine } from "../../src/cli/run-command-line";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { createXlsxWriter } from "../../src/xlsx/xlsx-writer";

const COMMANDS = [
  catalogueCommand,
  tableCommand,
  settingsCommand,
  issueCommand,
  sampleCommand,
  checkCommand,
  consolidateCommand,
  scoreCommand,
  demoCommand,
];

/** What a call of the program gave. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const reader = createXlsxReader(null, workedTime(), { tools: nativeBytes });
const writer = createXlsxWriter(nativeBytes);

/** Calls the program in this process with the real adapters. */
export function callShian(...words: readonly string[]): Promise<Called> {
  return callShianWith(reader, words);
}

/** Calls the program in this process with another reader. */
export async function callShianWith(reader: WorkbookReader, words: readonly string[]): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(COMMANDS, words, {
    reader,
    writer,
    print: (text) => out.push(text),
    tell: (text) => err.push(text),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** The answer of `consolidate --json`. */
export type MonthJson = ReturnType<typeof consolidatedJson>;
/** One entry of the answer of `check --json`. */
export type CheckedJson = ReturnType<typeof checkJson>;

/** What `consolidate --json` answered. */
export function monthOf({ out }: Pick<Called, "out">): MonthJson {
  return JSON.parse(out) as MonthJson;
}

/** What `check --json` answered. */
export function checkedOf({ out }: Pick<Called, "out">): readonly CheckedJson[] {
  return JSON.parse(out) as readonly CheckedJson[];
}

/** What `score --json` answered. */
export function scoreOf({ out }: Pick<Called, "out">): ReturnType<typeof scoreWorkbookJson> {
  return JSON.parse(out) as ReturnType<typeof scoreWorkbookJson>;
}

/** What `catalogue --json` answered. */
export function catalogueOf({ out }: Pick<Called, "out">): ReturnType<typeof catalogueJson> {
  return JSON.parse(out) as ReturnType<typeof catalogueJson>;
}

/** The fields of the first entry of a list, in their order; [] of an empty one. */
export function fieldsOf(list: readonly object[]): readonly string[] {
  return Object.keys(list[0] ?? {});
}

/** A folder for one test file, removed at its end. */
export class Sandbox {
  private constructor(readonly root: string) {}

  static async open(): Promise<Sandbox> {
    return new Sandbox(await mkdtemp(path.join(tmpdir(), "shian-cli-")));
  }

  /** The path of something in the sandbox. */
  at(...names: readonly string[]): string {
    return path.join(this.root, ...names);
  }

  /** Writes a file, with its folders; gives its path. */
  async put(name: string, content: string | Uint8Array): Promise<string> {
    const file = this.at(name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  }

  async folder(name: string): Promise<string> {
    await mkdir(this.at(name), { recursive: true });
    return this.at(name);
  }

  async bytes(...names: readonly string[]): Promise<Uint8Array> {
    return new Uint8Array(await readFile(this.at(...names)));
  }

  async names(folder = "."): Promise<readonly string[]> {
    return (await readdir(this.at(folder))).sort();
  }

  async close(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}
