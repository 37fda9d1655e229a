import type { Style } from "./style";

/** What a cell shows: blank is "", a failure is Excel's own text such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

/** One cell that has content or a look of its own. */
export interface HostCell {
  value: CellValue;
  /** With its leading `=`, in English notation; null for a constant. */
  formula: string | null;
  style: Style;
  /** The text was typed with an apostrophe in front (quote prefix), which `value` does not hold. */
  apostrophe: boolean;
  /** A formula whose value nobody has computed; `value` then holds what stood there before. */
  stale: boolean;
}
