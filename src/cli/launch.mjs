// Starts the command line of a checkout: builds it first when it is missing or older than its sources.
//   node src/cli/launch.mjs [--entry=generate] [words of the command...]
// Builds quietly: progress goes to standard error, standard output belongs to the command.
import { spawn } from "child_process";
import fs from "fs";
import { createRequire } from "module";
import path from "path";
import { fileURLToPath } from "url";

const OLDEST_NODE = 20;
const BUILD_FAILED = 3;
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const OUTPUT = path.join(ROOT, "dist", "cli");
const WATCHED = ["src", "seeds", "webpack.config.js", "package.json", "package-lock.json"];

const tell = (sentence) => process.stderr.write(`${sentence}\n`);
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The newest change below a path; folders count too, so that a deleted or renamed file is noticed. */
function newestChange(target) {
  let stats;
  try {
    stats = fs.statSync(target);
  } catch {
    return 0; // gone between listing and looking
  }
  if (!stats.isDirectory()) return stats.mtimeMs;
  return fs
    .readdirSync(target)
    .map((name) => newestChange(path.join(target, name)))
    .reduce((newest, time) => Math.max(newest, time), stats.mtimeMs);
}

const bundleOf = (entry) => path.join(OUTPUT, `${entry}.js`);
const stampOf = (entry) => path.join(OUTPUT, `.${entry}.stamp`);

/** The stamp holds the newest change the build has seen; an edit during the build is therefore newer. */
function isFresh(entry) {
  try {
    fs.accessSync(bundleOf(entry));
    const seen = Number(fs.readFileSync(stampOf(entry), "utf8"));
    return WATCHED.every((name) => newestChange(path.join(ROOT, name)) <= seen);
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Takes the lock, or says that somebody else has it. A lock whose owner has died is removed. */
function takeLock(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  try {
    const owner = Number(fs.readFileSync(lock, "utf8"));
    const abandoned = owner > 0 ? !isRunning(owner) : Date.now() - fs.statSync(lock).mtimeMs > 5000;
    if (abandoned) fs.rmSync(lock, { force: true });
  } catch {
    // released meanwhile
  }
  return false;
}

async function makeFresh(entry) {
  fs.mkdirSync(OUTPUT, { recursive: true });
  const lock = path.join(OUTPUT, `.${entry}.lock`);
  while (!isFresh(entry)) {
    if (!takeLock(lock)) {
      await sleep(100);
      continue;
    }
    try {
      if (!isFresh(entry)) await build(entry);
    } finally {
      fs.rmSync(lock, { force: true });
    }
    return;
  }
}

/** Builds into a folder of its own and moves the finished files over the old ones, each in one step. */
async function build(entry) {
  const began = Date.now();
  const seen = Math.max(...WATCHED.map((name) => newestChange(path.join(ROOT, name))));
  const folder = fs.mkdtempSync(path.join(ROOT, "dist", ".building-"));
  try {
    await bundle(entry, folder);
    for (const name of fs.readdirSync(folder).sort().reverse()) {
      fs.renameSync(path.join(folder, name), path.join(OUTPUT, name));
    }
    fs.writeFileSync(stampOf(entry), String(seen));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  tell(`已重新构建 ${entry}（${((Date.now() - began) / 1000).toFixed(1)} 秒）`);
}

async function bundle(entry, folder) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const config = require("../../webpack.config.js").find(({ name }) => name === "cli");
  const compiler = webpack({
    ...config,
    context: ROOT,
    entry: { [entry]: config.entry[entry] },
    output: { ...config.output, path: folder },
    cache: { ...config.cache, name: `cli-${entry}` },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const report = stats.hasErrors() ? stats.toString("errors-only") : "";
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (report) throw new Error(report);
}

function run(file, words) {
  const child = spawn(process.execPath, [file, ...words], { stdio: "inherit" });
  // Ctrl+C reaches the command by itself; the launcher only waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ? 1 : code));
  });
}

function failureSentence(error) {
  if (error.code === "MODULE_NOT_FOUND") return "还没有安装依赖：请先在代码目录里运行 npm ci。";
  return `构建没有成功：\n${error.message}`;
}

async function main(words) {
  const [first = ""] = words;
  const chosen = first.startsWith("--entry=");
  const entry = chosen ? first.slice("--entry=".length) : "shian";
  try {
    await makeFresh(entry);
  } catch (error) {
    tell(failureSentence(error));
    return BUILD_FAILED;
  }
  return run(bundleOf(entry), chosen ? words.slice(1) : words);
}

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  tell(`需要 Node.js ${OLDEST_NODE} 或更新的版本，现在是 ${process.versions.node}。`);
  process.exitCode = BUILD_FAILED;
} else {
  process.exitCode = await main(process.argv.slice(2));
}
