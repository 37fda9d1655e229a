import { defaultWorkspaceSettings } from "../../app/default-workspace-settings";
import { settingsWorkbook } from "../../app/settings-workbook";
import type { Command } from "../command";
import { EXIT } from "../exit-code";
import { writeKept } from "../files/write-kept";
import { requiredWorkbook } from "../required";

/** `settings`: the default 设置 as a workbook to be filled in by 食安办. */
export const settingsCommand: Command = {
  name: "settings",
  summary: "写出默认的设置工作簿，改好后用 --settings 交给其他命令。",
  usage: "settings --out 文件.xlsx",
  options: { out: "text" },
  takesFiles: false,
  run: async (given, tools) => {
    const out = requiredWorkbook(given, "要写的文件，例如 设置.xlsx");
    await writeKept(out, await tools.writer.write(settingsWorkbook(defaultWorkspaceSettings())), tools);
    tools.print(`已写出 ${out}。请补上人口、联系人等，核对标「待确认」的各项；用 --settings 交给其他命令。`);
    return EXIT.done;
  },
};
