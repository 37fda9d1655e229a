import type { ParseLog } from "./parse-log";
import type { SourceLine } from "./source-lines";

/** A paragraph of the plan, put together again where a page break cut its sentence. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** Where in `text` each of its lines begins. */
  readonly pieces: readonly { readonly line: number; readonly start: number }[];
}

const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])[^。]*$/;
const LABEL = /^(?:牵头单位|责任单位)[：:]/;
const NEW_PARAGRAPH =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}\.\s|牵头单位|责任单位|附件)/;

/** The paragraphs from the first numbered heading on; bold marks are dropped, cut sentences re-joined (L31/33 … L295/297). */
export function paragraphs(lines: readonly SourceLine[], log: ParseLog): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const { no, text } of lines) {
    const plain = text.split("**").join("").trim();
    if (plain === "" || (joined.length === 0 && !HEADING.test(plain))) continue;
    if (text.includes("**")) {
      log.repair({
        kind: "layout",
        line: no,
        field: "正文",
        from: "**",
        to: "",
        reason: "加粗标记是转换文件时带入的，不属于原文，删去。",
        once: true,
      });
    }
    const previous = joined[joined.length - 1];
    if (previous !== undefined && isCut(previous.text) && !NEW_PARAGRAPH.test(plain)) {
      joined[joined.length - 1] = join(previous, no, plain);
      log.repair({
        kind: "layout",
        line: no,
        field: "正文",
        from: "（句中换页断行）",
        to: "（并入上一行）",
        reason: "分页断开的句子接回为一段。",
        once: true,
      });
    } else {
      joined.push({ text: plain, line: no, endLine: no, pieces: [{ line: no, start: 0 }] });
    }
  }
  checkSentences(joined, log);
  return joined;
}

/** The file's line on which a place in the paragraph stands. */
export function lineAt({ pieces, line }: Paragraph, offset: number): number {
  return pieces.reduce((found, piece) => (piece.start <= offset ? piece.line : found), line);
}

/** A paragraph's text with its page breaks as line breaks. */
export function printedPieces({ text, pieces }: Paragraph): string {
  return pieces.map(({ start }, index) => text.slice(start, pieces[index + 1]?.start)).join("\n");
}

/** The paragraph again from `printedPieces` and the lines of its pieces. */
export function paragraphOf(printed: string, lines: readonly number[]): Paragraph {
  const texts = printed.split("\n");
  const pieces = texts.map((_, index) => ({ line: lines[index] ?? 1, start: texts.slice(0, index).join("").length }));
  return { text: texts.join(""), line: lines[0] ?? 1, endLine: lines[lines.length - 1] ?? 1, pieces };
}

/** A heading is never cut; a list of units only where it ends in a separator; any other text unless its sentence has ended. */
function isCut(text: string): boolean {
  if (HEADING.test(text) || text.startsWith("附件")) return false;
  return LABEL.test(text) ? /[、，,]$/.test(text) : !/[。！？：；]$/.test(text);
}

function join(paragraph: Paragraph, line: number, text: string): Paragraph {
  const pieces = [...paragraph.pieces, { line, start: paragraph.text.length }];
  return { text: paragraph.text + text, line: paragraph.line, endLine: line, pieces };
}

function checkSentences(joined: readonly Paragraph[], log: ParseLog): void {
  for (const paragraph of joined) {
    if (!isCut(paragraph.text)) continue;
    const { endLine, text } = paragraph;
    log.problem(
      endLine,
      `「…${text.slice(-12)}」`,
      "完整的句子",
      `第 ${endLine} 行：句子没有结束（「…${text.slice(-12)}」），后面的文字可能缺失。请核对文件是否完整。`,
    );
  }
}
