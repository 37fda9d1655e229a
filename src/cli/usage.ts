import type { Command } from "./command";

/** How to call the program: every command with its call and what it does. */
export function usage(commands: Iterable<Command>): string {
  const lines = [...commands].flatMap((command) => [`  shian ${command.usage}`, `      ${command.summary}`]);
  return [
    "用法：shian <命令> [选项]",
    "",
    ...lines,
    "",
    "加 --json 时，标准输出只有 JSON；进度和提示在标准错误输出。",
  ].join("\n");
}
