import { refuseDamaged } from "./refusal";
import type { XmlReader } from "./xml-reader";

/** Names of what holds a sheet's values. */
const OF_SHEETS: ReadonlySet<string> = new Set(["sheetData", "row", "c"]);

/**
 * Reads over the element just opened, which has no meaning where it stands, such as an extension. Gives up on a row or cell in such a
 * place, or anywhere in it: some programs would take its values, others not.
 */
export function skipForeign(xml: XmlReader): void {
  const depth = xml.depth;
  refuseMisplaced(xml);
  for (let token = xml.next(); token !== "close" || xml.depth >= depth; token = xml.next())
    if (token === "open") refuseMisplaced(xml);
}

function refuseMisplaced({ name }: XmlReader): void {
  if (OF_SHEETS.has(name)) refuseDamaged("单元格位置有误");
}
