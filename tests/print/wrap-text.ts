import type { FaceMetrics } from "./face-metrics";

const NEVER_FIRST = "、。，．；：？！）》〉」』】〕］｝”’…—％%,.;:?!)]}";
const NEVER_LAST = "（《〈「『【〔［｛“‘([{";

/** What is printed: its font and the room for a line, in points. */
export interface TextRoom {
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
}

/** How many lines a text takes in a face, broken as Excel breaks Chinese: words whole, no line begins with a closing mark or ends with an opening one. */
export function linesIn(text: string, { size, bold, width }: TextRoom, face: FaceMetrics): number {
  const widthOf = (piece: string): number =>
    [...piece].reduce((sum, character) => sum + face.advance(character, bold) * size, 0);
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const piece of unbreakable(paragraph)) {
      const wide = widthOf(piece);
      if (used + widthOf(piece.trimEnd()) <= width) {
        used += wide;
        continue;
      }
      own += used > 0 ? 1 : 0;
      used = wide;
      while (used > width) {
        own += 1;
        used -= width;
      }
    }
    return lines + own;
  }, 0);
}

function unbreakable(paragraph: string): string[] {
  const pieces: string[] = [];
  let holds = false;
  let latin = false;
  for (const character of paragraph) {
    const isLatin = /[\u0021-\u024f]/u.test(character);
    const last = pieces.length - 1;
    if (last >= 0 && (holds || character === " " || NEVER_FIRST.includes(character) || (latin && isLatin)))
      pieces[last] += character;
    else pieces.push(character);
    holds = NEVER_LAST.includes(character);
    latin = isLatin;
  }
  return pieces;
}
