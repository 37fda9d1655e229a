import type { GridCell } from "../../sheet/grid";
import { isErrorCell, normalText } from "./normal-text";

/** A typed number, also as text and with 「分」 behind it; null for blank, "unread" for anything else. */
export function readNumber(cell: GridCell | undefined): number | null | "unread" {
  if (isErrorCell(cell)) return "unread";
  if (typeof cell?.value === "number") return Number.isFinite(cell.value) ? cell.value : "unread";
  const text = normalText(cell).replace(/分$/, "").trim();
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : "unread";
}
