import type { Deadline } from "./deadline";
import { inflateEntry, packedEntry } from "./inflate-entry";
import { isMadeOf, LARGEST_KNOWN, saltOf } from "./known-part";
import type { MadeOfPart } from "./known-part";
import { ifPlain } from "./plain/not-plain";
import type { ReadEffort } from "./read-effort";
import { refuseDamaged, refuseTooLarge } from "./refusal";
import { XmlReader } from "./xml-reader";
import { megabytes } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The parts of a workbook's package; each is inflated when it is opened. */
export class PackageParts {
  private inflated = 0;
  /** Part names are equal without regard to case (OPC 6.2.2.3). */
  private readonly byLowerCase: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    readonly effort: ReadEffort,
    readonly deadline: Deadline,
  ) {
    this.byLowerCase = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.byLowerCase.has(name.toLowerCase());
  }

  /** Bytes of a part as the directory states them; 0 when it is missing. */
  sizeOf(name: string): number {
    return this.byLowerCase.get(name.toLowerCase())?.size ?? 0;
  }

  /** The contents of a part. Gives up when it is missing. */
  contents(name: string): Uint8Array {
    const entry = this.entry(name);
    return this.unpack(packedEntry(this.bytes, entry, this.effort.limits), entry);
  }

  /** What is made of a part; of a small one that was in an earlier file, what was made then. Gives up when it is missing. */
  made<Found>(name: string, make: MadeOfPart<Found>): Found {
    const { limits, memory, quickly } = this.effort;
    const entry = this.entry(name);
    const packed = packedEntry(this.bytes, entry, limits);
    if (!quickly || entry.size > LARGEST_KNOWN) return make(this.xmlOf(this.unpack(packed, entry)), name);
    const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
    // The relationships of two sheets are often alike.
    const salt = saltOf(name);
    const known = memory.parts.find(packed, view, 0, packed.length, salt);
    if (known !== undefined && isMadeOf(known, name, entry, make)) {
      this.charge(entry.size);
      return known.found;
    }
    const found = make(this.xmlOf(this.unpack(packed, entry)), name);
    // Copied out: the entry's name is a piece of the file's bytes, which would be held with it.
    const { method, size, crc } = entry;
    memory.parts.keep(packed, view, 0, packed.length, salt, { name, entry: { method, size, crc }, make, found }, size);
    return found;
  }

  /** The text of a part. Gives up when it is missing. */
  text(name: string): string {
    return decode(this.contents(name));
  }

  /** A part as XML. Gives up when it is missing. */
  xml(name: string): XmlReader {
    return this.xmlOf(this.contents(name));
  }

  /** What a part holds, by the quick way where it is written as usual, else by the careful one. Gives up when it is missing. */
  quickly<Found>(name: string, quick: (bytes: Uint8Array) => Found, careful: (xml: XmlReader) => Found): Found {
    const { quickly, tools, counts } = this.effort;
    const contents = this.contents(name);
    const found = quickly && tools.isUtf8(contents) ? ifPlain(() => quick(contents)) : null;
    if (found !== null) return found;
    counts.carefulParts += 1;
    return careful(this.xmlOf(contents));
  }

  private entry(name: string): ZipEntry {
    this.deadline.check();
    return this.byLowerCase.get(name.toLowerCase()) ?? refuseDamaged(`缺少部件 ${name}`);
  }

  private unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
    const { tools, counts } = this.effort;
    // Before anything is inflated: what turns out to be damaged has taken its time all the same.
    this.charge(entry.size);
    const contents = inflateEntry(packed, entry, this.deadline, tools);
    counts.parts += 1;
    counts.inflatedBytes += contents.length;
    return contents;
  }

  /** Counts inflated bytes, also those that another file has inflated: the limit is one of the file. */
  private charge(bytes: number): void {
    const { limits } = this.effort;
    this.inflated += bytes;
    if (this.inflated > limits.readBytes)
      refuseTooLarge(`要读的部件展开后共 ${megabytes(this.inflated)}，上限 ${megabytes(limits.readBytes)}`);
  }

  private xmlOf(contents: Uint8Array): XmlReader {
    return new XmlReader(decode(contents), this.effort.limits, this.deadline);
  }
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return (encoding === "utf-8" ? UTF8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return refuseDamaged("文字编码有误");
  }
}
