import { codeAt } from "../model/code-at";
import type { GridCell } from "../sheet/grid";

/** A printed text as it is compared: width unified, white space gone. Never shown. */
export function plainText(text: string): string {
  if (isPlain(text)) return text;
  const known = PLAIN.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (text.length > LONGEST_KEPT) return plain;
  if (PLAIN.size >= MOST_KEPT) PLAIN.clear();
  PLAIN.set(text, plain);
  return plain;
}

/** What forms print comes back in every file: some 600 texts of them are not plain as they stand. */
const PLAIN = new Map<string, string>();
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 300;

/** The text of a label or head cell as it is compared; "" for anything but text and numbers. */
export function plainCell(value: GridCell["value"] | undefined): string {
  if (typeof value === "string") return plainText(value);
  return typeof value === "number" ? plainText(String(value)) : "";
}

/**
 * True for a cell whose `plainCell` may be one of some words of at most so many signs: of Chinese letters and ASCII none comes from
 * fewer signs than it has, so that a longer text can be told at its beginning.
 */
export function mayBePlain(value: GridCell["value"], longest: number): value is string | number {
  if (typeof value !== "string") return typeof value === "number";
  let signs = 0;
  for (let at = 0; at < value.length && signs <= longest; at += 1) if (!SPACES.has(codeAt(value, at))) signs += 1;
  return signs > 0 && signs <= longest;
}

/** All of `\s`. */
const SPACES: ReadonlySet<number> = new Set([
  0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008,
  0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

const FIRST_ASCII = 0x21;
const LAST_ASCII = 0x7e;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const COMMA = 0x3001;
const STOP = 0x3002;

/** True for a text of signs that NFKC leaves alone and that are no white space. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    const isKept =
      (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) ||
      (code >= FIRST_ASCII && code <= LAST_ASCII) ||
      code === COMMA ||
      code === STOP;
    if (!isKept) return false;
  }
  return true;
}
