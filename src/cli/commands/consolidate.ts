import { stat } from "node:fs/promises";
import path from "node:path";
import { consolidationWorkbookOf } from "../../app/consolidation-workbook-of";
import { consolidateFiles, consolidatedJson } from "../../app/consolidate-files";
import { openHistory, type OpenedHistory } from "../../app/open-history";
import { openWorkspace } from "../../app/open-workspace";
import { consolidationReport } from "../../app/reports/consolidation-report";
import type { Command, GivenOptions, Tools } from "../command";
import { EXIT } from "../exit-code";
import { keepCopy } from "../files/keep-copy";
import { pickFolder } from "../files/pick-files";
import { readGivenFile } from "../files/read-given-file";
import { writeWhole } from "../files/write-whole";
import { givenReceivedList } from "../given-received-list";
import { givenSettings } from "../given-settings";
import { progressLine } from "../progress-line";
import { optionalDate, required, requiredPeriod } from "../required";
import { WrongCall } from "../wrong-call";

/** `consolidate`: the month's returns into the office's workbook. */
export const consolidateCommand: Command = {
  name: "consolidate",
  summary: "把一个文件夹里的月报汇总成一本工作簿；坏文件单独说明，不影响其他。",
  usage:
    "consolidate --period YYYY-MM --returns 文件夹 [--history 文件.xlsx] [--received YYYY-MM-DD] [--received-list 文件.csv] [--prefer 文件]... [--settings 文件] --out 文件.xlsx [--json]",
  options: {
    period: "text",
    returns: "text",
    history: "text",
    received: "text",
    "received-list": "text",
    prefer: "texts",
    settings: "text",
    out: "text",
    json: "switch",
  },
  takesFiles: false,
  run: async (given, tools) => {
    const period = requiredPeriod(given);
    const folder = required(given, "returns", "放月报的文件夹");
    const out = required(given, "out", "要写的汇总工作簿");
    const settings = await givenSettings(given, tools);
    const dates = { all: optionalDate(given, "received"), list: await givenReceivedList(given) };
    const { picked, ignored } = await pickFolder(folder, "月报文件夹");
    const files = picked.filter(({ name }) => path.resolve(folder, name) !== path.resolve(out));
    if (files.length === 0) throw new WrongCall(`月报文件夹「${folder}」里没有文件可以汇总，请核对文件夹。`);
    const earlier = await earlierRun(given, out, tools);
    const workspace = openWorkspace(settings ?? earlier?.settings ?? null);
    const preferred = given.texts("prefer").map((file) => path.basename(file));
    const { consolidation, leftAside } = await consolidateFiles(
      { period, files, dates, preferred, history: earlier?.history ?? null },
      workspace,
      { reader: tools.reader, progress: progressLine(tools.tell, "汇总") },
    );
    const bytes = await tools.writer.write(consolidationWorkbookOf(workspace, consolidation));
    await keepCopy(out, bytes, tools);
    await writeWhole(out, bytes);
    const aside = [...ignored, ...leftAside];
    if (aside.length > 0) tools.tell(`未当作月报的文件：${aside.join("、")}。`);
    tools.print(given.on("json") ? JSON.stringify(consolidatedJson(consolidation), null, 2) : consolidationReport(consolidation, out));
    const clean = consolidation.files.every(({ verdict, findings }) => verdict !== "refused" && findings.every(({ grade }) => grade !== "错误"));
    return clean ? EXIT.done : EXIT.doneWithFaults;
  },
};

/**
 * The workbook of the earlier run: the one named by `--history`, else the output itself when it is there and ours, so that what the
 * office typed into it survives. Where both are there, the output's typed entries of the month win over those of an older month.
 */
async function earlierRun(given: GivenOptions, out: string, tools: Tools): Promise<OpenedHistory | null> {
  const file = given.text("history");
  const before = (await exists(out)) ? await openHistory(await readGivenFile(out, "输出文件"), tools.reader) : null;
  if (file === null) return before?.ok === true ? before.value : null;
  const opened = await openHistory(await readGivenFile(file, "历史工作簿"), tools.reader);
  if (!opened.ok) throw new WrongCall([`历史工作簿「${file}」不能用：`, ...opened.problem].join("\n"));
  for (const { message } of opened.value.history.findings) tools.tell(message);
  if (before?.ok !== true || path.resolve(out) === path.resolve(file)) return opened.value;
  return { settings: opened.value.settings, history: withTyped(opened.value.history, before.value.history) };
}

/** The output of a run before, of this month, holds what was typed; the history holds the earlier months. */
function withTyped(history: OpenedHistory["history"], before: OpenedHistory["history"]): OpenedHistory["history"] {
  if (history.period === before.period) return before.ledger.length >= history.ledger.length ? before : history;
  const months = new Set(history.ledger.map(({ period }) => period));
  const added = before.ledger.filter(({ period }) => !months.has(period));
  return { ...before, ledger: [...history.ledger, ...added], findings: history.findings };
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
