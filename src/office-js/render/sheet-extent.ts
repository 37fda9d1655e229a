import type { Area } from "../../core/sheet/area";
import type { SheetSpec } from "../../core/sheet/sheet-spec";

/** The rectangle from A1 over everything that is formatted or filled; null for an empty sheet. */
export function sheetExtent({ blocks, formats }: Pick<SheetSpec, "blocks" | "formats">): Area | null {
  const areas = formats.map(({ area }) => area).concat(blocks.map(blockArea));
  const rows = areas.reduce((end, area) => Math.max(end, area.row + area.rows), 0);
  const columns = areas.reduce((end, area) => Math.max(end, area.column + area.columns), 0);
  return rows === 0 || columns === 0 ? null : { row: 0, column: 0, rows, columns };
}

/** The rectangle from A1 over everything that is filled; null for a sheet without contents. */
export function contentExtent(blocks: SheetSpec["blocks"]): Area | null {
  return sheetExtent({ blocks, formats: [] });
}

function blockArea({ at, contents }: SheetSpec["blocks"][number]): Area {
  return { ...at, rows: contents.length, columns: contents.reduce((most, line) => Math.max(most, line.length), 0) };
}
