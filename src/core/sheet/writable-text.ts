/** Not allowed in XML 1.0, and lone halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** The text without what no workbook can hold: control characters, U+FFFE, U+FFFF, lone surrogates. */
export function writableText(text: string): string {
  return text.replace(NOT_XML, "");
}
