import type { GridCell } from "../../sheet/grid";
import { isErrorCell, normalText } from "./normal-text";
import { UNREAD, type Typed } from "./unread";

/** A typed number, also as text and with 「分」 behind it; null for blank, UNREAD for anything else. */
export function readNumber(cell: GridCell | undefined): Typed<number> {
  if (isErrorCell(cell)) return UNREAD;
  if (typeof cell?.value === "number") return Number.isFinite(cell.value) ? cell.value : UNREAD;
  const text = normalText(cell).replace(/分$/, "").trim();
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : UNREAD;
}
