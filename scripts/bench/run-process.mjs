import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

/**
 * Runs a process that prints one line of JSON after another; each gets the time since the process was started (`since`, in milliseconds).
 * @param {string} command
 * @param {string[]} words
 * @returns {Promise<Record<string, any>[]>}
 */
export function runProcess(command, words) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"] });
    const told = [];
    let rest = "";
    let faults = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      const since = performance.now() - began;
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      told.push(...lines.filter((line) => line.startsWith("{")).map((line) => ({ ...JSON.parse(line), since })));
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      faults += chunk;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(told);
      else
        reject(
          new Error(
            `${words[0]} ${words[1] ?? ""}: ${signal ?? code}\n${faults.trim().split("\n").slice(-5).join("\n")}`,
          ),
        );
    });
  });
}
