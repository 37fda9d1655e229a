import type { Clause, DocumentCatalogue, Section } from "../model/catalogue";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellInput } from "../sheet/cell-draft";
import { continued } from "../sheet/continued";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { paginate } from "./parts/paginate";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** On which paper 责任分解表 is printed, always landscape. */
export interface ResponsibilityTableOptions extends LayoutOptions {
  readonly paper?: "A3" | "A4";
}

const WIDTHS = { A3: [14, 42, 15, 20, 91], A4: [10, 31, 10, 16, 60] } as const;
/** Points; what a reader still takes for print: at least 9 on A3, 8 on A4, also where the table is scaled down to its paper's width. */
const BODY_SIZE = { A3: 9.5, A4: 8.5 } as const;

/**
 * 责任分解表 in the wording of the document: a point stands once over its clauses, sections across, vetoes without a point.
 * A point whose clauses need more than one page is printed again on the next, marked 「（续）」.
 */
export function responsibilityTable(catalogue: DocumentCatalogue, options: ResponsibilityTableOptions = {}): SheetSpec {
  const pages = lay(catalogue, options, new Set());
  return lay(catalogue, options, new Set(pages.print.breaksBefore));
}

function lay(
  catalogue: DocumentCatalogue,
  options: ResponsibilityTableOptions,
  pageStarts: ReadonlySet<number>,
): SheetSpec {
  const paper = options.paper ?? "A3";
  const looks = tableLooks(options, BODY_SIZE[paper]);
  const [point, text, methods, units, tasks] = WIDTHS[paper];
  const sheet = new SheetBuilder(SHEET_NAMES.table, [
    { width: point, style: looks.label },
    { width: text, style: looks.text },
    { width: methods, style: looks.label },
    { width: units, style: looks.text },
    { width: tasks, style: looks.text },
  ]);
  sheet.banner({ content: catalogue.title, style: looks.title }, { minHeight: 40 });
  const head = sheet.nextRow;
  sheet.head([catalogue.columns.map((content): CellInput => ({ content, style: looks.head }))], { minHeight: 24 });
  const headings: number[] = [];
  for (const section of catalogue.sections) {
    headings.push(sheet.nextRow);
    sheet.row([{ content: section.printed, columns: 5, style: looks.group }], { minHeight: 22 });
    for (const run of pointRuns(catalogue, section, sheet.nextRow, pageStarts)) layRun(sheet, run);
  }
  sheet.frame(head, looks.frame);
  const spec = sheet
    .freezeColumns(1)
    .protect()
    .build({ paper, margins: { top: 12, bottom: 14, left: 10, right: 10 } });
  return pageStarts.size === 0
    ? paginate(spec, { headings, repeats: true })
    : { ...spec, print: { ...spec.print, breaksBefore: [...pageStarts] } };
}

/** Clauses under one printed point cell: all of a point, or as many as stand on one page. */
interface PointRun {
  readonly label: string;
  readonly clauses: readonly Clause[];
}

function pointRuns(
  catalogue: DocumentCatalogue,
  section: Section,
  firstRow: number,
  pageStarts: ReadonlySet<number>,
): PointRun[] {
  const runs: { label: string; clauses: Clause[] }[] = [];
  catalogue.clauses
    .filter((clause) => clause.section === section.id)
    .forEach((clause, index) => {
      const run = runs[runs.length - 1];
      const samePoint = run !== undefined && run.clauses[0]?.point === clause.point;
      if (run !== undefined && samePoint && !pageStarts.has(firstRow + index)) run.clauses.push(clause);
      else runs.push({ label: pointLabel(catalogue, clause, samePoint), clauses: [clause] });
    });
  return runs;
}

function pointLabel(catalogue: DocumentCatalogue, clause: Clause, again: boolean): string {
  const printed = catalogue.points.find(({ no }) => no === clause.point)?.printed ?? "";
  const label = printed.replace(/\s*(?=[(（])/, "\n");
  return again && label !== "" ? continued(label) : label;
}

function layRun(sheet: SheetBuilder, { label, clauses }: PointRun): void {
  clauses.forEach((clause, index) => {
    const rest: CellInput[] = [
      { content: clause.printedText, key: String(clause.no) },
      clause.printedMethods,
      clause.printedUnits,
      numberedLines(clause.printedTasks),
    ];
    sheet.row(index === 0 ? [{ content: label, rows: clauses.length }, ...rest] : rest);
  });
}

/** A printed list on lines of its own: each number begins one. */
function numberedLines(printed: string): string {
  return printed.replace(/\s+(?=\d{1,2}\.\s)/g, "\n");
}
