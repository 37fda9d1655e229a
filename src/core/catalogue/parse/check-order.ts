import type { ParseLog } from "./parse-log";

/** One numbered item, for checking that nothing is missing before it. */
export interface Numbered {
  readonly no: number;
  readonly line: number;
}

/** Reports the first number that does not follow the one before it; `what` reads like 「评价内容」. */
export function checkOrder(what: string, items: readonly Numbered[], log: ParseLog): void {
  const index = items.findIndex(({ no }, at) => no !== at + 1);
  const item = items[index];
  if (item === undefined) return;
  log.problem(
    item.line,
    `序号 ${item.no}`,
    `${what}序号 ${index + 1}`,
    `第 ${item.line} 行：${what}的序号应为 ${index + 1}，读到 ${item.no}。请核对文件是否缺行、重行或次序颠倒。`,
  );
}

/** Reports a count that differs from the expected one, at the line where the items end. */
export function checkCount(
  what: string,
  count: number,
  expected: number | undefined,
  line: number,
  log: ParseLog,
): void {
  if (expected === undefined || count === expected) return;
  log.problem(
    line,
    `${count} 项`,
    `${what} ${expected} 项`,
    `第 ${line} 行：到此为止，${what}应有 ${expected} 项，读到 ${count} 项。请核对文件是否完整。`,
  );
}
