const MOST = 3;

/** Lines of the source document without words: 「313、314」, many as 「59等23处」. */
export function lineNumbers(lines: readonly number[]): string {
  return lines.length <= MOST ? lines.join("、") : `${lines[0]}等${lines.length}处`;
}

/** Lines of the source document in words: 「原文第313行」, several as 「原文第59行等23处」. */
export function lineWords(lines: readonly number[]): string {
  return `原文第${lines[0]}行${lines.length === 1 ? "" : `等${lines.length}处`}`;
}
