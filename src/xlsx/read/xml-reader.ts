import type { Deadline } from "./deadline";
import type { XlsxLimits } from "./limits";
import { refuseDamaged, refuseTooLarge, refuseUnsafe } from "./refusal";
import { decodeXml } from "./xml-text";

/** What the reader stands on. An empty element gives an `open` and a `close`. */
export type XmlToken = "open" | "close" | "text" | "end";

/** How many tokens pass between two looks at the clock. */
const TOKENS_PER_CHECK = 1_024;
/** The longest way to write a character, `_x005F_` by references; a text that is longer than so many of them is too long for a cell. */
const LONGEST_CHARACTER = 70;
/** Names that are remembered without their prefix; a workbook has some hundred, a hostile one millions. */
const MOST_NAMES = 1_000;

const BLANK = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/**
 * Reads XML 1.0 one token at a time; names are local names, prefixes are dropped.
 * Gives up on a DOCTYPE, on markup that does not nest, and on elements within each other beyond the depth.
 */
export class XmlReader {
  /** Local name of the element just opened or closed. */
  name = "";
  private at = 0;
  private nameEnd = 0;
  private tagEnd = 0;
  private empty = false;
  private raw = "";
  private isCdata = false;
  /** Tokens, comments and instructions so far. */
  private markups = 0;
  private rootSeen = false;
  private readonly stack: string[] = [];
  private readonly localNames = new Map<string, string>();

  constructor(
    private readonly xml: string,
    private readonly limits: Pick<XlsxLimits, "depth" | "textLength">,
    private readonly deadline: Deadline,
  ) {}

  /** Moves to the next token. */
  next(): XmlToken {
    if (this.empty) {
      this.empty = false;
      return this.close();
    }
    while (this.at < this.xml.length) {
      if ((this.markups += 1) % TOKENS_PER_CHECK === 0) this.deadline.check();
      const token = this.xml.charCodeAt(this.at) === LESS ? this.markup() : this.characters();
      if (token !== null) return token;
    }
    return this.stack.length === 0 && this.rootSeen ? "end" : refuseDamaged("XML 不完整");
  }

  /** How many elements are open, the one just opened included: 1 in the root. What must stand in one place only is read there only. */
  get depth(): number {
    return this.stack.length;
  }

  /** The text just read. */
  get text(): string {
    return this.isCdata ? this.checked(this.raw) : decodeXml(this.checked(this.raw));
  }

  /** An attribute without prefix of the element just opened; undefined when it has none. */
  attribute(name: string): string | undefined {
    return this.findAttribute((start, end) => this.xml.startsWith(name, start) && this.xml.slice(start, end) === name);
  }

  /** An attribute with any prefix, by its local name, such as `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    return this.findAttribute((start, end) => {
      const full = this.xml.slice(start, end);
      return full.endsWith(`:${name}`) && !full.startsWith("xmlns:");
    });
  }

  /** Reads on to the end of the element just opened and returns all text inside it. */
  innerText(): string {
    const depth = this.stack.length;
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === "text") text = this.checked(text + this.text);
      else if (token === "close" && this.stack.length < depth) return text;
    }
  }

  /** Reads on to the end of the element just opened. */
  skip(): void {
    const depth = this.stack.length;
    while (this.next() !== "close" || this.stack.length >= depth);
  }

  /** The first attribute that matches. Looks at all of them: where one stands twice, programs differ in which one they take. */
  private findAttribute(matches: (start: number, end: number) => boolean): string | undefined {
    const { xml, tagEnd } = this;
    let found: string | undefined;
    let foundName = "";
    let at = this.skipBlanks(this.nameEnd);
    while (at < tagEnd) {
      const start = at;
      while (at < tagEnd && isNameCode(xml.charCodeAt(at))) at += 1;
      const nameEnd = at;
      at = this.skipBlanks(at);
      if (nameEnd === start || xml.charCodeAt(at) !== EQUALS) return refuseDamaged("XML 属性有误");
      at = this.skipBlanks(at + 1);
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return refuseDamaged("XML 属性有误");
      const end = this.find(xml[at]!, at + 1);
      if (matches(start, nameEnd)) {
        if (found === undefined) {
          found = decodeXml(this.checked(xml.slice(at + 1, end)));
          foundName = xml.slice(start, nameEnd);
        } else if (xml.slice(start, nameEnd) === foundName) refuseDamaged("XML 属性重复");
      }
      at = this.skipBlanks(end + 1);
    }
    return found;
  }

  private characters(): XmlToken | null {
    const end = this.xml.indexOf("<", this.at);
    const stop = end < 0 ? this.xml.length : end;
    this.raw = this.xml.slice(this.at, stop);
    this.isCdata = false;
    this.at = stop;
    if (this.stack.length > 0) return "text";
    if (this.raw.trim() !== "") refuseDamaged("XML 有多余内容");
    return null;
  }

  private markup(): XmlToken | null {
    const code = this.xml.charCodeAt(this.at + 1);
    if (code === SLASH) return this.closingTag();
    if (code === QUESTION) return this.skipTo("?>", 2);
    if (code !== EXCLAMATION) return this.openingTag();
    if (this.xml.startsWith("<!--", this.at)) return this.skipTo("-->", 4);
    if (this.xml.startsWith("<![CDATA[", this.at) && this.stack.length > 0) return this.characterSection();
    return refuseUnsafe("含 DOCTYPE 声明");
  }

  private openingTag(): XmlToken {
    const { xml } = this;
    const start = this.at + 1;
    let at = start;
    while (isNameCode(xml.charCodeAt(at))) at += 1;
    this.nameEnd = at;
    // A ">" may stand in an attribute's value.
    for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(at)) {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = this.find(xml[at]!, at + 1);
      else if (code === LESS || at >= xml.length) refuseDamaged("XML 标签有误");
      at += 1;
    }
    this.at = at + 1;
    this.empty = xml.charCodeAt(at - 1) === SLASH;
    this.tagEnd = this.empty ? at - 1 : at;
    const name = xml.slice(start, this.nameEnd);
    if (name === "" || (this.stack.length === 0 && this.rootSeen)) refuseDamaged("XML 标签有误");
    this.rootSeen = true;
    this.stack.push(name);
    if (this.stack.length > this.limits.depth) refuseUnsafe(`XML 层次过深，上限 ${this.limits.depth} 层`);
    this.name = this.localNameOf(name);
    return "open";
  }

  private closingTag(): XmlToken {
    const name = this.stack[this.stack.length - 1] ?? refuseDamaged("XML 标签不配对");
    const end = this.skipBlanks(this.at + 2 + name.length);
    if (!this.xml.startsWith(name, this.at + 2) || this.xml.charCodeAt(end) !== GREATER)
      refuseDamaged("XML 标签不配对");
    this.at = end + 1;
    return this.close();
  }

  private close(): XmlToken {
    this.name = this.localNameOf(this.stack.pop()!);
    return "close";
  }

  private characterSection(): XmlToken {
    const start = this.at + 9;
    const end = this.find("]]>", start);
    this.raw = this.xml.slice(start, end);
    this.isCdata = true;
    this.at = end + 3;
    return "text";
  }

  private skipTo(end: string, from: number): null {
    this.at = this.find(end, this.at + from) + end.length;
    return null;
  }

  private find(text: string, from: number): number {
    const found = this.xml.indexOf(text, from);
    return found < 0 ? refuseDamaged("XML 不完整") : found;
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (this.xml.charCodeAt(at) <= BLANK) at += 1;
    return at;
  }

  /** Text as it is written, unless no cell could hold what it stands for. */
  private checked(raw: string): string {
    const most = this.limits.textLength * LONGEST_CHARACTER;
    return raw.length > most
      ? refuseTooLarge(`有一段文字长达 ${raw.length} 字，上限 ${this.limits.textLength} 字`)
      : raw;
  }

  private localNameOf(name: string): string {
    const known = this.localNames.get(name);
    if (known !== undefined) return known;
    const local = localName(name);
    if (this.localNames.size < MOST_NAMES) this.localNames.set(name, local);
    return local;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function isNameCode(code: number): boolean {
  return (
    code > BLANK &&
    code !== GREATER &&
    code !== SLASH &&
    code !== LESS &&
    code !== DOUBLE_QUOTE &&
    code !== SINGLE_QUOTE &&
    code !== EQUALS
  );
}
