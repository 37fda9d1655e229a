import { spawn } from "node:child_process";

/**
 * Something to be built: its name in Chinese and English, and the Node script with its words.
 * @typedef {{ name: string, words: readonly string[] }} Build
 */

function run(words, folder) {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => printed.push(text));
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => resolve(code === 0 ? null : printed.join("").trim() || `退出码 ${code}`));
  });
  return { ended, stop: () => child.kill() };
}

/**
 * Builds all at once and says when each has ended. `problems` resolves with what failing builds printed, nothing when
 * all went well; `stop` ends those that still run.
 * @param {readonly Build[]} builds
 * @param {string} folder
 * @param {(...lines: string[]) => void} say
 * @returns {{ problems: Promise<string[]>, stop: () => void }}
 */
export function runBuilds(builds, folder, say) {
  const began = Date.now();
  const running = builds.map(({ name, words }) => {
    const { ended, stop } = run(words, folder);
    const told = ended.then((problem) => {
      const verdict = problem === null ? "好了 done" : "没有成功 failed";
      say(`  ${name}：${verdict}，${((Date.now() - began) / 1000).toFixed(1)} 秒 s`);
      return problem;
    });
    return { told, stop };
  });
  return {
    problems: Promise.all(running.map(({ told }) => told)).then((all) => all.filter((problem) => problem !== null)),
    stop: () => running.forEach(({ stop }) => stop()),
  };
}
