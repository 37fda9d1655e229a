import { spawn } from "node:child_process";

/** A call of a program. */
export interface ProgramCall {
  readonly command: string;
  readonly parameters: readonly string[];
  /** What is written to its standard input; nothing when left out. */
  readonly input?: string;
  /** Environment variables besides our own. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Milliseconds; after them the program and all it started are killed. */
  readonly timeLimit: number;
}

/** Runs a program to its end and gives its standard output. Throws when it fails or exceeds its time limit. */
export function runProgram({ command, parameters, input, variables = {}, timeLimit }: ProgramCall): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own: soffice is a script that starts the real program.
    const child = spawn(command, parameters, {
      detached: true,
      env: { ...process.env, ...variables },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const problems: Buffer[] = [];
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`${command} took longer than ${timeLimit} ms`));
    }, timeLimit);
    child.stdout!.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr!.on("data", (chunk: Buffer) => problems.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(out).toString("utf8"));
      else
        reject(new Error(`${command} ended with ${code}: ${Buffer.concat(problems).toString("utf8").slice(-1_000)}`));
    });
    child.stdin?.end(input);
  });
}
