import { quoteSheet } from "../../core/sheet/a1";

/**
 * Our sheets carry hidden names of the workbook that refer to the whole sheet: Excel keeps them right when people rename or
 * move the sheet, and a copy that people make of it gets none.
 */
const SHEET = "shian_sheet.";
const COPY = "shian_copy.";
const WHOLE_SHEET = "$1:$1048576";

/** The hidden name that says which sheet is ours. */
export function sheetMarker(name: string): string {
  return `${SHEET}${encoded(name)}`;
}

/** Our name in a marker; null for any other name. */
export function sheetOfMarker(marker: string): string | null {
  return marker.startsWith(SHEET) ? decoded(marker.slice(SHEET.length)) : null;
}

/** The hidden name that says which sheet is a dated copy, made when (`YYYY-MM-DD HHmm`), `no` telling those of one minute apart. */
export function copyMarker(name: string, stamp: string, no: number): string {
  return `${COPY}${encoded(name)}.${stamp.replace(/\D/g, "")}.${no}`;
}

/** Our name and the order in time in a marker of a copy; null for any other name. */
export function copyOfMarker(marker: string): { readonly name: string; readonly order: number } | null {
  const match = /^shian_copy\.([^.]+)\.(\d+)\.(\d+)$/i.exec(marker);
  return match === null ? null : { name: decoded(match[1]!), order: Number(match[2]) * 1_000 + Number(match[3]) };
}

/** What a marker refers to. */
export function markerFormula(title: string): string {
  return `=${quoteSheet(title)}!${WHOLE_SHEET}`;
}

/** The title in a marker's formula; null when its sheet is gone. */
export function titleOfMarker(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$/.exec(formula);
  return match === null ? null : (match[1]?.replace(/''/g, "'") ?? match[2]!);
}

/** Names take letters and digits of any language only. */
function encoded(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, (signs) =>
    signs.split("").reduce((text, unit) => `${text}_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`, ""),
  );
}

function decoded(text: string): string {
  return text.replace(/_([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
