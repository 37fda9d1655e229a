import path from "node:path";
import { readdir } from "node:fs/promises";
import { checkFiles } from "../../app/check-files";
import { consolidateFiles } from "../../app/consolidate-files";
import { consolidationWorkbookOf } from "../../app/consolidation-workbook-of";
import { issueReturns, reportingUnits } from "../../app/issue-returns";
import { openWorkspace, type Workspace } from "../../app/open-workspace";
import { openHistory } from "../../app/open-history";
import { demoReport } from "../../app/reports/demo-report";
import { sampleSettings } from "../../app/sample/sample-settings";
import { scoreWorkbook } from "../../app/score-workbook";
import { tableOf } from "../../app/table-of";
import type { Command, Tools } from "../command";
import { EXIT } from "../exit-code";
import { pickFolder } from "../files/pick-files";
import { readGivenFile } from "../files/read-given-file";
import { writeWhole } from "../files/write-whole";
import { progressLine } from "../progress-line";
import { WrongCall } from "../wrong-call";
import { writeSample } from "./sample";

const PERIOD = "2024-03";
const SEED = "1";
const MARK = "演示说明.txt";
const DEFAULT_FOLDER = "演示";

/** `demo`: a whole month on invented data: table, issue, sample, check, consolidate, score. */
export const demoCommand: Command = {
  name: "demo",
  summary: "用编造的数据走完整一个月，打印一份小结并列出写出的文件。",
  usage: "demo [--out 文件夹]",
  options: { out: "text" },
  takesFiles: false,
  run: async (given, tools) => {
    const out = given.text("out") ?? DEFAULT_FOLDER;
    const folder = (name: string) => path.join(out, name);
    await refuseOtherFolder(out);
    await writeWhole(
      folder(MARK),
      new TextEncoder().encode("本文件夹由 shian demo 写出，数字均为编造，可以删除。\r\n"),
      tools,
    );
    const settings = sampleSettings(PERIOD, SEED);
    const workspace = openWorkspace(settings);

    tools.tell("一、责任分解表");
    await writeWhole(folder("责任分解表.xlsx"), await tools.writer.write(tableOf(workspace)), tools);
    tools.tell("二、下发空表");
    await issueAll(workspace, folder("空表"), tools);
    tools.tell("三、各单位填报（编造）");
    await writeSample({ period: PERIOD, seed: SEED, clean: false, out: folder("来件") }, tools);
    tools.tell("四、审核");
    const { picked } = await pickFolder(folder("来件"), "来件文件夹");
    const checked = await checkFiles(picked, workspace, {
      reader: tools.reader,
      progress: progressLine(tools.tell, "审核"),
    });
    tools.tell("五、汇总");
    const request = {
      period: PERIOD,
      files: picked,
      dates: { all: null, list: new Map<string, string>() },
      preferred: [],
      history: null,
    };
    const { consolidation } = await consolidateFiles(request, workspace, {
      reader: tools.reader,
      progress: progressLine(tools.tell, "汇总"),
    });
    const summary = folder("月度汇总.xlsx");
    await writeWhole(summary, await tools.writer.write(consolidationWorkbookOf(workspace, consolidation)), tools);
    tools.tell("六、评分");
    const opened = await openHistory(await readGivenFile(summary, "汇总工作簿"), tools.reader);
    const scored = opened.ok ? scoreWorkbook(opened.value.history, workspace) : opened;
    if (!scored.ok)
      throw new WrongCall(
        `刚写出的汇总工作簿读不回来：${typeof scored.problem === "string" ? scored.problem : scored.problem.sentences.join("")}`,
      );
    tools.print(demoReport({ consolidation, checked, score: scored.value.score, out }));
    return EXIT.done;
  },
};

/** Writes only into an empty folder, or one that an earlier demo wrote: nobody's own files are mixed up with invented ones. */
async function refuseOtherFolder(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  if (names.length > 0 && !names.includes(MARK))
    throw new WrongCall(`文件夹「${out}」里已有别的文件。请用 --out 给出一个空文件夹。`);
}

async function issueAll(workspace: Workspace, out: string, tools: Tools): Promise<void> {
  const { writer, tell } = tools;
  const units = reportingUnits(workspace);
  const progress = progressLine(tell, "写空表");
  let written = 0;
  for (const { unit, file, workbook } of issueReturns(workspace, {
    period: PERIOD,
    units,
    previous: new Map(),
    keep: new Map(),
  })) {
    await writeWhole(path.join(out, file), await writer.write(workbook), tools);
    written += 1;
    progress(written, units.length, unit);
  }
}
