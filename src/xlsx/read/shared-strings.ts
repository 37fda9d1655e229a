import type { XlsxLimits } from "./limits";
import type { PackageParts } from "./package-parts";
import { readPlainStrings } from "./plain/plain-strings";
import { requireRoom } from "./text-count";
import { refuseTooLarge } from "./refusal";
import type { XmlReader } from "./xml-reader";
import { decodeXstring } from "./xml-text";

/** The workbook's texts by index (ECMA-376 18.4): those that stand in the table itself, not inside something else. What the part says of their number is not looked at. */
export function readSharedStrings(parts: PackageParts, name: string): readonly string[] {
  const { effort, deadline } = parts;
  const strings = parts.quickly(
    name,
    (bytes) => readPlainStrings(bytes, { ...effort, deadline }),
    (xml) => readCarefully(xml, effort.limits),
  );
  effort.counts.strings += strings.length;
  return strings;
}

function readCarefully(xml: XmlReader, limits: Pick<XlsxLimits, "strings" | "textLength">): readonly string[] {
  const strings: string[] = [];
  xml.next();
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open") continue;
    if (xml.name !== "si") {
      xml.skip();
      continue;
    }
    requireRoom(strings.length, limits);
    strings.push(readRichText(xml, limits.textLength));
  }
  return strings;
}

/** The text of the `si` or `is` just opened: its runs joined, phonetic readings left out. */
export function readRichText(xml: XmlReader, textLength: number): string {
  const element = xml.name;
  let text = "";
  for (let token = xml.next(); token !== "close" || xml.name !== element; token = xml.next()) {
    if (token !== "open") continue;
    // One of its own name within it, of whatever namespace, would end it too early.
    if (xml.name === "rPh" || xml.name === element) xml.skip();
    else if (xml.name === "t") text += xml.innerText();
  }
  return checkedText(decodeXstring(text), textLength);
}

/** The text, unless it is longer than a cell can hold. */
export function checkedText(text: string, textLength: number): string {
  return text.length > textLength
    ? refuseTooLarge(`有一个单元格的文字多达 ${text.length} 字，上限 ${textLength} 字`)
    : text;
}
