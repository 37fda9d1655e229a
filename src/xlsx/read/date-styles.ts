import { showsDate } from "../../core/sheet/shows-date";
import type { PackageParts } from "./package-parts";
import type { XmlReader } from "./xml-reader";

/** Built-in formats of days and times, also those of Chinese versions (ECMA-376 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** How deep formats lie in their lists; those of conditional formats lie deeper and are none of a cell's. */
const IN_LIST = 3;

/** For each cell format of the workbook, whether it shows days or times. */
export function readDateStyles(parts: PackageParts, name: string): readonly boolean[] {
  return parts.made(name, dateStylesIn);
}

function dateStylesIn(xml: XmlReader): readonly boolean[] {
  const custom = new Map<string, boolean>();
  const formats: string[] = [];
  let inCellFormats = false;
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "text" && xml.name === "cellXfs") inCellFormats = token === "open";
    if (token !== "open") continue;
    if (xml.depth !== IN_LIST) continue;
    if (xml.name === "numFmt")
      custom.set(xml.attribute("numFmtId") ?? "", showsDate(xml.attribute("formatCode") ?? ""));
    else if (xml.name === "xf" && inCellFormats) formats.push(xml.attribute("numFmtId") ?? "0");
  }
  return formats.map(
    (id) => custom.get(id) ?? BUILT_IN_DATES.some(([first, last]) => Number(id) >= first && Number(id) <= last),
  );
}
