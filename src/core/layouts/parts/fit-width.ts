import { textWidth } from "../../sheet/text-metrics";

/** Room that the cell's own margins and a wider face take, in Excel characters. */
const MARGIN = 1.2;
/** Bold figures of the faces that take the place of 宋体, over the plain ones of 宋体. */
const BOLD = 1.3;

/** A column width (Excel characters) in which none of the figures turns into ####, at least `least`. */
export function fitWidth(texts: readonly string[], size: number, least: number, bold = false): number {
  const factor = bold ? BOLD : 1;
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text, { size }) * factor + MARGIN), least);
  return Math.ceil(widest * 2) / 2;
}
