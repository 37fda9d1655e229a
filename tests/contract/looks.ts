import { fromA1, toA1 } from "../../src/core/sheet/a1";
import { cellLooks } from "../../src/core/sheet/cell-looks";
import type { CellLook } from "../../src/core/sheet/cell-looks";
import type { Line, WorkbookSpec } from "../../src/core/sheet/sheet-spec";

/** The looks of a sheet's formatted cells by address. */
export type SheetLooks = ReadonlyMap<string, CellLook>;

/** How a workbook's formatted cells have to look, by sheet. */
export function expectedLooks(workbook: WorkbookSpec): ReadonlyMap<string, SheetLooks> {
  return new Map(
    workbook.sheets.map((sheet) => {
      const looks = new Map<string, CellLook>();
      cellLooks(sheet.formats).forEach((row, column, look) => looks.set(toA1({ row, column }), look));
      return [sheet.name, looks];
    }),
  );
}

const FACING = [
  ["top", -1, 0, "bottom"],
  ["bottom", 1, 0, "top"],
  ["left", 0, -1, "right"],
  ["right", 0, 1, "left"],
] as const;

/** Excel draws one line between two cells, whichever of them it belongs to: both are given the heavier one. */
export function withSharedLines(looks: SheetLooks): SheetLooks {
  const shared = new Map<string, CellLook>();
  for (const [address, look] of looks) {
    const { row, column } = fromA1(address)!;
    const lines: Partial<Record<(typeof FACING)[number][0], Line | null>> = {};
    for (const [edge, down, across, facing] of FACING) {
      const at = { row: row + down, column: column + across };
      const other = at.row < 0 || at.column < 0 ? undefined : looks.get(toA1(at));
      lines[edge] = heavier(look[edge], other?.[facing] ?? null);
    }
    shared.set(address, { ...look, ...lines });
  }
  return shared;
}

function heavier(one: Line | null, other: Line | null): Line | null {
  return one === "medium" || other === "medium" ? "medium" : (one ?? other);
}
