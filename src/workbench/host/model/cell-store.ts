import { areaAround } from "../../../core/sheet/area-around";
import type { Area } from "../../../core/sheet/area";
import type { CellValue, HostCell } from "./cell";
import { ALL_COLUMNS } from "./geometry";
import type { Band } from "./parts";
import { DEFAULT_STYLE } from "./style";
import type { Style } from "./style";

/** The cells of a sheet with the looks of its rows and columns, all 0-based. */
export class CellStore {
  /** The look of cells that neither have one nor get one from their row or column. */
  style: Style = DEFAULT_STYLE;
  readonly rows = new Map<number, Band<Style>>();
  readonly columns = new Map<number, Band<Style>>();
  private readonly cells = new Map<number, HostCell>();

  /** The cell where one has content or a look of its own. */
  cellAt(row: number, column: number): HostCell | undefined {
    return this.cells.get(row * ALL_COLUMNS + column);
  }

  /** The cell, made blank with the look of its row, column or sheet where there is none. */
  cell(row: number, column: number): HostCell {
    const known = this.cellAt(row, column);
    if (known !== undefined) return known;
    const made = { value: "", formula: null, style: this.bandStyle(row, column), apostrophe: false, stale: false };
    this.cells.set(row * ALL_COLUMNS + column, made);
    return made;
  }

  removeCell(row: number, column: number): void {
    this.cells.delete(row * ALL_COLUMNS + column);
  }

  /** Puts a whole cell; it is not copied. */
  putCell(row: number, column: number, cell: HostCell): void {
    this.cells.set(row * ALL_COLUMNS + column, cell);
  }

  valueAt(row: number, column: number): CellValue {
    return this.cellAt(row, column)?.value ?? "";
  }

  styleAt(row: number, column: number): Style {
    return this.cellAt(row, column)?.style ?? this.bandStyle(row, column);
  }

  /** Every cell kept, in no order. */
  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / ALL_COLUMNS), column: key % ALL_COLUMNS, cell };
  }

  /** The smallest area of cells with content or, unless `valuesOnly`, a look of their own; null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.entries()) {
      const filled = cell.value !== "" || cell.formula !== null;
      if (!filled && (valuesOnly || cell.style === this.bandStyle(row, column))) continue;
      const at = { row, column, rows: 1, columns: 1 };
      used = used === null ? at : areaAround(used, at);
    }
    return used;
  }

  rowBand(row: number): Band<Style> {
    return bandOf(this.rows, row);
  }

  columnBand(column: number): Band<Style> {
    return bandOf(this.columns, column);
  }

  private bandStyle(row: number, column: number): Style {
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? this.style;
  }
}

function bandOf(bands: Map<number, Band<Style>>, index: number): Band<Style> {
  const known = bands.get(index);
  if (known !== undefined) return known;
  const made = { size: null, hidden: false, style: null };
  bands.set(index, made);
  return made;
}
