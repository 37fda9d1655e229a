import { catalogueJson } from "../../app/catalogue-json";
import { openWorkspace } from "../../app/open-workspace";
import { readDocument } from "../../app/read-document";
import type { Command, GivenOptions } from "../command";
import { EXIT } from "../exit-code";
import { readGivenFile } from "../files/read-given-file";
import { givenSettings } from "../given-settings";
import { WrongCall } from "../wrong-call";

/** `catalogue`: what the source document says, with repairs and gaps. */
export const catalogueCommand: Command = {
  name: "catalogue",
  summary: "列出责任分解表的条数、修订和待定事项；--source 读另一版原文。",
  usage: "catalogue [--source 文件] [--settings 文件] [--json]",
  options: { source: "text", settings: "text", json: "switch" },
  takesFiles: false,
  run: async (given, tools) => {
    const settings = await givenSettings(given, tools);
    const workspace = openWorkspace(settings, await givenDocument(given));
    tools.print(given.on("json") ? JSON.stringify(catalogueJson(workspace), null, 2) : overview(workspace));
    return EXIT.done;
  },
};

async function givenDocument(given: GivenOptions) {
  const source = given.text("source");
  if (source === null) return undefined;
  const read = readDocument(await readGivenFile(source, "原文文件"));
  if (read.ok) return read.document;
  const lines = read.problems.slice(0, 10).map(({ message }) => message);
  throw new WrongCall([`「${source}」不能作为责任分解表的原文，没有采用：`, ...lines].join("\n"));
}

function overview({ document, registry, measures }: ReturnType<typeof openWorkspace>): string {
  const reporting = registry.units.filter(({ reports }) => reports).length;
  return [
    document.title,
    `版本 ${document.edition}：${document.sections.length} 个部分，${document.points.length} 个评价要点，${document.clauses.length} 条评价内容（其中否决项 ${document.clauses.filter(({ veto }) => veto).length} 条）。`,
    ...document.sections.map(({ printed }) => `  ${printed}`),
    `填报单位 ${reporting} 个；填报指标 ${measures.length} 项。`,
    `重点任务：提升工程 ${document.programmes.filter(({ kind }) => kind === "工程").length} 项，专项整治行动 ${document.programmes.filter(({ kind }) => kind === "行动").length} 个；实施步骤 ${document.milestones.length} 个阶段；创建目标 ${document.goals.length} 项。`,
    "",
    `修订记录 ${document.repairs.length} 条：`,
    ...document.repairs.map(
      ({ line, field, from, to, decision }) => `  第 ${line} 行 ${field}：「${from}」→「${to}」（${decision}）`,
    ),
    "",
    `待定事项 ${document.gaps.length} 项：`,
    ...document.gaps.map(({ line, text, decision }) => `  第 ${line} 行：${text}（${decision}）`),
  ].join("\n");
}
