// All checks, one after the other:  node tests/run.mjs [--only=typecheck|lint|jest] [words for jest...]
// Goes on after a failing step. The last line of the output is "N passed, N failed": the jest tests, plus one for
// every other step. REQUIRE_ALL=1 turns a missing tool into a failure instead of a note.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const MOST_LINES = 120;
const REQUIRE_ALL = process.env.REQUIRE_ALL === "1";

const bin = (relative) => path.join(ROOT, "node_modules", relative);
const node = (...words) => [process.execPath, ...words];

const TYPECHECK = [
  { name: "类型检查（全部）", command: node(bin("typescript7/bin/tsc"), "-p", ".") },
  { name: "类型检查（核心：只有 ES2019）", command: node(bin("typescript7/bin/tsc"), "-p", "src/core") },
];
const LINT = [
  { name: "代码检查 eslint", command: node(bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0") },
  { name: "引用方向 dependency-cruiser", command: node(bin("dependency-cruiser/bin/dependency-cruise.mjs"), "src") },
  { name: "排版 prettier", command: node(bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", ".") },
  { name: "无用文件与导出 knip", command: node(bin("knip/bin/knip.js"), "--no-progress") },
];
const KINDS = [
  { name: "普通测试", ends: ".test", tool: null },
  {
    name: "办公软件测试",
    ends: ".office.test",
    tool: { name: "LibreOffice", variable: "SOFFICE", commands: ["soffice", "libreoffice"] },
  },
  {
    name: "浏览器测试",
    ends: ".browser.test",
    tool: { name: "Chromium", variable: "CHROMIUM", commands: ["chromium", "chromium-browser", "google-chrome"] },
  },
];

const say = (line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };
const notRun = [];

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const target = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(target) : [target];
  });
}

/** `a.office.test.ts` is of the kind ".office.test" only. */
function filesOf(kind, files) {
  const special = KINDS.map(({ ends }) => ends).filter((ends) => ends !== ".test");
  return files.filter((file) => {
    const stem = file.replace(/[.]tsx?$/, "");
    if (stem === file || !stem.endsWith(kind.ends)) return false;
    return kind.ends !== ".test" || !special.some((ends) => stem.endsWith(ends));
  });
}

function findTool({ variable, commands }) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".com"] : [""];
  return commands
    .flatMap((command) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, command + ending))))
    .find((candidate) => fs.existsSync(candidate));
}

function start([command, ...words], variables = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The beginning and the end of a long output: the first fault and the count. */
function shorten(output) {
  const lines = output.trim().split("\n");
  if (lines.length <= MOST_LINES) return lines.join("\n");
  const tail = 20;
  const left = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES - tail), `……（省略 ${left} 行）`, ...lines.slice(-tail)].join("\n");
}

async function timed(name, work) {
  const began = Date.now();
  const { problem, detail = "" } = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${problem === null ? "✓" : "✗"} ${name}${detail}  ${seconds} 秒`);
  if (problem) say(problem);
}

function runStep({ name, command }) {
  return timed(name, async () => {
    const { code, output } = await start(command);
    total[code === 0 ? "passed" : "failed"] += 1;
    return { problem: code === 0 ? null : shorten(output) };
  });
}

/** The words that make jest run the files of one kind and no other. */
function patternsOf(kind) {
  if (kind.ends !== ".test") return ["--testPathPatterns", `\\${kind.ends.replaceAll(".", "\\.").slice(1)}\\.tsx?$`];
  return ["--testPathIgnorePatterns", "/node_modules/", "\\.(office|browser)\\.test\\.tsx?$"];
}

async function runJest(kind, words, variables) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-jest-"));
  const outputFile = path.join(folder, "result.json");
  try {
    const chosen = words.length > 0 ? ["--passWithNoTests", ...words] : [];
    const flags = ["--ci", "--silent", "--reporters=jest-silent-reporter"].slice(0, 2);
    const options = [...flags, "--json", `--outputFile=${outputFile}`, ...patternsOf(kind), "--", ...chosen];
    const { code, output } = await start(node(bin("jest/bin/jest.js"), ...options), variables);
    return judge(code, output, fs.existsSync(outputFile) ? JSON.parse(fs.readFileSync(outputFile, "utf8")) : null);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
