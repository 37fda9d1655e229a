import { decodeXml, decodeXstring } from "../xml-text";
import { KnownBytes } from "./known-bytes";
import { KnownTexts } from "./known-texts";
import type { ByteTools } from "../byte-tools";
import type { KnownPart } from "../known-part";

/** What a reader remembers from one file to the next, always of equal bytes; the files of a month have most of it in common. */
export interface ReaderMemory {
  /** Texts of cells and of tables of texts. */
  readonly texts: KnownTexts;
  /** Runs of texts, which are joined before they are texts. */
  readonly runs: KnownTexts;
  /** Formulas, and whatever else has blanks around it that do not count. */
  readonly trimmed: KnownTexts;
  /** What follows the cells of a sheet, with how many elements lie within each other there. */
  readonly tails: KnownBytes<number>;
  /** What small parts hold, by their packed bytes. */
  readonly parts: KnownBytes<KnownPart>;
}

const MEGABYTE = 1024 * 1024;
/**
 * The forms of half a year of all units have 3.5 MB of different formulas, 1.1 MB of what follows their cells, and 0.3 MB of small parts,
 * inflated. Texts differ with every file; those of a form are 0.2 MB.
 */
const ROOM = { texts: 4 * MEGABYTE, runs: 2 * MEGABYTE, formulas: 8 * MEGABYTE, tails: 2 * MEGABYTE, parts: MEGABYTE };

/** A memory with nothing in it. */
export function emptyMemory({ isSame }: Pick<ByteTools, "isSame">): ReaderMemory {
  return {
    texts: new KnownTexts((written) => decodeXstring(decodeXml(written)), ROOM.texts, isSame),
    runs: new KnownTexts(decodeXml, ROOM.runs, isSame),
    trimmed: new KnownTexts((written) => decodeXml(written).trim(), ROOM.formulas, isSame),
    tails: new KnownBytes(ROOM.tails, isSame),
    parts: new KnownBytes(ROOM.parts, isSame),
  };
}
