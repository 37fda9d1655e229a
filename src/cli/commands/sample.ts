import { access, readdir } from "node:fs/promises";
import path from "node:path";
import { openWorkspace } from "../../app/open-workspace";
import { sampleMonth } from "../../app/sample/sample-month";
import { sampleSettings } from "../../app/sample/sample-settings";
import type { Command, Tools } from "../command";
import { EXIT } from "../exit-code";
import { afterWriting } from "../files/not-written";
import { writeKept } from "../files/write-kept";
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
    const write = (await holdsSample(out)) ? writeWhole : writeKept;
    const { faults, files, names } = await writeSample({ period, seed, clean: given.on("clean"), out }, tools, write);
    tools.print(`已写出 ${files} 份示例月报和「${SAMPLE_SETTINGS_FILE}」，放在 ${out}。数字均为编造。`);
    const others = (await readdir(out)).filter((name) => !names.has(name));
    if (others.length > 0)
      tools.tell(`「${out}」里另有 ${others.length} 个文件不是这次写的，没有改动，例如 ${others[0] ?? ""}。`);
    for (const { file, fault } of faults) tools.print(`  ${file}：${fault}`);
    return EXIT.done;
  },
};

/** An earlier sample may be written over; anybody else's files are kept as copies. */
async function holdsSample(folder: string): Promise<boolean> {
  return access(path.join(folder, SAMPLE_SETTINGS_FILE)).then(
    () => true,
    () => false,
  );
}

/** Writes the files of an imaginary month and its settings into a folder. */
export async function writeSample(
  request: { readonly period: string; readonly seed: string; readonly clean: boolean; readonly out: string },
  tools: Pick<Tools, "writer" | "tell">,
  write: typeof writeKept = writeWhole,
) {
  const { period, seed, clean, out } = request;
  const settings = sampleSettings(period, seed);
  const progress = progressLine(tools.tell, "写示例月报");
  const names = new Set([SAMPLE_SETTINGS_FILE]);
  const faults: { file: string; fault: string }[] = [];
  for (const { file, content, fault } of sampleMonth(openWorkspace(settings), period, seed, clean)) {
    await write(
      path.join(out, file),
      "bytes" in content ? content.bytes : await tools.writer.write(content.workbook),
      tools,
    ).catch(afterWriting(names.size - 1));
    names.add(file);
    progress(names.size - 1, settings.units.filter(({ reports }) => reports).length, file);
    if (fault !== "") faults.push({ file, fault });
  }
  await write(
    path.join(out, SAMPLE_SETTINGS_FILE),
    new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`),
    tools,
  );
  return { files: names.size - 1, names, faults };
}
