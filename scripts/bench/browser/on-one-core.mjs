import { spawnSync } from "node:child_process";
import { fileURLToPath, URL } from "node:url";
import { runProcess } from "../run-process.mjs";

const PROCESS = fileURLToPath(new URL("verdicts-process.mjs", import.meta.url));
const BOUND = ["-c", "0"];

/** Whether processes can be bound to a core here: Linux has `taskset`. */
export function canBind() {
  return spawnSync("taskset", [...BOUND, process.execPath, "-e", ""], { stdio: "ignore" }).status === 0;
}

/** The verdicts of a pick in a browser that has one processor core, and no threads beside the page's. */
export async function measureOnOneCore(files) {
  const [times] = await runProcess("taskset", [...BOUND, process.execPath, PROCESS, "0", ...files]);
  return times;
}
