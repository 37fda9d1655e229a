import type { DocumentCatalogue } from "../../model/catalogue";
import { derivedGaps, orderedGaps } from "../gaps/derived-gaps";
import { marksGaps } from "../gaps/marks-gaps";
import { numberingGaps } from "../gaps/numbering-gaps";
import { questionGaps } from "../gaps/question-gaps";
import { DEFAULT_REGISTRY } from "../units/default-registry";
import type { UnitRegistry } from "../units/unit-registry";
import type { Table } from "./assemble-table";
import { assembleTable } from "./assemble-table";
import { chapterHeadings } from "./body-chapter";
import { checkTable } from "./check-table";
import type { DocumentProblem } from "./document-problem";
import { ParseLog } from "./parse-log";
import type { PlanBody } from "./plan-body";
import { readPlanBody } from "./plan-body";
import { repairLog } from "./repair-log";
import type { SourceLine } from "./source-lines";
import { sourceLines } from "./source-lines";
import { TABLE_COLUMNS } from "./table-columns";
import type { TableRegion } from "./table-region";
import { tableRegion } from "./table-region";
import { tableRows } from "./table-rows";
import { unreadableText } from "./unreadable-text";

/** The whole document, or why not; never a part of it. */
export type ParsedDocument =
  | { readonly ok: true; readonly document: DocumentCatalogue }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/**
 * Reads the plan with its 责任分解表 (one row a line, cells parted by tabs) into a catalogue; unit names are matched with `registry`.
 * Line endings, a byte order mark and stray blanks do not matter. A wrong or truncated text gives what is wrong first: all rows that are
 * not whole, else the one problem from which the others would follow.
 */
export function parseDocument(text: string, registry: UnitRegistry = DEFAULT_REGISTRY): ParsedDocument {
  const unreadable = unreadableText(text);
  if (unreadable !== null) return { ok: false, problems: [unreadable] };
  const lines = sourceLines(text);
  const region = tableRegion(lines);
  if (!("rows" in region)) return { ok: false, problems: [region] };

  const log = new ParseLog();
  const rows = tableRows(region.rows, region.headLine, log);
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  const table = assembleTable(rows, registry, log);
  if (log.problems.length === 0) checkTable(table, region.edition, log);
  if (log.problems.length > 0) return { ok: false, problems: [firstOf(log.problems)] };
  const body = readPlanBody(region.body, region.edition, registry, log);
  if (log.problems.length > 0 || body === null) return { ok: false, problems: [firstOf(log.problems)] };
  return { ok: true, document: catalogueOf(lines, region, table, body, registry, log) };
}

/** The problem highest up in the file: those below it mostly follow from it. */
function firstOf(problems: readonly DocumentProblem[]): DocumentProblem {
  return problems.reduce((first, problem) => (problem.line < first.line ? problem : first));
}

function catalogueOf(
  lines: readonly SourceLine[],
  { title, edition }: TableRegion,
  { sections, points, clauses }: Table,
  { planTitle, cycle, paragraphs, programmes, milestones, goals }: PlanBody,
  registry: UnitRegistry,
  log: ParseLog,
): DocumentCatalogue {
  const gaps = orderedGaps([
    ...derivedGaps(clauses, programmes, registry),
    ...numberingGaps(chapterHeadings(paragraphs)),
    ...marksGaps(sections, points),
    ...questionGaps(lines, edition),
  ]);
  const repairs = repairLog(log.repairs);
  return {
    title,
    planTitle,
    edition,
    cycle,
    columns: TABLE_COLUMNS,
    sections,
    points,
    clauses,
    programmes,
    milestones,
    goals,
    repairs,
    gaps,
  };
}
