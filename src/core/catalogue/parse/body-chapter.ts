import { NUMERAL } from "./chinese-number";
import type { Paragraph } from "./paragraphs";

const CHAPTER = new RegExp(`^(${NUMERAL})、\\s*(.{1,20})$`);

/** A chapter heading of the plan (「三、创建目标」). */
export interface ChapterHeading {
  readonly numeral: string;
  readonly name: string;
  readonly line: number;
}

/** The chapter headings of the plan in order. */
export function chapterHeadings(paragraphs: readonly Paragraph[]): readonly ChapterHeading[] {
  return paragraphs.flatMap(({ text, line }) => {
    const [, numeral, name] = CHAPTER.exec(text) ?? [];
    return numeral === undefined || name === undefined || name.includes("。") ? [] : [{ numeral, name, line }];
  });
}

/** The paragraphs of the chapter with this name, without its heading; null when the plan has none. */
export function bodyChapter(paragraphs: readonly Paragraph[], name: string): readonly Paragraph[] | null {
  const headings = chapterHeadings(paragraphs);
  const at = headings.findIndex((heading) => heading.name === name);
  const start = headings[at]?.line;
  const end = headings[at + 1]?.line ?? Infinity;
  return start === undefined
    ? null
    : paragraphs.filter(({ line, text }) => line > start && line < end && !text.startsWith("附件"));
}
