import { writableText } from "../../core/sheet/writable-text";

/** What readers take for an escaped character; a carriage return is itself written as `_x000D_`. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}[_\r])/g;

/** The text of a property: one kind of line end, and none of what XML cannot hold. */
export function propertyText(text: string): string {
  return writableText(text).replace(/\r\n?/g, "\n");
}

/** The text of a cell: as `writableText`, and `_x0041_` written so that it reads back as itself (ECMA-376 ST_Xstring). */
export function cellText(text: string): string {
  return writableText(text).replace(LOOKS_ESCAPED, "_x005F_");
}
