import type { CellScalar, WorkField } from "../model/expression";
import type { Finding } from "../model/finding";
import type { ReadProblem } from "../model/read-problem";
import type { Result } from "../model/result";
import { WORK_COLUMNS } from "../model/return-columns";
import type { CellLocation, WorkReport } from "../model/unit-return";
import type { Grid, GridCell } from "../sheet/grid";
import { locationAt } from "./cell-locations";
import { cellIn, findKeyedTable, tableFinder, type KeyedRow, type KeyedTable } from "./keyed-table";
import { mayBePlain, plainCell, plainText } from "./plain-text";
import { readCell, readDateCell } from "./read-cell";
import { repeatedKey } from "./repeated-key";
import type { ReturnKnowledge } from "./return-knowledge";

/** What 工作开展情况 says. */
export interface ParsedWorks {
  readonly works: ReadonlyMap<number, WorkReport>;
  readonly findings: readonly Finding[];
  /** Clause numbers that the document does not have. */
  readonly unknownClauses: readonly number[];
}

type Column = keyof typeof WORK_COLUMNS;
type WorkTable = KeyedTable<Column, number>;

/** The columns that a clerk fills, in their order. */
export const WORK_FIELDS: readonly WorkField[] = [
  "status",
  "progress",
  "evidence",
  "evidenceDate",
  "place",
  "problems",
  "next",
];

/** The table of 工作开展情况 in a sheet, wherever it stands; null when the sheet has none. */
export const findWorkTable = tableFinder((grid: Grid): WorkTable | null => {
  const table = findKeyedTable<Column, number>(grid, { heads: WORK_COLUMNS, anchor: "content", keyOf: clauseKey });
  return table !== null && table.rows.length > 0 && table.columns.has("status") ? table : null;
});

/** Reads the rows of 工作开展情况. A row whose printed clause no longer belongs to its key makes the file `structure-changed`. */
export function parseWorks(
  table: WorkTable,
  known: Pick<ReturnKnowledge, "clauses">,
): Result<ParsedWorks, ReadProblem> {
  const needed: readonly Column[] = ["content", ...WORK_FIELDS];
  const missing = needed.filter((column) => !table.columns.has(column)).map((column) => `「${WORK_COLUMNS[column]}」`);
  if (missing.length > 0)
    return changed(`「${table.sheet}」里找不到${missing.join("、")}列，请用下发的空白表重填后报送。`);
  const works = new Map<number, WorkReport>();
  const findings: Finding[] = [];
  const unknownClauses: number[] = [];
  for (const row of table.rows) {
    const text = known.clauses.get(row.key);
    if (text === undefined) {
      unknownClauses.push(row.key);
      continue;
    }
    if (!belongs(table, row, text)) {
      return changed(
        `「${table.sheet}」第${row.row + 1}行原属第${row.key}条，所印内容却不是这一条，可能排序或粘贴时漏了隐藏的A列。请用下发的空白表重填后报送。`,
      );
    }
    const report = readReport(table, row);
    const first = works.get(row.key);
    if (first === undefined) works.set(row.key, report);
    else if (JSON.stringify(first.fields) !== JSON.stringify(report.fields)) {
      findings.push(
        repeatedKey(
          { clause: row.key, key: String(row.key) },
          `第${row.key}条`,
          first.locations.status,
          report.locations.status,
        ),
      );
    }
  }
  return { ok: true, value: { works, findings, unknownClauses } };
}

function belongs(table: WorkTable, row: KeyedRow<number>, text: string): boolean {
  const content = cellOf(table, row, "content")?.value;
  if (content !== text && plainCell(content) !== plainText(text)) return false;
  const clause = cellOf(table, row, "clause");
  return clause === undefined || plainCell(clause.value).replace(/\D/g, "") === String(row.key);
}

function readReport(table: WorkTable, row: KeyedRow<number>): WorkReport {
  const read = (field: WorkField): CellScalar =>
    (field === "evidenceDate" ? readDateCell : readCell)(cellOf(table, row, field));
  const locate = (field: WorkField): CellLocation => locationAt(table.sheet, row.row, table.columns.get(field) ?? 0);
  return {
    clause: row.key,
    fields: everyField(read),
    previous: {
      status: readCell(cellOf(table, row, "previousStatus")),
      progress: readCell(cellOf(table, row, "previousProgress")),
    },
    locations: everyField(locate),
  };
}

/** In the order of `WORK_FIELDS`; written out, since such values are kept of every file and this is their smallest form. */
function everyField<Value>(of: (field: WorkField) => Value): Readonly<Record<WorkField, Value>> {
  return {
    status: of("status"),
    progress: of("progress"),
    evidence: of("evidence"),
    evidenceDate: of("evidenceDate"),
    place: of("place"),
    problems: of("problems"),
    next: of("next"),
  };
}

function cellOf(table: WorkTable, row: KeyedRow<number>, column: Column): GridCell | undefined {
  const index = table.columns.get(column);
  return index === undefined ? undefined : cellIn(row, index);
}

const LONGEST_KEY = 3;

function clauseKey(value: GridCell["value"]): number | null {
  if (typeof value === "number" ? value > 999 : !mayBePlain(value, LONGEST_KEY)) return null;
  const text = plainCell(value);
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

function changed(message: string): Result<never, ReadProblem> {
  return { ok: false, problem: { code: "structure-changed", message } };
}
