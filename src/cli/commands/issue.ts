import path from "node:path";
import { issueReturns, reportingUnits } from "../../app/issue-returns";
import { latestReturns } from "../../app/latest-returns";
import { openWorkspace, type Workspace } from "../../app/open-workspace";
import { workspaceFor } from "../../app/workspace-for";
import { namedUnits } from "../../app/named-units";
import { shiftPeriod } from "../../core/model/calendar";
import type { UnitReturn } from "../../core/model/unit-return";
import type { Command, Tools } from "../command";
import { EXIT } from "../exit-code";
import { pickFolder } from "../files/pick-files";
import { afterWriting } from "../files/not-written";
import { writeKept } from "../files/write-kept";
import { givenSettings } from "../given-settings";
import { progressLine } from "../progress-line";
import { required, requiredPeriod } from "../required";
import { WrongCall } from "../wrong-call";

/** `issue`: blank returns, one workbook per reporting unit. */
export const issueCommand: Command = {
  name: "issue",
  summary: "给每个填报单位写一本月报空表；--previous 带上月数据，--keep 保留本月已填内容。",
  usage: "issue --period YYYY-MM [--unit 单位]... [--previous 文件夹] [--keep 文件夹] [--settings 文件] --out 文件夹",
  options: { period: "text", unit: "texts", previous: "text", keep: "text", settings: "text", out: "text" },
  takesFiles: false,
  run: async (given, tools) => {
    const period = requiredPeriod(given);
    const out = required(given, "out", "放空表的文件夹");
    const workspace = workspaceFor(openWorkspace(await givenSettings(given, tools)), period);
    const named = namedUnits(workspace, given.texts("unit"));
    if (!named.ok) throw new WrongCall(named.problem);
    const units = named.value.length > 0 ? named.value : reportingUnits(workspace);
    const previous = await returnsIn(
      given.text("previous"),
      shiftPeriod(period, -1),
      "上月月报文件夹",
      workspace,
      tools,
    );
    const keep = await returnsIn(given.text("keep"), period, "本月月报文件夹", workspace, tools);
    const progress = progressLine(tools.tell, "写空表");
    let written = 0;
    for (const { unit, file, workbook } of issueReturns(workspace, { period, units, previous, keep })) {
      const target = path.join(out, file);
      await writeKept(target, await tools.writer.write(workbook), tools).catch(afterWriting(written));
      written += 1;
      progress(written, units.length, unit);
    }
    tools.print(`已写出 ${written} 份月报空表，放在 ${out}。`);
    return EXIT.done;
  },
};

async function returnsIn(
  folder: string | null,
  period: string,
  what: string,
  workspace: Workspace,
  tools: Tools,
): Promise<ReadonlyMap<string, UnitReturn>> {
  if (folder === null) return new Map();
  const { picked } = await pickFolder(folder, what);
  const { byUnit, leftOut } = await latestReturns(picked, period, workspace, {
    reader: tools.reader,
    progress: progressLine(tools.tell, "读取"),
  });
  for (const line of leftOut) tools.tell(`没有带入　${line}`);
  tools.tell(`${what}：带入 ${byUnit.size} 个单位的 ${period} 数据。`);
  return byUnit;
}
