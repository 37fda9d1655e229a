import type { GridCell } from "../../sheet/grid";

/** A cell's text with full-width letters, digits and signs made half-width and the ends trimmed; "" where there is none. */
export function normalText(cell: GridCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null || typeof value === "object") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return halfWidth(String(value)).trim();
}

/** A cell's own text, untouched; "" where there is none. */
export function plainText(cell: GridCell | undefined): string {
  const value = cell?.value ?? null;
  return value === null || typeof value === "object" ? "" : String(value);
}

/** A cell's own text without the blanks around it. */
export function trimmedText(cell: GridCell | undefined): string {
  return plainText(cell).trim();
}

/** What stands in a cell, an error value too, without the blanks around it. */
export function rawText(cell: GridCell | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === "object" && value !== null ? value.error : trimmedText(cell);
}

/** True for a cell that shows an error value. */
export function isErrorCell(cell: GridCell | undefined): boolean {
  return typeof cell?.value === "object" && cell.value !== null;
}

function halfWidth(text: string): string {
  if (!/[\u3000\uff01-\uff5e]/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}
