import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** A script of the project that runs: what it has printed so far, and how to wait and to end it. */
export interface Running {
  readonly printed: () => string;
  /** Resolves once the script has printed what fits, or has ended. */
  readonly until: (pattern: RegExp) => Promise<void>;
  /** Sends a signal; resolves with the exit code and how many milliseconds it took. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly code: number | null; readonly took: number }>;
  /** Resolves with the exit code once the script has ended by itself. */
  readonly code: Promise<number | null>;
}

/** Starts a script of `scripts/` with these words. */
export function startScript(name: string, words: readonly string[], variables: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [path.join(ROOT, "scripts", name), ...words], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      listeners.forEach((tell) => tell());
    });
  }
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => pattern.test(printed) && resolve();
      listeners.add(look);
      void code.then(() => resolve());
      look();
    });
  const end = async (signal: NodeJS.Signals) => {
    const began = Date.now();
    child.kill(signal);
    return { code: await code, took: Date.now() - began };
  };
  return { printed: () => printed, until, end, code };
}
