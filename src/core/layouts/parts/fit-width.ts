import { textWidth } from "../../sheet/text-metrics";

/** Room that the cell's own margins and a wider face take, in Excel characters. */
const MARGIN = 1.2;

/** A column width (Excel characters) in which none of the texts turns into ####, at least `least`. */
export function fitWidth(texts: readonly string[], size: number, least: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text, { size }) + MARGIN), least);
  return Math.ceil(widest * 2) / 2;
}
