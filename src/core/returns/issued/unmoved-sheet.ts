import type { GridCell, GridRow, WorkbookGrid } from "../../sheet/grid";
import type { IssuedCell, IssuedSheet } from "../../sheet/issued-sheet";
import { sheetNamed } from "../choose-sheet";
import { plainCell, plainText } from "../plain-text";
import { formTexts } from "./form-texts";

/** An issued sheet whose every row and column stands where it was issued, with all printed texts as they were. */
export interface UnmovedSheet {
  readonly issued: IssuedSheet;
  /** Name of the sheet in the file. */
  readonly name: string;
  /** Formulas that are written otherwise than issued, which other programs do to the same formula. */
  readonly otherFormulas: readonly (readonly [IssuedCell, GridCell])[];
}

/**
 * Walks along an issued sheet and the file's sheet of its name together. null: something is not as it was issued, and where rows and
 * columns stand now has to be found out. Nearly all files come back unmoved, and a walk is a twentieth of the search.
 */
export function unmovedSheet(issued: IssuedSheet, workbook: WorkbookGrid): UnmovedSheet | null {
  const grid = sheetNamed(workbook.sheets, issued.name);
  if (grid === undefined || formTexts(issued).owners.size === 0) return null;
  const walk = new Walk(issued);
  for (const row of grid.rows.slice(0, MOST_ROWS)) if (!walk.passes(row)) return null;
  return walk.isComplete() ? { issued, name: grid.name, otherFormulas: walk.otherFormulas } : null;
}

/** Where nobody's form is looked for any more: see `foundSheets`. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 256;

class Walk {
  readonly otherFormulas: (readonly [IssuedCell, GridCell])[] = [];
  private next = 0;
  private lastRow = -1;
  private readonly texts: ReturnType<typeof formTexts>;
  /** How often a row's own texts stand in other rows, where clerks write them. */
  private readonly strays = new Map<number, number>();

  constructor(private readonly issued: IssuedSheet) {
    this.texts = formTexts(issued);
  }

  passes({ row, cells }: GridRow): boolean {
    const { issued } = this;
    if (row <= this.lastRow) return false;
    this.lastRow = row;
    let last = -1;
    for (const cell of cells) {
      if (cell.column <= last) return false;
      last = cell.column;
      const expected = issued.cells[this.next];
      if (expected !== undefined && expected.row === row && expected.column === cell.column) {
        if (!this.isAsIssued(expected, cell)) return false;
        this.next += 1;
      } else if (cell.column < MOST_COLUMNS) this.noteStray(row, cell);
    }
    // A cell that was passed by is missing.
    const expected = issued.cells[this.next];
    return expected === undefined || expected.row > row;
  }

  /** Everything was met, and every row has its own texts rather than another: elsewhere they are not more often. */
  isComplete(): boolean {
    const { owned } = this.texts;
    return (
      this.next === this.issued.cells.length && [...this.strays].every(([row, times]) => times <= (owned.get(row) ?? 0))
    );
  }

  private isAsIssued(expected: IssuedCell, cell: GridCell): boolean {
    const { content } = expected;
    if ("text" in content)
      return !cell.formula && (cell.value === content.text || plainCell(cell.value) === plainText(content.text));
    if (!cell.formula) return false;
    if (cell.formulaText !== content.formula) this.otherFormulas.push([expected, cell]);
    this.noteStray(expected.row, cell);
    return true;
  }

  private noteStray(row: number, { value }: GridCell): void {
    if (typeof value !== "string" && typeof value !== "number") return;
    const owner = this.texts.owners.get(plainCell(value)) ?? row;
    if (owner !== row) this.strays.set(owner, (this.strays.get(owner) ?? 0) + 1);
  }
}
