import type { GridRow, WorkbookGrid } from "../../sheet/grid";
import type { IssuedSheet } from "../../sheet/issued-sheet";
import { plainCell } from "../plain-text";
import { formTexts } from "./form-texts";

/** A text of the form that was found somewhere, as it is compared. */
export interface FoundText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet of a file that came back, with the texts in it that the form has too, in the order of its rows. */
export interface FoundSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, GridRow>;
  readonly texts: readonly FoundText[];
}

/** Beyond so many rows and columns nobody's form is looked for; what stands there is a scratch area. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 256;

/** The sheets of a file, looked through once for everything that the issued sheets print. */
export function foundSheets(workbook: WorkbookGrid, issued: readonly IssuedSheet[]): readonly FoundSheet[] {
  const known = new Set(issued.flatMap((sheet) => [...formTexts(sheet).owners.keys()]));
  known.delete("");
  return workbook.sheets.map(({ name, rows }) => {
    const near = rows.slice(0, MOST_ROWS);
    const texts: FoundText[] = [];
    for (const { row, cells } of near) {
      for (const { column, value } of cells) {
        if (column >= MOST_COLUMNS) break;
        const text = plainCell(value);
        if (known.has(text)) texts.push({ row, column, text });
      }
    }
    return { name, rows: new Map(near.map((row) => [row.row, row])), texts };
  });
}
