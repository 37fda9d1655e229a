import { PARTS } from "../../corpus/patch-package";
import type { Draft } from "../draft";
import { mutators, SAME, type Mutator } from "../mutator";
import type { Picks } from "../picks";

/** The parts that the reader reads, the sheets first. */
export const READ_PARTS = [
  PARTS.figures,
  PARTS.works,
  PARTS.guide,
  PARTS.strings,
  PARTS.workbook,
  PARTS.workbookLinks,
  PARTS.packageLinks,
  PARTS.types,
  PARTS.styles,
  PARTS.properties,
] as const;

/** A part that is there and still plain text, or null. */
export function textPart(draft: Draft, picks: Picks): string | null {
  const name = picks.of(READ_PARTS);
  return draft.names.includes(name) && draft.isText(name) ? name : null;
}

/** A mutator that rewrites one part's text; null: there is nothing to rewrite. */
export function rewrites(rewrite: (text: string, picks: Picks, name: string) => string | null): Mutator["apply"] {
  return (draft, picks) => {
    const name = textPart(draft, picks);
    if (name === null) return false;
    const text = draft.text(name);
    const changed = rewrite(text, picks, name);
    if (changed === null || changed === text) return false;
    draft.put(name, changed);
    return true;
  };
}

/** Where an element ends and another one begins, at or behind a place that is picked; -1 where there is none. */
function boundary(text: string, picks: Picks): number {
  const found = between(text, picks.below(text.length));
  return found < 0 ? between(text, 0) : found;
}

function between(text: string, from: number): number {
  const pattern = /(?:\/|<\/[\w:]+)>(?=<)/g;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}

function inserts(pieces: readonly string[]): Mutator["apply"] {
  return rewrites((text, picks) => {
    const at = boundary(text, picks);
    return at < 0 ? null : text.slice(0, at) + picks.of(pieces) + text.slice(at);
  });
}

/** Rewrites the opening tag at or behind a place that is picked. */
function rewritesTag(rewrite: (tag: string, picks: Picks) => string): Mutator["apply"] {
  return rewrites((text, picks) => {
    const at = text.indexOf("<", picks.below(text.length));
    const pattern = /<[A-Za-z][\w:]*(?: [\w:]+="[^"]*")+\/?>/g;
    pattern.lastIndex = Math.max(0, at);
    const match = pattern.exec(text);
    return match === null
      ? null
      : text.slice(0, match.index) + rewrite(match[0], picks) + text.slice(match.index + match[0].length);
  });
}

/** Rewrites what stands between the tags of a text or value, at or behind a place that is picked. */
function rewritesText(rewrite: (text: string, picks: Picks) => string | null): Mutator["apply"] {
  return rewrites((text, picks) => {
    const pattern = /<((?:\w+:)?(?:t|v|lpwstr|definedName))((?: [^>]*)?)>([^<]+)<\/\1>/g;
    pattern.lastIndex = picks.below(text.length);
    const match = pattern.exec(text);
    if (match === null) return null;
    const [whole, element = "", attributes = "", inner = ""] = match;
    const changed = rewrite(inner, picks);
    return changed === null
      ? null
      : `${text.slice(0, match.index)}<${element}${attributes}>${changed}</${element}>${text.slice(match.index + whole.length)}`;
  });
}

const ENTITIES = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

const decoded = (text: string): string => text.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);

/** Other ways to write the same XML. */
export const MARKUP_MUTATORS = mutators("markup", 1.2, SAME, {
  注释: inserts(["<!-- 注释 -->", "<!---->", '<!-- <c r="F6"><v>1</v></c> -->', "<!-- & ]]> -->"]),
  处理指令: inserts(["<?mso-application progid='Excel.Sheet'?>", '<?x <c r="F6"><v>1</v></c>?>']),
  空白: inserts([" ", "\n", "\r\n\t", "\n".repeat(200)]),
  换行排版: rewrites((text) =>
    text.replace(
      /((?:\/|<\/(?:\w+:)?(?:row|c|si|sheet|Relationship|Override|property|cols|xf|font))>)(?=<)/g,
      "$1\n  ",
    ),
  ),
  值里的注释: rewritesText((inner) => `${inner.slice(0, 1)}<!-- 1 -->${inner.slice(1)}`.replace(/^&<!-- 1 -->/, "&")),
  字符引用: rewritesText((inner, picks) => {
    const [first = ""] = inner;
    if (first === "&") return null;
    const code = inner.codePointAt(0)!;
    const rest = inner.slice(code > 0xffff ? 2 : 1);
    return picks.of([`&#${code};`, `&#x${code.toString(16)};`, `&#x0${code.toString(16).toUpperCase()};`]) + rest;
  }),
  CDATA: rewritesText((inner, picks) => {
    const plain = decoded(inner);
    if (plain.includes("]]>") || /&#/.test(plain)) return null;
    return picks.below(2) === 0
      ? `<![CDATA[${plain}]]>`
      : `<![CDATA[${plain.slice(0, 1)}]]><![CDATA[${plain.slice(1)}]]>`;
  }),
  属性换序: rewritesTag((tag) => {
    const attributes = tag.match(/ [\w:]+="[^"]*"/g) ?? [];
    return tag.replace(/(?: [\w:]+="[^"]*")+/, attributes.reverse().join(""));
  }),
  单引号: rewritesTag((tag) => tag.replace(/="([^"']*)"/g, "='$1'")),
  属性之间的空白: rewritesTag((tag, picks) => {
    const blank = picks.of(["  ", "\n", "\t", "\r\n"]);
    return tag.replace(/ ([\w:]+)="/g, `${blank}$1 = "`).replace(/(\/?)>$/, `${blank}$1>`);
  }),
  不认识的属性: rewritesTag((tag) => tag.replace(/(\/?>)$/, ' xmlns:q="urn:q" q:r="A1" q:t="s" q:id="rId9"$1')),
  属性里的引用: rewritesTag((tag) =>
    tag.replace(
      / (name|r|Id|Target)="(\w)/,
      (_, name: string, first: string) => ` ${name}="&#${first.codePointAt(0)};`,
    ),
  ),
  前缀: rewrites((text, picks) => {
    if (!/<[a-zA-Z]+ xmlns="/.test(text)) return null;
    const prefix = picks.of(["x", "ns0", "c", "_"]);
    return text.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`).replace(/ xmlns="/, ` xmlns:${prefix}="`);
  }),
  空元素写开: rewrites((text) =>
    text.replace(/<(c|row|xf|Relationship|sheet)((?: [\w:]+="[^"]*")*)\/>/g, "<$1$2></$1>"),
  ),
  去掉声明: rewrites((text) => text.replace(/^<\?xml[^>]*\?>\s*/, "")),
  末尾的空白: rewrites((text, picks) => text + picks.of(["\n", "\n\n<!-- 完 -->\n", "  "])),
});

/** The same characters in other bytes; nothing else can be done to the part after that. */
export const ENCODING_MUTATORS = mutators("parts", 1, SAME, {
  字节顺序标记: encodes((text) => new TextEncoder().encode(`\uFEFF${text}`)),
  "UTF-16": encodes((text, picks) => {
    const bytes = Buffer.from(`\uFEFF${text.replace(/encoding="UTF-8"/i, 'encoding="UTF-16"')}`, "utf16le");
    return new Uint8Array(picks.below(2) === 0 ? bytes : bytes.swap16());
  }),
});

function encodes(encode: (text: string, picks: Picks) => Uint8Array): Mutator["apply"] {
  return (draft, picks) => {
    const name = textPart(draft, picks);
    if (name === null || draft.text(name).startsWith("\uFEFF")) return false;
    draft.put(name, encode(draft.text(name), picks));
    return true;
  };
}
