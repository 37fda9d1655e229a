import type { ParseLog } from "./parse-log";
import { splitNames } from "./split-names";

/** 评价方式 as a list; spellings that differ by blanks only are one method. */
export function readMethods(cell: string, line: number, log: ParseLog): readonly string[] {
  const methods = splitNames(cell).map(({ text }) => text);
  const joined = methods.join("、");
  if (joined !== cell) {
    log.repair({
      kind: "layout",
      line,
      field: "评价方式",
      from: cell,
      to: joined,
      reason: "只差空格或标点的写法统一为一种。",
      once: true,
    });
  }
  return methods;
}
