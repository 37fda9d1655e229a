import type { Cell } from "../../core/sheet/area";
import type { Trace } from "./trace";
import type { TraceBook } from "./trace-book";
import { traceClause } from "./trace-clause";
import { traceMeasure } from "./trace-measure";
import { subjectAt } from "./trace-subject";

/** Where the number in a cell of a sheet (by our name of it) comes from; null for a cell that is not about figures or reports of the month. */
export function traceAt(book: TraceBook, sheet: string, cell: Cell): Trace | null {
  const grid = book.workbook.sheets.find(({ name }) => name === sheet);
  const subject = grid === undefined ? null : subjectAt(grid, cell, book.workspace.measures);
  if (subject === null) return null;
  return subject.kind === "clause" ? traceClause(book, subject.no) : traceMeasure(book, subject);
}
