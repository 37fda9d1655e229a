import type { IDocumentData, IStyleData } from "@univerjs/core";

const LINE_END = /\r\n|\r|\n/g;

/** True for a text that Excel breaks itself, whatever the width. */
export function hasLineEnds(text: string): boolean {
  return text.includes("\n") || text.includes("\r");
}

/** A text of several lines as Univer's rich text, all of it in one look. A new one each time, since Univer writes into it. */
export function textInLines(text: string, style: IStyleData): IDocumentData {
  const lines = text.replace(LINE_END, "\r");
  const { ff, fs, it, bl, ul, st, cl } = style;
  const look = JSON.parse(JSON.stringify({ ff, fs, it, bl, ul, st, cl })) as IStyleData;
  return {
    id: "d",
    body: {
      dataStream: `${lines}\r\n`,
      textRuns: [{ st: 0, ed: lines.length, ts: look }],
      paragraphs: [...paragraphEnds(lines), lines.length].map((startIndex) => ({ startIndex, paragraphStyle: {} })),
      sectionBreaks: [{ startIndex: lines.length + 1 }],
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: [],
  };
}

function paragraphEnds(lines: string): readonly number[] {
  const ends: number[] = [];
  for (let at = lines.indexOf("\r"); at >= 0; at = lines.indexOf("\r", at + 1)) ends.push(at);
  return ends;
}
