import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { kilobytes, median, time } from "../figures.mjs";
import { runProcess } from "../run-process.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const JEST = path.join(ROOT, "node_modules/jest/bin/jest.js");
const TEST = "tests/budgets";

/** What each command of the add-in asks of Excel: Microsoft's own client library at work on the in-memory Excel, as the tests run it. */
export async function measureExcel({ rounds }, say) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`Excel 里的各项操作：第 ${round + 1}/${rounds} 轮`);
    runs.push(await spentOnce());
  }
  const rows = runs[0].map(({ what, syncs, objects, actions, bytes, largest }, at) => [
    what,
    String(syncs),
    String(objects),
    String(actions),
    kilobytes(bytes),
    kilobytes(largest),
    time(median(runs.map((run) => run[at].milliseconds))),
  ]);
  const head = ["操作", "请求", "对象", "动作", "共", "最大一次", "时间"];
  const notes = [
    "时间含内存里的 Excel 自己的时间，真的 Excel 另有快慢；请求、对象、动作和字节数与 Excel 无关，超过预算时 `tests/budgets` 不通过。",
  ];
  return { tables: [{ title: "每项操作向 Excel 要多少", head, rows, notes }], facts: {} };
}

async function spentOnce() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-bench-"));
  const before = process.env.REPORT_FOLDER;
  process.env.REPORT_FOLDER = folder;
  try {
    await runProcess(process.execPath, [JEST, "--ci", "--silent", "--rootDir", ROOT, TEST]);
    return JSON.parse(fs.readFileSync(path.join(folder, "budgets.json"), "utf8"));
  } finally {
    if (before === undefined) delete process.env.REPORT_FOLDER;
    else process.env.REPORT_FOLDER = before;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
