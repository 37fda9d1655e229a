import type { Deadline } from "./deadline";
import { inflateEntry } from "./inflate-entry";
import type { XlsxLimits } from "./limits";
import { refuseDamaged, refuseTooLarge } from "./refusal";
import { XmlReader } from "./xml-reader";
import { megabytes } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

/** The parts of a workbook's package; each is inflated when it is opened. */
export class PackageParts {
  private inflated = 0;
  /** Part names are equal without regard to case (OPC 6.2.2.3). */
  private readonly byLowerCase: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly limits: XlsxLimits,
    private readonly deadline: Deadline,
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

  /** The text of a part. Gives up when it is missing. */
  text(name: string): string {
    const entry = this.byLowerCase.get(name.toLowerCase());
    if (entry === undefined) return refuseDamaged(`缺少部件 ${name}`);
    this.deadline.check();
    const contents = inflateEntry(this.bytes, entry, this.limits, this.deadline);
    this.inflated += contents.length;
    if (this.inflated > this.limits.readBytes)
      refuseTooLarge(`要读的部件展开后共 ${megabytes(this.inflated)}，上限 ${megabytes(this.limits.readBytes)}`);
    return decode(contents);
  }

  /** A part as XML. Gives up when it is missing. */
  xml(name: string): XmlReader {
    return new XmlReader(this.text(name), this.limits, this.deadline);
  }
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuseDamaged("文字编码有误");
  }
}
