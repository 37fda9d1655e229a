import type { ParseLog } from "./parse-log";
import type { SourceLine } from "./source-lines";
import { TABLE_COLUMNS } from "./table-columns";

/** A row with text in its first column only: a section of the table. */
export interface SectionRow {
  readonly is: "section";
  readonly line: number;
  readonly text: string;
}

/** A row of five columns; `point` is empty where the point above goes on. */
export interface ClauseRow {
  readonly is: "clause";
  readonly line: number;
  readonly point: string;
  readonly clause: string;
  readonly methods: string;
  readonly units: string;
  readonly tasks: string;
}

/** What stands behind the table: 抄送, 印发 (L459). Without it the last row may be cut. */
const CLOSING = /^(?:抄送|主送|分送)[：:]|印发$/;
const SECTION = /^[一二三四五六七八九十]+、/;

/** True for the column heads, which the document repeats on every page. */
export function isTableHead(text: string): boolean {
  const cells = cellsOf(text);
  return cells.length === TABLE_COLUMNS.length && cells.every((cell, index) => cell === TABLE_COLUMNS[index]);
}

/** The section and clause rows below the first head (on `headLine`), up to the closing lines; repeated heads are merged (23 pages). */
export function tableRows(
  lines: readonly SourceLine[],
  headLine: number,
  log: ParseLog,
): readonly (SectionRow | ClauseRow)[] {
  const rows: (SectionRow | ClauseRow)[] = [];
  for (const { no, text } of lines) {
    if (text.trim() === "") continue;
    if (CLOSING.test(text.trim()) && !text.includes("\t")) return rows;
    if (isTableHead(text)) {
      log.repair({
        kind: "layout",
        line: no,
        field: "表头",
        from: TABLE_COLUMNS.join("　"),
        to: "",
        reason: "分页后重复印出的表头，合并为一个表头。",
        once: true,
      });
      continue;
    }
    const row = tableRow(no, cellsOf(text));
    if (row !== null) rows.push(row);
    else log.problem(no, `${cellsOf(text).length} 栏`, fiveColumns(), columnMessage(no, cellsOf(text).length));
    // A line without a tab is no damaged row: here the table is broken off.
    if (row === null && !text.includes("\t")) return rows;
  }
  const last = lines[lines.length - 1]?.no ?? headLine;
  if (log.problems.length === 0) {
    log.problem(
      last,
      "文件结束",
      "表后的「抄送：…」或「…印发」",
      `第 ${last} 行：文件到此结束，表后没有「抄送：…」或「…印发」一行，表格末尾可能不完整。请核对文件是否完整。`,
    );
  }
  return rows;
}

function tableRow(line: number, cells: readonly string[]): SectionRow | ClauseRow | null {
  const [point = "", clause = "", methods = "", units = "", tasks = ""] = cells;
  if (SECTION.test(point) && cells.slice(1).every((cell) => cell === "")) return { is: "section", line, text: point };
  if (cells.length !== TABLE_COLUMNS.length) return null;
  return { is: "clause", line, point, clause, methods, units, tasks };
}

/** Cells without surrounding white space; empty cells beyond the fifth are an editor's leftovers. */
function cellsOf(text: string): readonly string[] {
  const cells = text.split("\t").map((cell) => cell.trim());
  while (cells.length > TABLE_COLUMNS.length && cells[cells.length - 1] === "") cells.pop();
  return cells;
}

function fiveColumns(): string {
  return `${TABLE_COLUMNS.length} 栏（${TABLE_COLUMNS.join("、")}）`;
}

function columnMessage(line: number, count: number): string {
  return `第 ${line} 行：这一行应有 ${fiveColumns()}，只读到 ${count} 栏。请核对文件是否完整。`;
}
