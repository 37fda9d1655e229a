import { bytesOf } from "./bytes-of";
import { notPlain } from "./not-plain";

const TAB = bytesOf("\t");
const LINE = bytesOf("\n");
const RETURN = bytesOf("\r");
const BLANK = bytesOf(" ");
const QUOTE = bytesOf('"');
const SLASH = bytesOf("/");
const LESS = bytesOf("<");
const EQUALS = bytesOf("=");
const GREATER = bytesOf(">");
const ZERO = bytesOf("0");
/** So many digits are exact in a number. */
const MOST_DIGITS = 15;

const WORD = 4;
/** 1 for each byte that a name of ASCII may have; most elements have one of letters alone. */
const IS_NAME = Uint8Array.from({ length: 256 }, (_, code) => Number(/[\w:.-]/.test(String.fromCharCode(code))));
const DECLARATION = bytesOf("<?xm");
const DECLARATION_END = bytesOf("?>");

/** A place in a part's bytes that moves on over what is expected there, and leaves everything else to the careful way. */
export class PlainCursor {
  at = 0;
  readonly view: DataView;
  readonly length: number;

  constructor(readonly bytes: Uint8Array) {
    this.length = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The four bytes at a place as one number; 0 near the end, where nothing begins that is looked for. */
  word(at: number): number {
    return at + WORD <= this.length ? this.view.getInt32(at) : 0;
  }

  /** Moves over blanks. */
  blanks(): void {
    const { bytes, length } = this;
    let { at } = this;
    while (at < length && isBlank(bytes[at]!)) at += 1;
    this.at = at;
  }

  /** Moves over the XML declaration, where there is one, to the first tag, before which nothing may stand. */
  prolog(): void {
    if (this.word(0) === DECLARATION) {
      let at = WORD;
      while (at + 2 <= this.length && this.view.getUint16(at) !== DECLARATION_END) at += 1;
      this.at = at + 2;
    }
    this.blanks();
    if (this.bytes[this.at] !== LESS) notPlain();
  }

  /** Nothing but blanks may be left. */
  end(): void {
    this.blanks();
    if (this.at !== this.length) notPlain();
  }

  /** Moves over one byte. */
  skip(code: number): void {
    if (this.bytes[this.at] !== code) notPlain();
    this.at += 1;
  }

  /** Moves over a whole number. */
  digits(): number {
    const { bytes, length, at: start } = this;
    let at = start;
    let value = 0;
    for (; at < length; at += 1) {
      const digit = bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === start || at - start > MOST_DIGITS) notPlain();
    this.at = at;
    return value;
  }

  /** Moves over ` name="value"`; nothing is made of it. */
  attribute(): void {
    const { bytes, length } = this;
    let at = this.at + 1;
    const start = at;
    while (at < length && isNameCode(bytes[at]!)) at += 1;
    if (at === start || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) notPlain();
    at += 2;
    while (at < length && bytes[at] !== QUOTE) at += 1;
    this.at = at + 1;
  }

  /** Moves over the attributes of an element, none of which matters, and to the end of its tag. true: the element is empty. */
  attributes(): boolean {
    while (this.isAttribute()) this.attribute();
    return this.tagEnd();
  }

  /** Whether an attribute follows. */
  isAttribute(): boolean {
    return this.bytes[this.at] === BLANK && this.bytes[this.at + 1] !== SLASH;
  }

  /** Moves over `>`, `/>` or ` />`. true: the element is empty. */
  tagEnd(): boolean {
    if (this.bytes[this.at] === BLANK) this.at += 1;
    const isEmpty = this.bytes[this.at] === SLASH;
    if (isEmpty) this.at += 1;
    this.skip(GREATER);
    return isEmpty;
  }
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE || code === RETURN || code === TAB;
}

/** Letters, digits, and what joins them in names of ASCII. */
export function isNameCode(code: number): boolean {
  return IS_NAME[code] === 1;
}
