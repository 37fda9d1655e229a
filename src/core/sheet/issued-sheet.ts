import type { Cell } from "./area";
import type { CellContent, SheetSpec } from "./sheet-spec";

/** A cell that nobody but the office may change: a printed text, or a formula (without its `=`). */
export interface IssuedCell extends Cell {
  readonly content: { readonly text: string } | { readonly formula: string };
}

/** A sheet as the office issued it, less everything that is typed or differs from month to month. */
export interface IssuedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly IssuedCell[];
}

/** What is fixed in a sheet: its formulas, and the texts that have no key. What has a key is typed, given by the office, or history. */
export function issuedSheet(sheet: Pick<SheetSpec, "name" | "columns" | "blocks" | "fields">): IssuedSheet {
  const width = sheet.columns.length;
  const keyed = new Set(sheet.fields.map(([, { row, column }]) => row * width + column));
  const cells: IssuedCell[] = [];
  let rows = 0;
  for (const { at, contents } of sheet.blocks) {
    rows = Math.max(rows, at.row + contents.length);
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        const [row, column] = [at.row + r, at.column + c];
        const fixed = fixedContent(content, keyed.has(row * width + column));
        if (fixed !== null) cells.push({ row, column, content: fixed });
      }),
    );
  }
  return { name: sheet.name, rows, columns: sheet.columns.length, cells };
}

function fixedContent(content: CellContent, keyed: boolean): IssuedCell["content"] | null {
  if (content === null || typeof content === "boolean") return null;
  if (typeof content === "object") return { formula: content.formula };
  return keyed || content === "" ? null : { text: String(content) };
}
