import { refuseDamaged } from "./refusal";

const PREDEFINED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const LAST_CODE_POINT = 0x10ffff;

/** Character data or an attribute's value with its references resolved and its line ends made `\n` (XML 1.0, 2.11 and 4.6). */
export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;&]*);?/g, resolve) : text;
}

function resolve(reference: string, name: string): string {
  const predefined = PREDEFINED.get(name);
  if (predefined !== undefined && reference.endsWith(";")) return predefined;
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  const code = match === null ? NaN : match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  // Without a DOCTYPE, which is refused, no other entity can exist.
  if (!(code <= LAST_CODE_POINT) || !reference.endsWith(";")) refuseDamaged("XML 实体有误");
  return String.fromCodePoint(code);
}

/** An XML Schema boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The text that `_x0041_` stands for (ECMA-376 ST_Xstring); cell texts and names are written so. */
export function decodeXstring(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
