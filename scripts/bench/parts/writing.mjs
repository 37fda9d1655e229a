import { fileURLToPath, URL } from "node:url";
import { kilobytes, median, megabytes, time } from "../figures.mjs";
import { runProcess } from "../run-process.mjs";

const PROCESS = fileURLToPath(new URL("../writing-process.mjs", import.meta.url));
const WORKS = [
  { work: "issue", title: "下发 34 份空表（含上月数据），写成文件" },
  { work: "month", title: "写出月度工作簿（34 份月报）" },
];

/** Issues a month's forms and writes the month's workbook, each in processes of its own. */
export async function measureWriting({ rounds, repeats }, say) {
  const rows = [];
  for (const { work, title } of WORKS) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      say(`${title}：第 ${round + 1}/${rounds} 轮`);
      runs.push(await runProcess(process.execPath, [PROCESS, work, String(1 + repeats)]));
    }
    const first = runs.map(([pass]) => pass);
    const later = runs.flatMap((passes) => passes.slice(1));
    const of = (passes, key) => median(passes.map((pass) => pass[key]));
    const { bytes } = first[0];
    rows.push([
      title,
      time(of(first, "cpu")),
      time(of(first, "wall")),
      time(of(later, "cpu")),
      time(of(later, "wall")),
      kilobytes(bytes),
      megabytes(of(first, "peak")),
    ]);
  }
  const head = ["做什么", "冷：CPU", "冷：时间", "热：CPU", "热：时间", "文件大小", "内存峰值"];
  return { tables: [{ title: "写", head, rows }], facts: {} };
}
