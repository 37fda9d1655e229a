const MOST = 4;

/** Lines of the source document: 「第313、314行」, many as 「第59、67、73行等23处」. */
export function lineNumbers(lines: readonly number[]): string {
  if (lines.length <= MOST) return `第${lines.join("、")}行`;
  return `第${lines.slice(0, MOST - 1).join("、")}行等${lines.length}处`;
}
