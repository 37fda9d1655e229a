import type { Point, Section } from "../../model/catalogue";
import type { PointScore } from "../../model/consolidation";
import type { CellInput, Late } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, RowSpan } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { SCORE_WIDTH } from "./score-columns";

/** A section's rows as the filled and the blank table give them. */
export interface SectionRows {
  /** What may be chosen, above the points; null where all count. */
  readonly caps: CellContent | Late<CellContent> | null;
  /** A point and what belongs to it, in rows. */
  readonly rowsOf: (point: Point, score: PointScore) => readonly PointRow[];
  readonly sum: readonly CellInput[];
  /** Least height of a point's row, points. */
  readonly least: number;
}

/** A row of cells, or a line about the point across the table. */
export type PointRow = { readonly cells: readonly CellInput[] } | { readonly label: string; readonly line: string };

/** What the page planner has to know about a section. */
export interface LaidSection {
  readonly headings: readonly number[];
  readonly together: readonly RowSpan[];
}

/** Lays a section of 评分表: heading, what may be chosen, points, subtotal. */
export function layScoreSection(
  sheet: SheetBuilder,
  section: Section,
  pairs: readonly (readonly [Point, PointScore])[],
  { caps, rowsOf, sum, least }: SectionRows,
  looks: SheetStyles,
): LaidSection {
  const headings = [layHeading(sheet, section, looks)];
  if (caps !== null) {
    headings.push(sheet.nextRow);
    sheet.row([
      null,
      { content: caps, columns: SCORE_WIDTH, style: { ...looks.text, font: { ...looks.text.font, bold: true } } },
    ]);
  }
  const together: RowSpan[] = [];
  let last = sheet.nextRow;
  for (const [point, score] of pairs) {
    last = sheet.nextRow;
    for (const row of rowsOf(point, score)) layPointRow(sheet, row, least, looks);
    together.push({ first: last, last: sheet.nextRow - 1 });
  }
  sheet.row(sum, { style: looks.total, minHeight: least });
  return { headings, together: [...together.slice(0, -1), { first: last, last: sheet.nextRow - 1 }] };
}

/** The scores of points with their points, in the order of the document. */
export function pointsWithScores(
  points: readonly Point[],
  scores: readonly PointScore[],
): readonly (readonly [Point, PointScore])[] {
  return points.flatMap((point) => {
    const score = scores.find(({ no }) => no === point.no);
    return score === undefined ? [] : [[point, score] as const];
  });
}

/** The heading of a section across the table; gives its row. */
export function layHeading(sheet: SheetBuilder, { printed }: Section, looks: SheetStyles): number {
  const row = sheet.nextRow;
  sheet.row([null, { content: printed, columns: SCORE_WIDTH, style: looks.group }]);
  return row;
}

function layPointRow(sheet: SheetBuilder, row: PointRow, least: number, looks: SheetStyles): void {
  if ("cells" in row) sheet.row(row.cells, { minHeight: least });
  else
    sheet.row([
      null,
      null,
      { content: row.label, style: { align: "center" } },
      { content: row.line, columns: SCORE_WIDTH - 2, style: looks.text },
    ]);
}
