/** Not allowed in XML 1.0, and lone halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;
/** What readers take for an escaped character; a carriage return is itself written as `_x000D_`. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\r])/g;

/** The text without what XML cannot hold: control characters, U+FFFE, U+FFFF, lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "");
}

/** The text of a property: one kind of line end, and none of what XML cannot hold. */
export function propertyText(text: string): string {
  return xmlText(text).replace(/\r\n?/g, "\n");
}

/** The text of a cell: as `xmlText`, and `_x0041_` written so that it reads back as itself (ECMA-376 ST_Xstring). */
export function cellText(text: string): string {
  return xmlText(text).replace(LOOKS_ESCAPED, "_x005F_");
}
