import type { CellStyle, PrintSpec, SheetSpec } from "../../sheet/sheet-spec";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellInput } from "../../sheet/cell-draft";
import type { SheetStyles } from "../../sheet/styles";
import { footnotes } from "./footnotes";
import { paginate } from "./paginate";
import { SCORE_PRINT, SCORE_WIDTH } from "./score-columns";
import type { LaidSection } from "./score-section";
import { laySignatures } from "./signature-block";

/** What ends 评分表, filled or blank. */
export interface ScoreEnd {
  /** The row of the table's head. */
  readonly head: number;
  readonly sections: readonly LaidSection[];
  /** Cells of the total. */
  readonly sum: readonly CellInput[];
  /** Least height of the total's row, points. */
  readonly least: number;
  /** Lines right below the table, each in its look. */
  readonly notes: readonly (readonly [content: string, style: CellStyle])[];
  /** Settings that nobody has confirmed. */
  readonly unconfirmed: readonly string[];
  readonly isProtected: boolean;
  readonly print: Partial<PrintSpec>;
}

/** Lays total, notes, footnotes and signatures, and plans the pages: no point is torn, the vetoes stay with the total and the signatures. */
export function endScoreSheet(sheet: SheetBuilder, end: ScoreEnd, looks: SheetStyles): SheetSpec {
  sheet.row(end.sum, { style: looks.total, minHeight: end.least });
  sheet.format({ row: end.head, column: 1, rows: sheet.nextRow - end.head, columns: SCORE_WIDTH }, looks.frame);
  const notes = [...end.notes, ...footnotes(end.unconfirmed).map((content) => [content, looks.note] as const)];
  for (const [content, style] of notes) sheet.banner({ content, columns: SCORE_WIDTH, style });
  laySignatures(sheet, looks, SCORE_WIDTH);
  const last = sheet.nextRow - 1;
  // The vetoes with the total: signatures alone on a page would sign nothing.
  const closing = end.sections[end.sections.length - 1]?.headings[0] ?? last;
  const area = { row: 0, column: 0, rows: sheet.nextRow, columns: SCORE_WIDTH + 1 };
  sheet.freezeColumns(3);
  if (end.isProtected) sheet.protect();
  return paginate(sheet.build({ ...SCORE_PRINT, ...end.print, area }), {
    headings: end.sections.flatMap(({ headings }) => headings),
    together: [...end.sections.flatMap(({ together }) => together), { first: closing, last }],
  });
}
