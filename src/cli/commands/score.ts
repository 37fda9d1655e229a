import { settingsOfRuns } from "../../app/earlier-runs";
import { openHistory } from "../../app/open-history";
import { openWorkspace } from "../../app/open-workspace";
import { blankScorePrintOut, scorePrintOut } from "../../app/printing/score-print-out";
import { scoreReport } from "../../app/reports/score-report";
import { scoreWorkbook, scoreWorkbookJson } from "../../app/score-workbook";
import type { Command, GivenOptions, Tools } from "../command";
import { EXIT, type ExitCode } from "../exit-code";
import { isSameFile } from "../files/is-same-file";
import { readGivenFile } from "../files/read-given-file";
import { writeKept } from "../files/write-kept";
import { givenSettings } from "../given-settings";
import { required, requiredWorkbook } from "../required";
import { WrongCall } from "../wrong-call";

const OUT = "要写的工作簿，例如 评分表.xlsx";

/** `score`: the 评分表 figures of a consolidated workbook, with what was typed into it since; also 评分表 or the blank form as a file to be printed. */
export const scoreCommand: Command = {
  name: "score",
  summary: "算出汇总工作簿里评分表的得分，含已填的评分；也可另存评分表或空白评分表供打印。",
  usage:
    "score --from 汇总.xlsx [--settings 文件] [--out 评分表.xlsx] [--paper A4|A3] [--json]，或 score --blank --out 空白评分表.xlsx [--paper A4|A3] [--settings 文件]",
  options: { from: "text", settings: "text", out: "text", paper: "text", blank: "switch", json: "switch" },
  takesFiles: false,
  run: (given, tools) => (given.on("blank") ? writeBlank(given, tools) : scoreGiven(given, tools)),
};

async function scoreGiven(given: GivenOptions, tools: Tools): Promise<ExitCode> {
  const file = required(given, "from", "汇总工作簿");
  const paper = paperOf(given);
  const out = given.text("out") === null ? null : await sheetFile(given);
  if (out === null && given.text("paper") !== null)
    throw new WrongCall("--paper 要与 --out 一起用：请用 --out 给出要写的评分表。");
  const opened = await openHistory(await readGivenFile(file, "汇总工作簿"), tools.reader);
  if (!opened.ok) throw new WrongCall([`「${file}」不能用来评分：`, ...opened.problem.sentences].join("\n"));
  const workspace = openWorkspace(
    settingsOfRuns(await givenSettings(given, tools), { named: opened.value, replaced: null }),
  );
  const scored = scoreWorkbook(opened.value.history, workspace);
  if (!scored.ok) throw new WrongCall(`「${file}」不能用来评分：${scored.problem}`);
  const { score, findings } = scored.value;
  const json = given.on("json");
  const sheet = out === null ? null : scorePrintOut(opened.value.history, workspace, paper);
  if (out !== null && sheet !== null) {
    await writeKept(out, await tools.writer.write(sheet), tools);
    tools.tell(`已写出 ${out}：评分表，${paper} 横向。`);
  }
  for (const { message } of json ? [...findings, ...score.findings] : findings) tools.tell(message);
  tools.print(json ? JSON.stringify(scoreWorkbookJson(score), null, 2) : scoreReport(score));
  return [...findings, ...score.findings].some(({ grade }) => grade === "错误") ? EXIT.doneWithFaults : EXIT.done;
}

async function writeBlank(given: GivenOptions, tools: Tools): Promise<ExitCode> {
  if (given.text("from") !== null || given.on("json"))
    throw new WrongCall("--blank 写的是不含得分的空白评分表，不能与 --from、--json 一起用。");
  const out = await sheetFile(given);
  const paper = paperOf(given);
  const workspace = openWorkspace(await givenSettings(given, tools));
  await writeKept(out, await tools.writer.write(blankScorePrintOut(workspace, paper)), tools);
  tools.print(`已写出 ${out}：空白评分表，${paper} 横向，供手工填写。`);
  return EXIT.done;
}

/** A scoring table alone in the place of the whole workbook that it was made from would be taken for that workbook. */
async function sheetFile(given: GivenOptions): Promise<string> {
  const out = requiredWorkbook(given, OUT);
  for (const source of [given.text("from"), given.text("settings")])
    if (source !== null && (await isSameFile(source, out)))
      throw new WrongCall(`--out「${out}」就是要读的那个文件，写上去会换掉它。请给评分表另起一个文件名。`);
  return out;
}

function paperOf(given: GivenOptions): "A4" | "A3" {
  const paper = (given.text("paper") ?? "A4").toUpperCase();
  if (paper === "A4" || paper === "A3") return paper;
  throw new WrongCall(`--paper「${given.text("paper") ?? ""}」不对：纸张只有 A4 和 A3。`);
}
