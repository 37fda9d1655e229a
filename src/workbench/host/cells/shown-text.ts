import type { CellValue } from "../model/cell";

/** What a cell shows for the few number formats of our sheets; other formats show the number plainly. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const decimals = /^(#,##)?0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (decimals === null) return String(Number(value.toPrecision(11)));
  const shown = (decimals[3] === "%" ? value * 100 : value).toFixed(decimals[2]?.length ?? 0);
  const grouped = decimals[1] === undefined ? shown : shown.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${grouped}${decimals[3]}`;
}
