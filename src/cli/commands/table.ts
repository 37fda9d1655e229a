import { openWorkspace } from "../../app/open-workspace";
import { tableOf } from "../../app/table-of";
import type { Command } from "../command";
import { EXIT } from "../exit-code";
import { writeKept } from "../files/write-kept";
import { requiredWorkbook } from "../required";

/** `table`: 责任分解表, 重点任务, 修订记录, 待定事项 in one workbook. */
export const tableCommand: Command = {
  name: "table",
  summary: "写出责任分解表、重点任务、修订记录和待定事项。",
  usage: "table --out 文件.xlsx",
  options: { out: "text" },
  takesFiles: false,
  run: async (given, tools) => {
    const out = requiredWorkbook(given, "要写的文件，例如 责任分解表.xlsx");
    const workspace = openWorkspace(null);
    await writeKept(out, await tools.writer.write(tableOf(workspace)), tools);
    const { clauses, points, repairs, gaps } = workspace.document;
    tools.print(
      `已写出 ${out}：${clauses.length} 条、${points.length} 个评价要点，修订记录 ${repairs.length} 条，待定事项 ${gaps.length} 项。`,
    );
    return EXIT.done;
  },
};
