import { strToU8 } from "fflate";
import type { PackTools } from "./pack-tools";
import type { PartTexts } from "./part-texts";

/** Sizes of what stands before a part, of its entry in the directory, and of the directory's end. */
const LOCAL = 30;
const ENTRY = 46;
const END = 22;
const VERSION = 20;
const DEFLATED = 8;
/** The zip format's first day, the same in every time zone. */
const FIRST_DAY = (1 << 5) | 1;

interface PackedPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A package's parts as one file (.ZIP, APPNOTE 6.3.3), each deflated; all names are ASCII. */
export function packParts(parts: PartTexts, { deflate, crc32 }: PackTools): Uint8Array {
  const all = [...parts].map(([name, text]): PackedPart => {
    const bytes = strToU8(text);
    return { name: strToU8(name), packed: deflate(bytes), size: bytes.length, crc: crc32(bytes) };
  });
  const starts: number[] = [];
  const directory = all.reduce((at, { name, packed }) => {
    starts.push(at);
    return at + LOCAL + name.length + packed.length;
  }, 0);
  const end = all.reduce((at, { name }) => at + ENTRY + name.length, directory);
  const file = new Uint8Array(end + END);
  const view = new DataView(file.buffer);
  let entry = directory;
  all.forEach((part, index) => {
    const start = starts[index]!;
    view.setUint32(start, 0x04034b50, true);
    describe(view, start + 4, part);
    file.set(part.name, start + LOCAL);
    file.set(part.packed, start + LOCAL + part.name.length);
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, VERSION, true);
    describe(view, entry + 6, part);
    view.setUint32(entry + 42, start, true);
    file.set(part.name, entry + ENTRY);
    entry += ENTRY + part.name.length;
  });
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, all.length, true);
  view.setUint16(end + 10, all.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return file;
}

/** What is said of a part both before it and in the directory; no flags, no time, nothing extra. */
function describe(view: DataView, at: number, { name, packed, size, crc }: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
