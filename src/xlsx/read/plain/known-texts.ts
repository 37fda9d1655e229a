import type { ByteTools } from "../byte-tools";
import { KnownBytes } from "./known-bytes";

// A mark at the beginning is part of the text here: only a whole part can have one that is not.
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Texts by their bytes; one that is made once need not be decoded again, and is the very same text. */
export class KnownTexts {
  private readonly known: KnownBytes<string>;

  /** `make` turns what is written into the text; `room` in bytes. */
  constructor(
    private readonly make: (written: string) => string,
    room: number,
    sameLong: ByteTools["isSame"],
  ) {
    this.known = new KnownBytes(room, sameLong);
  }

  /** The text of the bytes from one place to another, which must be UTF-8. `view` is of the same bytes; `salt` keeps apart what is alike but stands elsewhere. */
  of(bytes: Uint8Array, view: DataView, from: number, to: number, salt = 0): string {
    const known = this.known.find(bytes, view, from, to, salt);
    if (known !== undefined) return known;
    const text = this.make(UTF8.decode(bytes.subarray(from, to)));
    this.known.keep(bytes, view, from, to, salt, text);
    return text;
  }
}
