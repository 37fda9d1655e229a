import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const PROGRAM = path.join(ROOT, "dist/cli/shian.js");
const FAULTY_FILES = path.join(__dirname, "faulty-files.cjs");

/** What is done to the program while it writes; see faulty-files.cjs. */
export type Fault =
  | { readonly log: string }
  | { readonly at: number; readonly do: "kill" | "half" }
  | { readonly on: string; readonly do: string };

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly took: number;
}

/** Builds the program unless it is fresh. */
export async function buildProgram(): Promise<void> {
  const { code, err } = await run([path.join(ROOT, "src/cli/launch.mjs"), "help"], ROOT);
  if (code !== 0) throw new Error(err);
}

/** Runs the built program in a folder, with a fault, or killed after some milliseconds. */
export function runShian(
  folder: string,
  words: readonly string[],
  fault: Fault | null = null,
  killAfter: number | null = null,
): Promise<Ended> {
  const preload = fault === null ? [] : ["--require", FAULTY_FILES];
  const given = fault === null ? {} : { SHIAN_FAULT: JSON.stringify(fault) };
  return run([...preload, PROGRAM, ...words], folder, given, killAfter);
}

function run(
  words: readonly string[],
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
  killAfter: number | null = null,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const child = spawn(process.execPath, words, {
      cwd,
      env: { ...process.env, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, signal, out, err, took: Date.now() - began });
    });
  });
}

/** The digest of every file below a folder, by its path; folders themselves are left out. */
export async function digests(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) {
    const file = path.join(folder, name);
    if ((await stat(file)).isDirectory()) {
      for (const [inner, digest] of await digests(file)) found.set(`${name}/${inner}`, digest);
    } else found.set(name, digestOf(await readFile(file)));
  }
  return found;
}

/** The digest of a file's bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
