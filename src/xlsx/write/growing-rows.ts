import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";

/** The zip format's first day, by the local clock as fflate writes it: the same bytes in every time zone. */
export const ZIP_DATE = new Date(1980, 0, 1);

/**
 * Lets the rows that hold texts to be typed grow with them: hucre fixes every height it writes, and a fixed row
 * hides what is longer. The written height stays until someone types there.
 */
export function letEntryRowsGrow(file: Uint8Array, sheets: readonly SheetSpec[]): Uint8Array {
  const growing = sheets.map(growingRows);
  if (growing.every((rows) => rows.size === 0)) return file;
  const parts = unzipSync(file);
  growing.forEach((rows, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts[name] = strToU8(withoutFixedHeights(strFromU8(parts[name]!), rows));
  });
  return zipSync(parts, { mtime: ZIP_DATE });
}

/** 1-based rows with a wrapped cell that may be typed into. */
function growingRows(sheet: SheetSpec): ReadonlySet<number> {
  const rows = new Set<number>();
  cellLooks(sheet.formats).forEach((row, _column, look) => {
    if (look.unlocked && look.wrap) rows.add(row + 1);
  });
  return rows;
}

/** Only tags look like this: in texts and attributes "<" is written otherwise. */
function withoutFixedHeights(xml: string, rows: ReadonlySet<number>): string {
  return xml.replace(/<row r="(\d+)" ht="[\d.]+" customHeight="1"/g, (tag, row: string) =>
    rows.has(Number(row)) ? tag.replace(' customHeight="1"', "") : tag,
  );
}
