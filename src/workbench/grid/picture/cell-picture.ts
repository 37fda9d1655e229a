import { textWidth } from "../../../core/sheet/text-metrics";
import { shownText } from "../../host/cells/shown-text";
import type { CellValue } from "../../host/model/cell";
import type { Style } from "../../host/model/style";
import { generalFormat } from "./general-format";
import { hashesFor } from "./hashes";
import { namedStyle } from "./named-style";
import type { NamedStyle } from "./named-style";
import type { ShownCell } from "./picture-types";
import { hasLineEnds, textInLines } from "./text-in-lines";
import { CELL_TYPE } from "./univer-numbers";
import { valueKind } from "./value-kind";

/** What decides how one cell is shown. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly apostrophe: boolean;
  /** With the conditional formats that are true laid over it. */
  readonly style: Style;
}

/** A cell as Univer shows it, with its look; the cell calls it by name. */
export interface CellPicture {
  readonly cell: ShownCell;
  readonly look: NamedStyle;
}

/** Columns narrower than this show nothing anyway. */
const LEAST_WIDTH = 1;

/** Pictures one cell. `width`: of its column, or of what it is merged with, in Excel characters. */
export function cellPicture({ value, formula, apostrophe, style }: CellState, width: number): CellPicture {
  const kind = valueKind(value, apostrophe);
  const format = style.numberFormat;
  const numberFormat = typeof value === "number" ? shownFormat(value, style, width) : format;
  const fontSize = style.shrinkToFit && !style.wrapText ? shrunk(value, style, width) : style.font.size;
  const look = namedStyle(style, { kind, numberFormat, fontSize });
  // Members are put one by one, since there may be a hundred thousand cells.
  const cell: ShownCell = { s: look.name };
  if (kind !== "blank") {
    cell.v = typeof value === "boolean" ? Number(value) : value;
    cell.t = cellType(value, apostrophe, format);
  }
  if (formula !== null) cell.f = formula;
  if (typeof value === "string" && style.wrapText && hasLineEnds(value)) cell.p = textInLines(value, look.data);
  return { cell, look };
}

function shownFormat(value: number, style: Style, width: number): string {
  const format = style.numberFormat === "General" ? (generalFormat(value) ?? "General") : style.numberFormat;
  return hashesFor(value, format, style, width) ?? format;
}

function cellType(value: CellValue, apostrophe: boolean, format: string): number {
  if (typeof value === "number") return CELL_TYPE.number;
  if (typeof value === "boolean") return CELL_TYPE.logical;
  // Univer puts number formats on texts that read as numbers unless they are forced to be texts.
  const forced = apostrophe || (format !== "General" && format !== "@" && !Number.isNaN(Number(value)));
  return forced ? CELL_TYPE.forcedText : CELL_TYPE.text;
}

function shrunk(value: CellValue, style: Style, width: number): number {
  const { size } = style.font;
  const needed = textWidth(shownText(value, style.numberFormat), style.font);
  return needed <= width ? size : Math.max(1, (size * Math.max(width, LEAST_WIDTH)) / needed);
}
