// Measures the product beside other libraries and beside the floor, and writes docs/BENCHMARKS.md:
//   npm run bench -- [--only=reading,writing,edit,excel,pane] [--files=40,500,5000] [--quick]
// With --only, --files or --quick the page is only printed. The returns are written into a temporary folder and taken away at the end.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { benchOptions } from "./bench/options.mjs";
import { loadBefore } from "./bench/machine.mjs";
import { measureEdits } from "./bench/parts/edit.mjs";
import { measureExcel } from "./bench/parts/excel.mjs";
import { measurePane } from "./bench/parts/pane.mjs";
import { measureReading } from "./bench/parts/reading.mjs";
import { measureWriting } from "./bench/parts/writing.mjs";
import { build } from "./bench/product.mjs";
import { reportText, writeReport } from "./bench/report.mjs";
import { runProcess } from "./bench/run-process.mjs";
import { say } from "./serve/say.mjs";

const MAKE = fileURLToPath(new URL("bench/make-returns.mjs", import.meta.url));
/** Files that the browser is given. */
const FOR_BROWSER = 200;

const TITLES = {
  reading: "收取月报：读、审核、汇总",
  writing: "下发和写出",
  edit: "现场审核",
  excel: "在 Excel 里",
  pane: "窗格和网页",
};

async function madeReturns(folder, count) {
  say(`写出 ${count} 份月报……`);
  const [{ batches }] = await runProcess(process.execPath, [MAKE, path.join(folder, "returns"), String(count)]);
  const list = path.join(folder, "returns.json");
  fs.writeFileSync(list, JSON.stringify(batches));
  const files = batches.flatMap((batch) => batch.files);
  return { list, files: (wanted) => files.slice(0, wanted) };
}

async function measured(options, returns) {
  const measure = {
    reading: () => measureReading(options, returns, say),
    writing: () => measureWriting(options, say),
    edit: () => measureEdits(options, say),
    excel: () => measureExcel(options, say),
    pane: () => measurePane(options, returns, say),
  };
  const parts = [];
  for (const part of options.only) parts.push({ title: TITLES[part], ...(await measure[part]()) });
  return parts;
}

async function main(words) {
  const options = benchOptions(words);
  const began = Date.now();
  const load = loadBefore();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-bench-"));
  try {
    say("构建要测的程序……");
    await build(options.only.includes("pane") ? ["bench", "web", "host"] : ["bench"]);
    const needs = options.only.includes("reading") ? Math.max(...options.files) : 0;
    const count = options.only.includes("pane") ? Math.max(needs, FOR_BROWSER) : needs;
    const returns = count === 0 ? null : await madeReturns(folder, count);
    const parts = await measured(options, returns);
    const date = new Date().toISOString().slice(0, 10);
    const text = reportText({ date, minutes: (Date.now() - began) / 60_000, options, parts, load });
    say(text);
    if (words.length === 0) say(`已写入 ${writeReport(text)}`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
