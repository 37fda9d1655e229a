import type { Result } from "../model/result";

/** A JSON value with the 1-based line on which it begins. Members stay a list: names from files are never object keys. */
export type JsonNode =
  | { readonly kind: "scalar"; readonly line: number; readonly value: null | string | number | boolean }
  | { readonly kind: "list"; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly line: number; readonly members: readonly JsonMember[] };

/** One `"name": value` of an object. */
export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly node: JsonNode;
}

/** A place where the text stops being JSON, and what was expected there, in Chinese. */
export interface JsonFault {
  readonly line: number;
  readonly message: string;
}

const MOST_DEPTH = 20;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- the only signs that RFC 8259 wants escaped
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORDS: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

class Fault extends Error {}

/** Reads JSON (RFC 8259; a byte-order mark is skipped), keeping lines for messages. */
export function parseJson(text: string): Result<JsonNode, JsonFault> {
  const reader = new JsonReader(text);
  try {
    return { ok: true, value: reader.whole() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, problem: { line: reader.line(), message: error.message } };
  }
}

class JsonReader {
  private at: number;
  private lineAt: number;
  private lineNumber = 1;

  constructor(private readonly text: string) {
    this.at = text.startsWith("\ufeff") ? 1 : 0;
    this.lineAt = this.at;
  }

  whole(): JsonNode {
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length) throw new Fault(`末尾有多余的内容「${this.text.slice(this.at, this.at + 10)}」`);
    return node;
  }

  line(): number {
    for (; this.lineAt < this.at; this.lineAt += 1) if (this.text[this.lineAt] === "\n") this.lineNumber += 1;
    return this.lineNumber;
  }

  private value(depth: number): JsonNode {
    if (depth > MOST_DEPTH) throw new Fault("嵌套太深");
    this.space();
    const line = this.line();
    const sign = this.text[this.at];
    if (sign === "{") return { kind: "object", line, members: this.items("}", () => this.member(depth)) };
    if (sign === "[") return { kind: "list", line, items: this.items("]", () => this.value(depth + 1)) };
    if (sign === '"') return { kind: "scalar", line, value: this.string() };
    const number = this.match(NUMBER);
    if (number !== null) return { kind: "scalar", line, value: Number(number) };
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return { kind: "scalar", line, value };
    }
    throw new Fault(sign === undefined ? "内容不完整" : `此处应是一个值，现为「${sign}」`);
  }

  private member(depth: number): JsonMember {
    this.space();
    const line = this.line();
    if (this.text[this.at] !== '"') throw new Fault("此处应是带英文双引号的名称");
    const name = this.string();
    this.expect(":");
    return { name, line, node: this.value(depth + 1) };
  }

  private items<Item>(end: string, read: () => Item): readonly Item[] {
    const items: Item[] = [];
    this.at += 1;
    this.space();
    if (this.text[this.at] === end) {
      this.at += 1;
      return items;
    }
    for (;;) {
      items.push(read());
      this.space();
      const sign = this.text[this.at];
      if (sign === end) break;
      if (sign !== ",") throw new Fault(`此处应是英文逗号或「${end}」`);
      this.at += 1;
    }
    this.at += 1;
    return items;
  }

  private string(): string {
    const token = this.match(STRING);
    if (token === null) throw new Fault("文字没有以英文双引号结束，或含有不能直接书写的符号");
    return JSON.parse(token) as string;
  }

  private expect(sign: string): void {
    this.space();
    if (this.text[this.at] !== sign) throw new Fault(`此处应是英文「${sign}」`);
    this.at += 1;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.at += match[0].length;
    return match[0];
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? "")) this.at += 1;
  }
}
