import type { Deadline } from "../deadline";
import type { XlsxLimits } from "../limits";
import { decodeXstring } from "../xml-text";
import { requireRoom } from "../text-count";
import { bytesOf } from "./bytes-of";
import type { KnownTexts } from "./known-texts";
import { notPlain } from "./not-plain";
import { isNameCode, PlainCursor } from "./plain-cursor";
import type { ReaderMemory } from "./reader-memory";

const LESS = bytesOf("<");
const TABLE = bytesOf("<sst");
const ITEM = bytesOf("<si>");
const TEXT = bytesOf("<t");
const TEXT_END = bytesOf("</t>");
const RUN = bytesOf("<r>");
const RUN_END = bytesOf("</r>");
const FORMAT = bytesOf("<rPr");
/** `</rPr>`, `</sst>` and `</si>`, four bytes at a time. */
const FORMAT_END = [bytesOf("</rP"), bytesOf("rPr>")] as const;
const TABLE_END = [bytesOf("</ss"), bytesOf("sst>")] as const;
const ITEM_END = [bytesOf("</si"), bytesOf("/si>")] as const;
/** `<phoneticPr`, which Chinese versions of Excel add, four bytes at a time. */
const PHONETIC = [bytesOf("<pho"), bytesOf("neti"), bytesOf("icPr")] as const;
const PHONETIC_LENGTH = 11;
/** How deep the format of a run lies. */
const DEEPEST = 5;
/** How many texts pass between two looks at the clock. */
const PER_CHECK = 1_024;

/** What a table of texts is read with. */
export interface PlainStringsTools {
  readonly memory: ReaderMemory;
  readonly limits: Pick<XlsxLimits, "strings" | "textLength" | "depth">;
  readonly deadline: Deadline;
}

/**
 * The texts of a workbook's table by their bytes, which must be UTF-8, where each is of one piece or of runs, without readings. For anything else it ends by `notPlain`: what it gives is what the careful way gives.
 */
export function readPlainStrings(bytes: Uint8Array, tools: PlainStringsTools): readonly string[] {
  const { limits, deadline } = tools;
  if (limits.depth < DEEPEST) notPlain();
  const cursor = new PlainCursor(bytes);
  const strings: string[] = [];
  cursor.prolog();
  if (cursor.word(cursor.at) !== TABLE) notPlain();
  cursor.at += 4;
  if (!cursor.attributes()) {
    for (cursor.blanks(); cursor.word(cursor.at) === ITEM; cursor.blanks()) {
      requireRoom(strings.length, limits);
      strings.push(item(cursor, tools));
      if (strings.length % PER_CHECK === 0) deadline.check();
    }
    if (cursor.word(cursor.at) !== TABLE_END[0] || cursor.word(cursor.at + 2) !== TABLE_END[1]) notPlain();
    cursor.at += 6;
  }
  cursor.end();
  return strings;
}

/** The text of the `<si>` here. */
function item(cursor: PlainCursor, { memory, limits }: PlainStringsTools): string {
  cursor.at += 4;
  const isOfRuns = cursor.word(cursor.at) >>> 8 === RUN;
  const text = isOfRuns ? joinedRuns(cursor, memory.runs, limits) : textAt(cursor, memory.texts, limits);
  if (cursor.word(cursor.at) === PHONETIC[0]) passPhonetic(cursor);
  if (cursor.word(cursor.at) !== ITEM_END[0] || cursor.word(cursor.at + 1) !== ITEM_END[1]) notPlain();
  cursor.at += 5;
  return text;
}

/** The text of the `<t>` here. */
function textAt(cursor: PlainCursor, known: KnownTexts, { textLength }: Pick<XlsxLimits, "textLength">): string {
  if (cursor.word(cursor.at) >>> 16 !== TEXT) notPlain();
  cursor.at += 2;
  const isEmpty = cursor.attributes();
  const from = cursor.at;
  const to = isEmpty ? from : cursor.bytes.indexOf(LESS, from);
  // What has no more bytes than a cell may have characters can be no text that is too long.
  if (to < 0 || to - from > textLength) notPlain();
  if (!isEmpty && cursor.word(to) !== TEXT_END) notPlain();
  cursor.at = isEmpty ? to : to + 4;
  return known.of(cursor.bytes, cursor.view, from, to);
}

/** The text of the runs here, each of a format of its own, as LibreOffice writes most texts. */
function joinedRuns(cursor: PlainCursor, known: KnownTexts, limits: Pick<XlsxLimits, "textLength">): string {
  let text = "";
  while (cursor.word(cursor.at) >>> 8 === RUN) {
    cursor.at += 3;
    if (cursor.word(cursor.at) === FORMAT) passFormat(cursor);
    text += textAt(cursor, known, limits);
    if (cursor.word(cursor.at) !== RUN_END) notPlain();
    cursor.at += 4;
  }
  return text.length > limits.textLength ? notPlain() : decodeXstring(text);
}

/** Moves over an `<rPr>` that holds empty elements. */
function passFormat(cursor: PlainCursor): void {
  const { bytes } = cursor;
  cursor.at += 4;
  if (cursor.attributes()) return;
  while (bytes[cursor.at] === LESS && isNameCode(bytes[cursor.at + 1]!)) {
    // It would end the text's own element.
    if (cursor.word(cursor.at) >>> 8 === ITEM >>> 8) notPlain();
    cursor.at += 1;
    while (isNameCode(bytes[cursor.at]!)) cursor.at += 1;
    if (!cursor.attributes()) notPlain();
  }
  if (cursor.word(cursor.at) !== FORMAT_END[0] || cursor.word(cursor.at + 2) !== FORMAT_END[1]) notPlain();
  cursor.at += 6;
}

/** Moves over an empty `<phoneticPr …/>`. */
function passPhonetic(cursor: PlainCursor): void {
  const { at } = cursor;
  if (cursor.word(at + 4) !== PHONETIC[1] || cursor.word(at + 7) !== PHONETIC[2]) notPlain();
  cursor.at = at + PHONETIC_LENGTH;
  if (!cursor.attributes()) notPlain();
}
