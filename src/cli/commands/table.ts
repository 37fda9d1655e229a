import { openWorkspace } from "../../app/open-workspace";
import { tableOf } from "../../app/table-of";
import type { Command } from "../command";
import { EXIT } from "../exit-code";
import { writeWhole } from "../files/write-whole";
import { required } from "../required";

/** `table`: 责任分解表, 重点任务, 修订记录, 待定事项 in one workbook. */
export const tableCommand: Command = {
  name: "table",
  summary: "写出责任分解表、重点任务、修订记录和待定事项。",
  usage: "table --out 文件.xlsx",
  options: { out: "text" },
  takesFiles: false,
  run: async (given, { writer, print }) => {
    const out = required(given, "out", "要写的文件，例如 责任分解表.xlsx");
    const workspace = openWorkspace(null);
    await writeWhole(out, await writer.write(tableOf(workspace)));
    const { clauses, points, repairs, gaps } = workspace.document;
    print(`已写出 ${out}：${clauses.length} 条、${points.length} 个评价要点，修订记录 ${repairs.length} 条，待定事项 ${gaps.length} 项。`);
    return EXIT.done;
  },
};
