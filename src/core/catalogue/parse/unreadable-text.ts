import type { DocumentProblem } from "./document-problem";
import { documentProblem } from "./document-problem";

// eslint-disable-next-line no-control-regex -- control characters are what tells a binary file from a text
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

/** Says why a text is no document at all: empty, a binary file, or decoded with the wrong character set; else null. */
export function unreadableText(text: string): DocumentProblem | null {
  if (text.replace(/^\uFEFF/, "").trim() === "") {
    return documentProblem(1, "空文件", "方案全文", "文件是空的，没有读到任何文字。请选择方案全文的文本文件。");
  }
  const binary = BINARY.exec(text);
  if (binary !== null) {
    const line = lineAt(text, binary.index);
    return documentProblem(
      line,
      "非文本内容",
      "UTF-8 文本",
      `第 ${line} 行：这不是文本文件。请把方案全文另存为 UTF-8 文本（.txt）后再读取。`,
    );
  }
  const garbled = text.indexOf("\uFFFD");
  if (garbled < 0) return null;
  const line = lineAt(text, garbled);
  return documentProblem(
    line,
    "乱码",
    "UTF-8 文本",
    `第 ${line} 行：有无法辨认的文字，文件编码可能不是 UTF-8。请另存为 UTF-8 文本后再读取。`,
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
