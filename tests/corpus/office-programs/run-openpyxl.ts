import { join } from "node:path";
import { runProgram } from "../../helpers/run-program";
import type { OpenpyxlStep } from "./program-step";
import type { ProgramJob } from "./program-job";

/** All jobs in one start of Python. */
export async function runOpenpyxl(jobs: readonly ProgramJob<OpenpyxlStep>[], timeLimit: number): Promise<void> {
  const input = jobs.map(({ source, target, step }) => ({ source, target, changes: step.changes }));
  await runProgram({
    command: process.env.OPENPYXL_PYTHON ?? "python3",
    // No compiled file beside the script; UTF-8 whatever the system's language.
    parameters: ["-B", "-X", "utf8", join(__dirname, "clerk.py")],
    input: JSON.stringify(input),
    timeLimit,
  });
}
