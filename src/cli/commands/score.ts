import { settingsOfRuns } from "../../app/earlier-runs";
import { openHistory } from "../../app/open-history";
import { openWorkspace } from "../../app/open-workspace";
import { scoreReport } from "../../app/reports/score-report";
import { scoreWorkbook, scoreWorkbookJson } from "../../app/score-workbook";
import type { Command } from "../command";
import { EXIT } from "../exit-code";
import { readGivenFile } from "../files/read-given-file";
import { givenSettings } from "../given-settings";
import { required } from "../required";
import { WrongCall } from "../wrong-call";

/** `score`: the 评分表 figures of a consolidated workbook, with what was typed into it since. */
export const scoreCommand: Command = {
  name: "score",
  summary: "算出汇总工作簿里评分表的得分，含已填的评分。",
  usage: "score --from 汇总.xlsx [--settings 文件] [--json]",
  options: { from: "text", settings: "text", json: "switch" },
  takesFiles: false,
  run: async (given, tools) => {
    const file = required(given, "from", "汇总工作簿");
    const opened = await openHistory(await readGivenFile(file, "汇总工作簿"), tools.reader);
    if (!opened.ok) throw new WrongCall([`「${file}」不能用来评分：`, ...opened.problem.sentences].join("\n"));
    const workspace = openWorkspace(
      settingsOfRuns(await givenSettings(given, tools), { named: opened.value, replaced: null }),
    );
    const scored = scoreWorkbook(opened.value.history, workspace);
    if (!scored.ok) throw new WrongCall(`「${file}」不能用来评分：${scored.problem}`);
    const { score, findings } = scored.value;
    const json = given.on("json");
    for (const { message } of json ? [...findings, ...score.findings] : findings) tools.tell(message);
    tools.print(json ? JSON.stringify(scoreWorkbookJson(score), null, 2) : scoreReport(score));
    return [...findings, ...score.findings].some(({ grade }) => grade === "错误") ? EXIT.doneWithFaults : EXIT.done;
  },
};
