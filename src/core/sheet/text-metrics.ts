/** Excel refuses a higher row. Points. */
export const MAX_ROW_HEIGHT = 409;

/** A column's margins and grid line, in Excel characters; not part of its width as people see it. */
export const COLUMN_MARGIN = 0.625;

/** What of a font decides how much room a text takes. Size in points. */
export interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
}

/** A text that has to fit: its column's width in Excel characters, its font, and whether it may wrap. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
  readonly font: TextFont;
  readonly wrap: boolean;
}

/** Widths are counted in digits of the workbook's default font, which has this size in points. */
const UNIT_SIZE = 11;
/** Bold Chinese faces are thickened by the screen and then advance further. */
const BOLD_FACTOR = 1.06;
/** Wide Latin letters, in units: capitals, m, w, @, %. */
const WIDE_LATIN = 1.35;
/** Room an application may take away when it rounds to pixels or breaks before a punctuation mark, in units. */
const WRAP_SAFETY = 0.6;
/** A digit of the default font takes 8 pixels, a Chinese character of it 15, so that a line holds a little more than its digits say. */
const ROOM_FACTOR = 1.06;
/** Height of a line over its font size, and the blank above and below the lines in points. 宋体 takes 1.2. */
const USUAL_LINES = { factor: 1.3, blank: 6 } as const;
/** The same for the tallest face that takes the place of 宋体 where it is missing (Noto Sans CJK): no line of it may be cut. */
const TALLEST_LINES = { factor: 1.45, blank: 3 } as const;

/** No line may begin with these, none may end with those. */
const CLOSING = "、。，．；：？！）》〉」』】〕］｝”’…—％%,.;:?!)]}";
const OPENING = "（《〈「『【〔［｛“‘([{";

/** Width of the widest line of a text, in Excel characters of the default font. */
export function textWidth(text: string, font: TextFont): number {
  return Math.max(...text.split("\n").map((line) => widthOf(line, font)));
}

/** Lines a text needs in a column of the given width (Excel characters), counting its own line ends; at least 1. */
export function linesNeeded(text: string, width: number, font: TextFont): number {
  const room = Math.max((width - WRAP_SAFETY) * ROOM_FACTOR, 1);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room, font), 0);
}

/** Height in points of that many lines. */
export function heightOfLines(lines: number, font: TextFont): number {
  const heights = [USUAL_LINES, TALLEST_LINES].map(({ factor, blank }) => lines * font.size * factor + blank);
  return roundUp(Math.max(...heights));
}

/** Height in points in which all the texts fit, before Excel's cap. */
export function neededHeight(texts: readonly FittedText[]): number {
  return texts.reduce((height, { text, width, font, wrap }) => {
    const lines = wrap ? linesNeeded(text, width, font) : 1;
    return Math.max(height, heightOfLines(lines, font));
  }, 0);
}

/** Row height in points in which all the texts fit, at most Excel's 409. */
export function rowHeight(texts: readonly FittedText[]): number {
  return Math.min(neededHeight(texts), MAX_ROW_HEIGHT);
}

function linesOfParagraph(paragraph: string, room: number, font: TextFont): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const width = widthOf(piece, font);
    // A blank at the end of a line hangs over it.
    if (piece === " ") {
      used += width;
    } else if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      // Longer than a line: it is cut wherever the line ends, after starting a line of its own.
      if (used > 0) lines += 1;
      const whole = Math.ceil(width / room) - 1;
      lines += whole;
      used = width - whole * room;
    }
  }
  return lines;
}

/** What stays together on a line: a run of Latin letters and digits, a Chinese character with its punctuation, a blank. */
function pieces(paragraph: string): string[] {
  const result: string[] = [];
  let latin = false;
  let holdsNext = false;
  for (const character of paragraph) {
    const latinNow = isLatin(character);
    const closing = CLOSING.includes(character);
    const joins =
      result.length > 0 && result[result.length - 1] !== " " && (holdsNext || closing || (latin && latinNow));
    if (joins) result[result.length - 1] += character;
    else result.push(character);
    holdsNext = OPENING.includes(character);
    latin = latinNow;
  }
  return result;
}

function isLatin(character: string): boolean {
  return character > " " && character.codePointAt(0)! < 0x2000;
}

function widthOf(line: string, font: TextFont): number {
  let units = 0;
  for (const character of line) units += characterUnits(character);
  return (units * font.size * (font.bold === true ? BOLD_FACTOR : 1)) / UNIT_SIZE;
}

/** In 宋体 everything outside plain Latin letters is as wide as a Chinese character, also ①, “ and ×. */
function characterUnits(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return 0;
  if (code < 0x7f) return /[A-Z@%mw&]/.test(character) ? WIDE_LATIN : 1;
  if (code >= 0xc0 && code < 0x250 && character !== "×" && character !== "÷") return 1;
  if ((code >= 0x300 && code < 0x370) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 1;
  return 2;
}

/** Excel keeps heights in quarters of a point. */
function roundUp(height: number): number {
  return Math.ceil(height * 4) / 4;
}
