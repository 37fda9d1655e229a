import type { Area } from "../../../core/sheet/area";
import { mapReferences, titleOfPrefix } from "../model/formula-references";
import { addressOfArea, areaOfAddress } from "./addresses";
import type { Sheet } from "../model/sheet";

/** Whole rows or columns put in (`count` above 0) or taken out (below 0) before `at`. */
export interface Shift {
  readonly rows: boolean;
  readonly at: number;
  readonly count: number;
}

/** First index and length of a stretch after the shift; null when it went altogether. */
function shifted(first: number, size: number, { at, count }: Shift): { first: number; size: number } | null {
  if (count > 0) {
    if (first >= at) return { first: first + count, size };
    return first + size > at ? { first, size: size + count } : { first, size };
  }
  const end = at - count;
  const before = Math.max(0, Math.min(at, first + size) - first);
  const after = Math.max(0, first + size - Math.max(end, first));
  if (before + after === 0) return null;
  return { first: first < at ? first : Math.max(at, first + count), size: before + after };
}

/** Where an area stands after a shift; null when it went. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.rows) {
    const moved = shifted(area.row, area.rows, shift);
    return moved && { ...area, row: moved.first, rows: moved.size };
  }
  const moved = shifted(area.column, area.columns, shift);
  return moved && { ...area, column: moved.first, columns: moved.size };
}

/** Makes every formula of the workbook point where its cells have gone. */
export function shiftFormulas(sheet: Sheet, shift: Shift): void {
  sheet.workbook.rewriteFormulas((formula, home) =>
    mapReferences(formula, (whole, prefix, address) => {
      const meant = prefix === null ? home === sheet : titleOfPrefix(prefix).toUpperCase() === sheet.name.toUpperCase();
      const area = meant ? areaOfAddress(address) : null;
      if (area === null) return whole;
      const after = shiftArea(area, shift);
      if (after === null) return "#REF!";
      return `${prefix === null ? "" : `${prefix}!`}${withDollars(addressOfArea(after), address)}`;
    }),
  );
}

/** The address with `$` where the former one had them. */
function withDollars(address: string, like: string): string {
  const models = like.split(":");
  const parts = address.split(":");
  // A range that has shrunk to one cell is still written as a range.
  return (parts.length < models.length ? [...parts, ...parts] : parts)
    .map((part, index) => {
      const model = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(models[Math.min(index, models.length - 1)]!)!;
      const match = /^([A-Z]*)(\d*)$/i.exec(part)!;
      if (match[1] === "" || match[2] === "") return `${model[1]}${part}`;
      return `${model[1]}${match[1]}${model[3]}${match[2]}`;
    })
    .join(":");
}
