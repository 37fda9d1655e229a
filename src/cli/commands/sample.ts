import path from "node:path";
import { openWorkspace } from "../../app/open-workspace";
import { sampleMonth } from "../../app/sample/sample-month";
import { sampleSettings } from "../../app/sample/sample-settings";
import type { Command, Tools } from "../command";
import { EXIT } from "../exit-code";
import { writeWhole } from "../files/write-whole";
import { progressLine } from "../progress-line";
import { required, requiredPeriod } from "../required";
import { WrongCall } from "../wrong-call";

const DEFAULT_SEED = "1";

/** Name of the invented settings beside the returns; no workbook, so that nobody takes it for a return. */
export const SAMPLE_SETTINGS_FILE = "示例设置.json";

/** `sample`: filled returns of an imaginary month. */
export const sampleCommand: Command = {
  name: "sample",
  summary: "编造一个月填好的月报，供演示和试用；--clean 全部正确。",
  usage: "sample --period YYYY-MM [--seed 数字] [--clean] --out 文件夹",
  options: { period: "text", seed: "text", clean: "switch", out: "text" },
  takesFiles: false,
  run: async (given, tools) => {
    const period = requiredPeriod(given);
    const out = required(given, "out", "放示例月报的文件夹");
    const seed = given.text("seed") ?? DEFAULT_SEED;
    if (!/^\d{1,9}$/.test(seed)) throw new WrongCall(`--seed「${seed}」不对：应是一个不超过九位的整数。`);
    const { faults, files } = await writeSample({ period, seed, clean: given.on("clean"), out }, tools);
    tools.print(`已写出 ${files} 份示例月报和「${SAMPLE_SETTINGS_FILE}」，放在 ${out}。数字均为编造。`);
    for (const { file, fault } of faults) tools.print(`  ${file}：${fault}`);
    return EXIT.done;
  },
};

/** Writes the files of an imaginary month and its settings into a folder. */
export async function writeSample(request: { period: string; seed: string; clean: boolean; out: string }, { writer, tell }: Pick<Tools, "writer" | "tell">) {
  const { period, seed, clean, out } = request;
  const settings = sampleSettings(period, seed);
  await writeWhole(path.join(out, SAMPLE_SETTINGS_FILE), new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`));
  const progress = progressLine(tell, "写示例月报");
  const faults: { file: string; fault: string }[] = [];
  let files = 0;
  for (const { file, content, fault } of sampleMonth(openWorkspace(settings), period, seed, clean)) {
    await writeWhole(path.join(out, file), "bytes" in content ? content.bytes : await writer.write(content.workbook));
    files += 1;
    progress(files, settings.units.filter(({ reports }) => reports).length, file);
    if (fault !== "") faults.push({ file, fault });
  }
  return { files, faults };
}
