import { strFromU8, strToU8 } from "fflate";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import type { PartsChange } from "./change-parts";

/**
 * Lets the rows that hold texts to be typed grow with them: hucre fixes every height it writes, and a fixed row
 * hides what is longer. The written height stays until someone types there.
 */
export function letEntryRowsGrow(sheets: readonly SheetSpec[]): PartsChange | null {
  const growing = sheets.map(growingRows);
  if (growing.every((rows) => rows.size === 0)) return null;
  return (parts) => {
    growing.forEach((rows, index) => {
      if (rows.size === 0) return;
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      parts[name] = strToU8(withoutFixedHeights(strFromU8(parts[name]!), rows));
    });
  };
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
