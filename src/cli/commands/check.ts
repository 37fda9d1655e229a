import path from "node:path";
import { checkFiles } from "../../app/check-files";
import { checkJson } from "../../app/check-json";
import { checkReport } from "../../app/reports/check-report";
import { openWorkspace } from "../../app/open-workspace";
import type { Command } from "../command";
import { EXIT } from "../exit-code";
import { isLeftBehind } from "../../app/left-behind";
import { keepHeapLean } from "../files/lean-heap";
import { pickFile } from "../files/pick-files";
import { givenSettings } from "../given-settings";
import { progressLine } from "../progress-line";
import { WrongCall } from "../wrong-call";

/** `check`: each return's verdict and findings. */
export const checkCommand: Command = {
  name: "check",
  summary: "逐份审核月报：收、退回还是不能收，哪一格有什么问题。",
  usage: "check 文件... [--settings 文件] [--json]",
  options: { settings: "text", json: "switch" },
  takesFiles: true,
  run: async (given, tools) => {
    const [ignored, names] = partition(given.rest, (file) => isLeftBehind(path.basename(file)));
    if (ignored.length > 0) tools.tell(`未当作月报的文件：${ignored.join("、")}。`);
    if (names.length === 0) throw new WrongCall("没有给出要审核的文件。");
    const workspace = openWorkspace(await givenSettings(given, tools));
    const files = await Promise.all(names.map((file) => pickFile(file)));
    keepHeapLean(files.length);
    const checked = await checkFiles(files, workspace, {
      reader: tools.reader,
      progress: progressLine(tools.tell, "审核"),
    });
    const named = checked.map((one, index) => ({ ...one, file: names[index] ?? one.file }));
    tools.print(given.on("json") ? JSON.stringify(named.map(checkJson), null, 2) : checkReport(named));
    const clean = checked.every(
      ({ verdict, findings }) => verdict !== "refused" && findings.every(({ grade }) => grade !== "错误"),
    );
    return clean ? EXIT.done : EXIT.doneWithFaults;
  },
};

function partition(
  files: readonly string[],
  isIgnored: (file: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [files.filter(isIgnored), files.filter((file) => !isIgnored(file))];
}
