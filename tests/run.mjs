// All checks:  node tests/run.mjs [--only=typecheck|lint|jest] [parts of test file names...]
// Goes on after a failing step. The last line of the output is "N passed, N failed": the jest tests, plus one for
// every other step. REQUIRE_ALL=1 turns a missing tool into a failure instead of a note.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../scripts/browser/find-browser.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const REQUIRE_ALL = process.env.REQUIRE_ALL === "1";
const MOST_LINES = 40;
const LAST_LINES = 10;

const tool = (file, ...words) => [process.execPath, path.join(ROOT, "node_modules", file), ...words];

/** The longest first: the others run beside it. */
const STEPS = {
  lint: [
    { name: "代码检查（eslint）", command: tool("eslint/bin/eslint.js", ".", "--max-warnings", "0") },
    { name: "引用方向（dependency-cruiser）", command: tool("dependency-cruiser/bin/dependency-cruise.mjs", "src") },
    { name: "排版（prettier）", command: tool("prettier/bin/prettier.cjs", "--check", ".") },
    { name: "无用文件和导出（knip）", command: tool("knip/bin/knip.js", "--no-progress") },
  ],
  typecheck: [
    { name: "类型检查：全部", command: tool("typescript7/bin/tsc", "-p", ".") },
    { name: "类型检查：核心", command: tool("typescript7/bin/tsc", "-p", "src/core") },
  ],
};

const LIBREOFFICE = { name: "LibreOffice", variable: "SOFFICE", find: () => findCommand("soffice", "libreoffice") };
const GNUMERIC = { name: "Gnumeric（ssconvert）", variable: "SSCONVERT", find: () => findCommand("ssconvert") };
/** Of several Pythons one may have it and another not. */
const OPENPYXL = {
  name: "装有 openpyxl 的 Python",
  variable: "OPENPYXL_PYTHON",
  find: () => commandsNamed("python3", "python").find((python) => succeeds(python, "-c", "import openpyxl")),
};
const CHROMIUM = { name: "Chromium", variable: "CHROMIUM", find: findBrowser };

/** What browser and end-to-end tests open: the production folder, the in-memory Excel beside it, and the page around the pane. */
const BUILD = {
  name: "构建：窗格、网页、工作台、内存里的 Excel",
  command: tool(
    "webpack-cli/bin/cli.js",
    "--config-name",
    "web",
    "--config-name",
    "host",
    "--config-name",
    "workbench",
  ),
};
let isBuilt = false;

/** The first kind whose pattern fits a file's name is the file's kind. From the last to the first; `besideNext` waits for other programs most of its time and is run together with the one after it. */
const KINDS = [
  {
    name: "全流程测试",
    pattern: /[.]e2e[.]test[.]tsx?$/,
    needs: [CHROMIUM, LIBREOFFICE],
    timeout: 180_000,
    opensBuild: true,
  },
  {
    name: "三种办公软件的来件测试",
    pattern: /[.]programs[.]test[.]tsx?$/,
    needs: [LIBREOFFICE, GNUMERIC, OPENPYXL],
    timeout: 180_000,
    besideNext: true,
  },
  { name: "办公软件测试", pattern: /[.]office[.]test[.]tsx?$/, needs: [LIBREOFFICE], timeout: 180_000 },
  { name: "浏览器测试", pattern: /[.]browser[.]test[.]tsx?$/, needs: [CHROMIUM], timeout: 120_000, opensBuild: true },
  { name: "普通测试", pattern: /[.]test[.]tsx?$/, needs: [], timeout: 20_000 },
];

const total = { passed: 0, failed: 0 };
const notes = [];
let isComplete = true;
const say = (line) => process.stdout.write(`${line}\n`);

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const target = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(target) : [target];
  });
}

function testFiles(words) {
  return filesBelow(path.join(ROOT, "tests"))
    .map((file) => path.relative(ROOT, file).split(path.sep).join("/"))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
}

function findCommand(...commands) {
  return commandsNamed(...commands)[0];
}

/** The paths of such commands, as far as they are there, in the order of the search path. */
function commandsNamed(...commands) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe", ".com"] : [""];
  return commands
    .flatMap((command) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, command + ending))))
    .filter((candidate) => fs.existsSync(candidate));
}

function succeeds(command, ...words) {
  return spawnSync(command, words, { stdio: "ignore", timeout: 60_000 }).status === 0;
}

/** Runs a command without colours and without an input; resolves with its exit code and everything it printed. */
function run([command, ...words], variables = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", ...variables };
    delete env.FORCE_COLOR;
    const child = spawn(command, words, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The beginning and the end of a long output: the first faults and the count. */
function shorten(output) {
  const lines = output.trim().split("\n");
  const left = lines.length - MOST_LINES;
  if (left <= 0) return lines.join("\n");
  return [...lines.slice(0, MOST_LINES - LAST_LINES), `……（省略 ${left} 行）`, ...lines.slice(-LAST_LINES)].join("\n");
}

/** One line per step: its name, result and time; then what is wrong, if anything. */
async function step(name, work) {
  const began = Date.now();
  const { passed, failed, detail, problem } = await work();
  total.passed += passed;
  total.failed += failed;
  say(`${name} … ${detail}，${((Date.now() - began) / 1000).toFixed(1)} 秒`);
  if (failed > 0) say(shorten(problem));
}

/** Two at once, as many as a small machine has processors; each line is written when its step ends. */
async function stepsTogether(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all([lane(), lane()]);
}

async function build() {
  isBuilt = true;
  await step(BUILD.name, () => check(BUILD.command));
}

async function check(command) {
  const { code, output } = await run(command);
  if (code === 0) return { passed: 1, failed: 0, detail: "通过" };
  return { passed: 0, failed: 1, detail: "没有通过", problem: output };
}

async function jest(kind, files, variables) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-jest-"));
  const report = path.join(folder, "report.json");
  const options = ["--ci", "--silent", "--json", `--outputFile=${report}`, `--testTimeout=${kind.timeout}`];
  try {
    const reports = { ...variables, REPORT_FOLDER: folder };
    const { code, output } = await run(tool("jest/bin/jest.js", ...options, "--runTestsByPath", ...files), reports);
    for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".txt"))) {
      notes.push(fs.readFileSync(path.join(folder, name), "utf8").trimEnd());
    }
    if (!fs.existsSync(report)) return { passed: 0, failed: 1, detail: "没有跑完", problem: output };
    return verdictOf(JSON.parse(fs.readFileSync(report, "utf8")), code);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be run counts as one failed test; so does a run that failed without a failed test. */
function verdictOf(report, code) {
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const failed = code !== 0 ? Math.max(broken, 1) : broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  const counts = [`${report.numPassedTests} 个通过`];
  if (failed > 0) counts.push(`${failed} 个没有通过`);
  if (skipped > 0) counts.push(`${skipped} 个跳过`);
  const problem = report.testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, message }) => {
      return `${path.relative(ROOT, name)}\n${message}`;
    });
  return { passed: report.numPassedTests, failed, detail: counts.join("，"), problem: problem.join("\n") };
}

async function runKind(kind, files) {
  if (files.length === 0) return;
  const tools = kind.needs.map(({ name, variable, find }) => ({
    name,
    variable,
    file: process.env[variable] || find(),
  }));
  const missing = tools.filter(({ file }) => file === undefined).map(({ name }) => name);
  if (missing.length > 0) {
    notes.push(`未运行：${kind.name} ${files.length} 个文件（没有找到 ${missing.join("、")}）`);
    isComplete = false;
    if (REQUIRE_ALL) total.failed += 1;
    return;
  }
  if (kind.opensBuild === true && !isBuilt) await build();
  const variables = Object.fromEntries(tools.map(({ variable, file }) => [variable, file]));
  await step(`${kind.name}（${files.length} 个文件）`, () => jest(kind, files, variables));
}

async function main() {
  const words = process.argv.slice(2);
  const only = words.find((word) => word.startsWith("--only="))?.slice("--only=".length);
  const parts = words.filter((word) => !word.startsWith("--"));
  const isWhole = only === undefined && parts.length === 0;
  const groups = Object.entries(STEPS).filter(([group]) => isWhole || only === group);
  const checks = groups.flatMap(([, steps]) =>
    steps.map(
      ({ name, command }) =>
        () =>
          step(name, () => check(command)),
    ),
  );
  await stepsTogether(isWhole ? [...checks, build] : checks);
  if (only === undefined || only === "jest") {
    const files = testFiles(parts);
    const kindOf = (file) => KINDS.find(({ pattern }) => pattern.test(file));
    const runFiles = (kind) =>
      runKind(
        kind,
        files.filter((file) => kindOf(file) === kind),
      );
    const waiting = [...KINDS];
    while (waiting.length > 0) {
      const together = [waiting.pop()];
      while (waiting[waiting.length - 1]?.besideNext === true) together.push(waiting.pop());
      await Promise.all(together.map(runFiles));
    }
  }
  if (REQUIRE_ALL && !isComplete) notes.push("要求全部运行（REQUIRE_ALL=1），缺少上面的工具算作没有通过。");
  notes.forEach(say);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
