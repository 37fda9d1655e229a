/** Not allowed in XML 1.0, and lone halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;
/** The same by single units, pairs included: by far the quicker look at a text that has none of them, as nearly all have. */
// eslint-disable-next-line no-control-regex -- these are the characters to look for
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;

/** The text without what no workbook can hold: control characters, U+FFFE, U+FFFF, lone surrogates. */
export function writableText(text: string): string {
  return SUSPECT.test(text) ? text.replace(NOT_XML, "") : text;
}
