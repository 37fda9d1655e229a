import { codeAt } from "./code-at";

/**
 * A short fingerprint of a text: 16 hexadecimal digits, the same on every machine.
 * For telling equal content from different content, not for security.
 */
export function textDigest(text: string): string {
  const sum = new DigestSum();
  sum.add(text);
  return sum.digest();
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Controls, and halves of signs, which may stand alone: their escapes are JSON's to write. */
const FIRST_PRINTED = 0x20;
const SURROGATES = 0xf800;
const SURROGATE = 0xd800;

/** The fingerprint of a text that comes in pieces, without putting it together. */
export class DigestSum {
  // 32-bit integers from the start, as all later sums are.
  private first = 0xdeadbeef | 0;
  private second = 0x41c6ce57 | 0;

  add(text: string): void {
    let { first, second } = this;
    const { length } = text;
    for (let index = 0; index < length; index += 1) {
      const code = codeAt(text, index);
      first = Math.imul(first ^ code, 0x9e3779b1);
      second = Math.imul(second ^ code, 0x5f356495);
    }
    this.first = first;
    this.second = second;
  }

  /** A text as `JSON.stringify` writes it: between quotes, with quotes and backslashes behind a backslash. */
  addQuoted(text: string): void {
    let first = Math.imul(this.first ^ QUOTE, 0x9e3779b1);
    let second = Math.imul(this.second ^ QUOTE, 0x5f356495);
    const { length } = text;
    for (let index = 0; index < length; index += 1) {
      const code = codeAt(text, index);
      if (code < FIRST_PRINTED || (code & SURROGATES) === SURROGATE) {
        this.add(JSON.stringify(text));
        return;
      }
      if (code === QUOTE || code === BACKSLASH) {
        first = Math.imul(first ^ BACKSLASH, 0x9e3779b1);
        second = Math.imul(second ^ BACKSLASH, 0x5f356495);
      }
      first = Math.imul(first ^ code, 0x9e3779b1);
      second = Math.imul(second ^ code, 0x5f356495);
    }
    this.first = Math.imul(first ^ QUOTE, 0x9e3779b1);
    this.second = Math.imul(second ^ QUOTE, 0x5f356495);
  }

  digest(): string {
    let { first, second } = this;
    first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
    second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return hex(second) + hex(first);
  }
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
