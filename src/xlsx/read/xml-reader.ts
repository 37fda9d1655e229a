import type { Deadline } from "./deadline";
import { refuseDamaged } from "./refusal";
import { decodeXml } from "./xml-text";

/** What the reader stands on. An empty element gives an `open` and a `close`. */
export type XmlToken = "open" | "close" | "text" | "end";

/** How many tokens pass between two looks at the clock. */
const TOKENS_PER_CHECK = 2_048;

const LESS = 0x3c;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/**
 * Reads well-formed XML 1.0 without a DOCTYPE, one token at a time; names are local names, prefixes are dropped.
 * Gives up on markup that does not nest and on elements within each other beyond the depth.
 */
export class XmlReader {
  /** Local name of the element just opened or closed. */
  name = "";
  private at = 0;
  private tagEnd = 0;
  private nameEnd = 0;
  private empty = false;
  private raw = "";
  private isCdata = false;
  private tokens = 0;
  private readonly stack: string[] = [];
  private readonly localNames = new Map<string, string>();

  constructor(
    private readonly xml: string,
    private readonly depth: number,
    private readonly deadline: Deadline,
  ) {}

  /** Moves to the next token. */
  next(): XmlToken {
    this.tokens += 1;
    if (this.tokens % TOKENS_PER_CHECK === 0) this.deadline.check();
    if (this.empty) {
      this.empty = false;
      return this.close(this.stack[this.stack.length - 1]!);
    }
    for (;;) {
      if (this.at >= this.xml.length) {
        if (this.stack.length > 0) refuseDamaged("XML 不完整");
        return "end";
      }
      const token = this.xml.charCodeAt(this.at) === LESS ? this.markup() : this.characters();
      if (token !== null) return token;
    }
  }

  /** The text just read. */
  get text(): string {
    return this.isCdata ? this.raw : decodeXml(this.raw);
  }

  /** An attribute of the element just opened, by its local name; undefined when it has none. */
  attribute(name: string): string | undefined {
    const { xml, tagEnd } = this;
    // Walks over names and values in turn, so that a value can never be taken for a name.
    let at = this.nameEnd;
    for (;;) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= tagEnd) return undefined;
      const quoteAt = skipBlanks(xml, equals + 1);
      const quote = xml[quoteAt];
      if (quote !== '"' && quote !== "'") return refuseDamaged("XML 属性有误");
      const end = xml.indexOf(quote, quoteAt + 1);
      if (end < 0 || end >= tagEnd) return refuseDamaged("XML 属性有误");
      if (localName(xml.slice(at, equals).trim()) === name) return decodeXml(xml.slice(quoteAt + 1, end));
      at = end + 1;
    }
  }

  /** Reads on to the end of the element just opened and returns the text directly or deeper inside it. */
  innerText(): string {
    const depth = this.stack.length;
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === "text") text += this.text;
      else if (token === "close" && this.stack.length < depth) return text;
    }
  }

  /** Reads on to the end of the element just opened. */
  skip(): void {
    const depth = this.stack.length;
    while (this.next() !== "close" || this.stack.length >= depth);
  }

  private characters(): XmlToken | null {
    const end = this.xml.indexOf("<", this.at);
    const stop = end < 0 ? this.xml.length : end;
    this.raw = this.xml.slice(this.at, stop);
    this.isCdata = false;
    this.at = stop;
    if (this.stack.length > 0) return "text";
    if (/[^\s\uFEFF]/.test(this.raw)) refuseDamaged("XML 有多余内容");
    return null;
  }

  private markup(): XmlToken | null {
    const code = this.xml.charCodeAt(this.at + 1);
    if (code === SLASH) {
      const end = this.find(">", this.at);
      const name = this.xml.slice(this.at + 2, end).trimEnd();
      if (this.stack[this.stack.length - 1] !== name) refuseDamaged("XML 标签不配对");
      this.at = end + 1;
      return this.close(name);
    }
    if (code === QUESTION) return this.skipTo("?>");
    if (code !== EXCLAMATION) return this.open();
    if (this.xml.startsWith("<!--", this.at)) return this.skipTo("-->", 4);
    if (!this.xml.startsWith("<![CDATA[", this.at) || this.stack.length === 0) return refuseDamaged("XML 声明有误");
    const end = this.find("]]>", this.at);
    this.raw = this.xml.slice(this.at + 9, end);
    this.isCdata = true;
    this.at = end + 3;
    return "text";
  }

  private open(): XmlToken {
    const { xml } = this;
    const start = this.at + 1;
    // A ">" may stand in an attribute's value.
    let end = this.find(">", start);
    for (let quote = quoteBefore(xml, start, end); quote >= 0; quote = quoteBefore(xml, quote, end)) {
      const closing = this.find(xml[quote]!, quote + 1);
      if (closing > end) end = this.find(">", closing);
      quote = closing + 1;
    }
    this.empty = xml.charCodeAt(end - 1) === SLASH;
    this.tagEnd = this.empty ? end - 1 : end;
    let nameEnd = start;
    while (nameEnd < this.tagEnd && xml.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
    const name = xml.slice(start, nameEnd);
    if (name === "" || name.includes("<")) refuseDamaged("XML 标签有误");
    this.nameEnd = nameEnd;
    this.at = end + 1;
    this.stack.push(name);
    if (this.stack.length > this.depth) refuseDamaged("XML 层次过深");
    this.name = this.local(name);
    return "open";
  }

  private close(name: string): XmlToken {
    this.stack.pop();
    this.name = this.local(name);
    return "close";
  }

  private skipTo(end: string, from = 2): null {
    this.at = this.find(end, this.at + from) + end.length;
    return null;
  }

  private find(text: string, from: number): number {
    const found = this.xml.indexOf(text, from);
    return found < 0 ? refuseDamaged("XML 不完整") : found;
  }

  private local(name: string): string {
    let local = this.localNames.get(name);
    if (local === undefined) {
      local = localName(name);
      this.localNames.set(name, local);
    }
    return local;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** Where the next quotation mark between two places stands; -1 without one. */
function quoteBefore(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}
