import { responsibilityTable } from "../../core/layouts/responsibility-table";
import { isContinued } from "../../core/sheet/continued";
import type { Grid } from "../../core/sheet/grid";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { fontsOf } from "../fonts-of";
import type { Workspace } from "../open-workspace";

const PAPERS: readonly PrintSpec["paper"][] = ["A3", "A4"];

/** How 责任分解表 that stands in a workbook comes onto a paper. */
export interface TableOnPaper {
  /** The layout that the sheet has now, or gets. */
  readonly sheet: SheetSpec;
  /** It has to be laid down again, because it was laid out for the other paper. */
  readonly again: boolean;
}

/**
 * Scaled down to A4, the table of A3 could not be read, so that each paper has a layout of its own. `paper` null: the paper it was made
 * for. A sheet in which somebody changed a text keeps the layout it has.
 */
export function tableOnPaper(held: Grid, workspace: Workspace, paper: PrintSpec["paper"] | null): TableOnPaper {
  const on = (size: PrintSpec["paper"]): SheetSpec =>
    responsibilityTable(workspace.document, { ...fontsOf(workspace.settings), paper: size });
  const wanted = on(paper ?? "A3");
  const now = textsOf(held);
  if (isSame(now, specTexts(wanted))) return { sheet: wanted, again: false };
  if (isSame(ownTexts(now), ownTexts(specTexts(wanted)))) return { sheet: wanted, again: true };
  const marks = labelsAgain(now);
  const layout = PAPERS.map(on).find((sheet) => labelsAgain(specTexts(sheet)) === marks);
  return { sheet: layout ?? wanted, again: false };
}

/** What stands in cells, by `row,column`; a cell of another kind than text or number is never the document's. */
type Texts = ReadonlyMap<string, unknown>;

function textsOf({ rows }: Grid): Texts {
  return new Map(rows.flatMap(({ row, cells }) => cells.flatMap(({ column, value }) => textAt(row, column, value))));
}

function specTexts({ blocks }: SheetSpec): Texts {
  return new Map(
    blocks.flatMap(({ at, contents }) =>
      contents.flatMap((cells, row) =>
        cells.flatMap((content, column) => textAt(at.row + row, at.column + column, content)),
      ),
    ),
  );
}

function textAt(row: number, column: number, value: unknown): readonly (readonly [string, unknown])[] {
  return value === null || value === "" ? [] : [[`${row},${column}`, value]];
}

function ownTexts(texts: Texts): Texts {
  return new Map([...texts].filter(([, text]) => !isContinued(text)));
}

function labelsAgain(texts: Texts): string {
  return [...texts]
    .filter(([, text]) => isContinued(text))
    .map(([cell]) => cell)
    .join(" ");
}

function isSame(left: Texts, right: Texts): boolean {
  return left.size === right.size && [...left].every(([cell, text]) => right.get(cell) === text);
}
