/**
 * Signs that nobody sees but that change what is seen: controls, marks of the writing direction, blanks without width, line ends of other
 * systems, and the marks of language tags. Joiners (U+200C, U+200D) are left: they are part of words and pictures.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** A name as it is shown, with unseen signs written out (`{U+202E}`), so that no name looks like another or turns the rest of a line around. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (sign) => `{U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}}`);
}

/** What a file says, as a sentence quotes it: on one line, with unseen signs written out. */
export function inSentence(text: string): string {
  return visibleText(text.replace(/[\s\u0085]+/g, " "));
}
