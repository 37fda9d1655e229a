import path from "node:path";
import { checkWrittenFile } from "../../app/check-written";
import { consolidationWorkbookOf } from "../../app/consolidation-workbook-of";
import { consolidateFiles, consolidatedJson } from "../../app/consolidate-files";
import { historyOfRuns, overrulesReplaced, settingsOfRuns, type EarlierRuns } from "../../app/earlier-runs";
import { openWorkspace, type Workspace } from "../../app/open-workspace";
import type { PickedFile } from "../../app/ports/picked-file";
import { namedDates } from "../../app/received-dates";
import { consolidationReport } from "../../app/reports/consolidation-report";
import type { Settings } from "../../core/model/settings";
import { visibleText } from "../../core/model/visible-text";
import type { Command, GivenOptions, Tools } from "../command";
import { EXIT } from "../exit-code";
import { keepHeapLean } from "../files/lean-heap";
import { pickFolder, type PickedFolder } from "../files/pick-files";
import { readGivenFile } from "../files/read-given-file";
import { writeKept } from "../files/write-kept";
import { givenEarlierRuns } from "../given-earlier-runs";
import { givenReceivedList } from "../given-received-list";
import { givenSettings } from "../given-settings";
import { progressLine } from "../progress-line";
import { optionalDate, required, requiredPeriod, requiredWorkbook } from "../required";
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
    const out = requiredWorkbook(given, "要写的汇总工作簿，例如 汇总.xlsx");
    const settings = await givenSettings(given, tools);
    const all = optionalDate(given, "received");
    const list = await givenReceivedList(given);
    const picked = await pickFolder(folder, "月报文件夹");
    const runs = await givenEarlierRuns(given, out, tools);
    const files = returnsAmong(picked, folder, out, runs);
    const preferred = preferredAmong(given, files);
    const workspace = workspaceOf(settings, runs, out, tools);
    keepHeapLean(files.length);
    const dates = { all, list: datesOf(workspace, list, files, tools) };
    const { consolidation, leftAside, present, faulty } = await consolidateFiles(
      { period, files, dates, preferred, history: historyOfRuns(runs, period) },
      workspace,
      { reader: tools.reader, progress: progressLine(tools.tell, "汇总") },
    );
    if (consolidation.files.length === 0)
      throw new WrongCall(`月报文件夹「${folder}」里没有文件可以汇总，请核对文件夹。`);
    tools.tell(`写出 ${out}`);
    await writeKept(out, await tools.writer.write(consolidationWorkbookOf(workspace, consolidation)), tools);
    const bytes = await readGivenFile(out, "刚写出的汇总工作簿");
    const written = await checkWrittenFile(bytes, consolidation, present, tools.reader);
    const ignored = [...picked.ignored, ...leftAside];
    if (ignored.length > 0) tools.tell(`未当作月报的文件：${ignored.join("、")}。`);
    tools.print(
      given.on("json")
        ? JSON.stringify(consolidatedJson(consolidation, ignored, written), null, 2)
        : consolidationReport(consolidation, out, written),
    );
    if (given.on("json")) for (const problem of written.problems) tools.tell(problem);
    return faulty || written.problems.length > 0 ? EXIT.doneWithFaults : EXIT.done;
  },
};

/** The picked files without the output itself. A return that stands in the output's place is refused: it would be replaced. */
function returnsAmong(
  { picked }: PickedFolder,
  folder: string,
  out: string,
  { named, replaced }: EarlierRuns,
): readonly PickedFile[] {
  const files = picked.filter(({ name }) => visibleText(path.resolve(folder, name)) !== visibleText(path.resolve(out)));
  const isOurs = named !== null || replaced !== null;
  if (files.length < picked.length && !isOurs)
    throw new WrongCall(`输出文件「${out}」是月报文件夹里的一份来件，请换一个文件名。`);
  return files;
}

function preferredAmong(given: GivenOptions, files: readonly PickedFile[]): readonly string[] {
  const preferred = given.texts("prefer").map((file) => visibleText(path.basename(file)));
  const missing = preferred.find((wanted) => files.every(({ name }) => name !== wanted));
  if (missing !== undefined) throw new WrongCall(`--prefer 的「${missing}」不在月报文件夹里，请核对文件名。`);
  return preferred;
}

function workspaceOf(settings: Settings | null, runs: EarlierRuns, out: string, { tell }: Tools): Workspace {
  const holding = settingsOfRuns(settings, runs);
  if (overrulesReplaced(holding, runs)) {
    const source = settings === null ? "历史工作簿" : " --settings 文件";
    tell(
      `原有的「${out}」里的「设置」与${source}不同，这次按${source}汇总。要按原来的，请把留下的副本用 --settings 给出。`,
    );
  }
  return openWorkspace(holding);
}

function datesOf(
  workspace: Workspace,
  list: ReadonlyMap<string, string>,
  files: readonly PickedFile[],
  { tell }: Tools,
): ReadonlyMap<string, string> {
  const { dates, unknown } = namedDates(
    workspace,
    list,
    files.map(({ name }) => name),
  );
  if (unknown.length > 0)
    tell(
      `收件清单里的${unknown.map((name) => `「${name}」`).join("")}既不是月报文件夹里的文件，也不是单位名称，没有用上。`,
    );
  return dates;
}
