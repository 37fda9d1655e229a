import type { GridCell, GridRow } from "../../sheet/grid";
import type { IssuedSheet } from "../../sheet/issued-sheet";
import { sheetNamed } from "../choose-sheet";
import { formTexts } from "./form-texts";
import type { FoundSheet } from "./found-sheet";
import { placeColumns } from "./place-columns";
import { placeRows, type Placement } from "./place-rows";

/** An issued sheet and where its rows, columns and cells are in the file that came back. */
export interface PlacedSheet {
  readonly issued: IssuedSheet;
  /** Name of the sheet in the file. */
  readonly name: string;
  readonly rows: Placement;
  readonly columns: Placement;
  readonly cellAt: (row: number, column: number) => GridCell | undefined;
}

/** A copy of a sheet has the same texts; of two the one with the form's own name is meant. */
const OWN_NAME = 2;
/** A sheet with fewer of the form's texts is another one. */
const LEAST_SHARE = 0.2;

/** Finds an issued sheet in a file: under its own name, or where most of its texts are. null: it is not there. */
export function placeSheet(issued: IssuedSheet, sheets: readonly FoundSheet[]): PlacedSheet | null {
  const own = formTexts(issued).owners;
  const named = sheetNamed(sheets, issued.name);
  let best: FoundSheet | null = null;
  let most = 0;
  for (const sheet of sheets) {
    const common = new Set(sheet.texts.filter(({ text }) => own.has(text)).map(({ text }) => text)).size;
    const found = common * (sheet === named ? OWN_NAME : 1);
    if (found > most) [best, most] = [sheet, found];
  }
  if (best === null || most < own.size * LEAST_SHARE) return null;
  const rows = placeRows(issued, best.texts);
  return {
    issued,
    name: best.name,
    rows,
    columns: placeColumns(issued, rows, best.texts),
    cellAt: cellsByPlace(best.rows),
  };
}

function cellsByPlace(rows: ReadonlyMap<number, GridRow>): PlacedSheet["cellAt"] {
  const known = new Map<number, ReadonlyMap<number, GridCell>>();
  return (row, column) => {
    const cells = known.get(row) ?? new Map((rows.get(row)?.cells ?? []).map((cell) => [cell.column, cell]));
    known.set(row, cells);
    return cells.get(column);
  };
}
