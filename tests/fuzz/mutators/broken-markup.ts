import { mutators, OPEN, type Mutator } from "../mutator";
import type { Picks } from "../picks";
import { rewrites } from "./markup";

interface Element {
  readonly start: number;
  readonly end: number;
}

const ELEMENT = /<([A-Za-z][\w:]*)[^>]*?(\/?)>/g;

/** The element that begins at or behind a place; null where none does. */
function elementFrom(text: string, from: number): Element | null {
  ELEMENT.lastIndex = from;
  const match = ELEMENT.exec(text);
  if (match === null) return null;
  const [tag, name = "", empty] = match;
  if (empty === "/") return { start: match.index, end: match.index + tag.length };
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, "g");
  tags.lastIndex = match.index;
  let depth = 0;
  for (let each = tags.exec(text); each !== null; each = tags.exec(text)) {
    if (each[1] === "/") depth -= 1;
    else if (each[2] !== "/") depth += 1;
    if (depth === 0) return { start: match.index, end: each.index + each[0].length };
  }
  return null;
}

function element(text: string, picks: Picks): Element | null {
  // Behind the declaration and the root's tag.
  const inside = text.indexOf(">", text.indexOf("?>") + 2) + 1;
  return elementFrom(text, inside + picks.below(Math.max(1, text.length - inside)));
}

function onElement(change: (source: string, picks: Picks, text: string, at: Element) => string): Mutator["apply"] {
  return rewrites((text, picks) => {
    const at = element(text, picks);
    return at === null
      ? null
      : text.slice(0, at.start) + change(text.slice(at.start, at.end), picks, text, at) + text.slice(at.end);
  });
}

const WORDS = [
  "",
  "0",
  "1",
  "-1",
  "x",
  "rId1",
  "rId2",
  "A1",
  "F6",
  "99999999999",
  "1e5",
  "true",
  "hidden",
  "../x",
  "urn:x",
  "&amp;",
  "str",
];
const RAW = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "]]>",
  "<!",
  "<?",
  "</",
  "&#0;",
  "&x;",
  "&#xD800;",
  "&#x110000;",
  "\uFFFF",
  "<c>",
  "9",
  ".",
];

/** XML that is no longer what it was, or no longer XML. */
export const BROKEN_MARKUP_MUTATORS = mutators("markup", 0.9, OPEN, {
  删元素: onElement(() => ""),
  元素重复: onElement((source) => source + source),
  元素换位: rewrites((text, picks) => {
    const first = element(text, picks);
    const second = first === null ? null : elementFrom(text, first.end);
    if (first === null || second === null) return null;
    return (
      text.slice(0, first.start) +
      text.slice(second.start, second.end) +
      text.slice(first.end, second.start) +
      text.slice(first.start, first.end) +
      text.slice(second.end)
    );
  }),
  元素改名: onElement((source, picks) => {
    const name = picks.of(["v", "c", "row", "t", "f", "is", "si", "sheetData", "x:v", "V"]);
    return source.replace(/^<[\w:]+/, `<${name}`).replace(/<\/[\w:]+>$/, `</${name}>`);
  }),
  元素套元素: onElement(
    (source, picks) => `<${picks.of(["x", "v", "row", "c"])}>${source}</${picks.of(["x", "v", "row", "c"])}>`,
  ),
  改属性值: onElement((source, picks) => {
    const attributes = source.slice(0, source.indexOf(">")).match(/ [\w:]+="/g) ?? [];
    if (attributes.length === 0) return source;
    const name = picks.of(attributes);
    const value = picks.of(WORDS);
    return source.replace(new RegExp(`${name}[^"]*`), () => name + value);
  }),
  删属性: onElement((source, picks) => {
    const attributes = source.slice(0, source.indexOf(">")).match(/ [\w:]+="[^"]*"/g) ?? [];
    return attributes.length === 0 ? source : source.replace(picks.of(attributes), "");
  }),
  属性重复: onElement((source, picks) =>
    source.replace(/ ([\w:]+)="[^"]*"/, (attribute, name: string) => `${attribute} ${name}="${picks.of(WORDS)}"`),
  ),
  改字符: rewrites((text, picks) => {
    const at = picks.below(text.length);
    return text.slice(0, at) + picks.of(RAW) + text.slice(at + picks.below(2));
  }),
  删字符: rewrites((text, picks) => {
    const at = picks.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + picks.below(30));
  }),
  截断部件: rewrites((text, picks) => text.slice(0, picks.below(text.length))),
  文档类型声明: rewrites((text, picks) => {
    const type = picks.of([
      "<!DOCTYPE x>",
      '<!DOCTYPE x [<!ENTITY a "1">]>',
      '<!DOCTYPE x SYSTEM "http://127.0.0.1/x">',
      "<!doctype html>",
    ]);
    return text.startsWith("<?xml") ? text.replace("?>", `?>${type}`) : type + text;
  }),
  层次过深: rewrites((text, picks) => {
    const depth = 50 + picks.below(200);
    return text.replace(/<\/[\w:]+>\s*$/, (end) => "<x>".repeat(depth) + "</x>".repeat(depth) + end);
  }),
});
