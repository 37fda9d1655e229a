import { refuseDamaged } from "./refusal";
import type { XmlReader } from "./xml-reader";

/** Names of what holds a sheet's values. */
const OF_SHEETS: ReadonlySet<string> = new Set(["sheetData", "row", "c"]);

/**
 * Reads over the element just opened, which has no meaning where it stands, such as an extension. Gives up on a row or cell in such a
 * place: some programs would take its values, others not.
 */
export function skipForeign(xml: XmlReader): void {
  if (OF_SHEETS.has(xml.name)) refuseDamaged("单元格位置有误");
  xml.skip();
}
