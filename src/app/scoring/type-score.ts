import { serialFromDate } from "../../core/model/calendar";
import type { ScoreSummary } from "../../core/model/consolidation";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import { entryProblems } from "../../core/scoring/entry-problems";
import type { CellEdit, OpenWorkbook } from "../ports/open-workbook";
import type { ScoreCells, TypedColumn } from "./score-cells";
import type { ScoringLimits } from "./scoring-limits";

/** Whose score is typed. */
export type ScoreColumn = "self" | "office" | "expert";

/** What somebody gives a line of 评分表. null: blank. */
export interface ScoreEntry {
  readonly key: string;
  readonly column: ScoreColumn;
  readonly score: number | null;
  /** undefined: there is nothing to choose on this line. */
  readonly selected: boolean | null | undefined;
  readonly reason: string;
  readonly evidence: string;
  readonly scorer: string;
  /** YYYY-MM-DD or "" */
  readonly date: string;
}

/** What the pane knew when the entry was made. */
export interface ScoreContext {
  readonly score: ScoreSummary;
  readonly cells: ScoreCells;
  readonly limits: ScoringLimits;
}

/** Why a score was not written. */
export interface ScoreRefusal {
  /** What the pane knew is no longer so; it should be read again. */
  readonly stale: boolean;
  /** Whole Chinese sentences. */
  readonly sentences: readonly string[];
}

/**
 * Types a line's score into 评分表, where the next consolidation finds it; only cells that say something else are written. It is
 * refused where a cap is exceeded, or somebody changed the line meanwhile.
 */
export async function typeScore(
  entry: ScoreEntry,
  { score, cells, limits }: ScoreContext,
  workbook: Pick<OpenWorkbook, "type">,
): Promise<Result<null, ScoreRefusal>> {
  const problems = [
    ...entryProblems({ key: entry.key, score: entry.score, selected: entry.selected ?? null }, score, limits),
    ...(entry.score !== null && entry.date === "" ? ["请填写评分日期，以后数字有变化时才能提醒重评。"] : []),
  ];
  if (problems.length > 0) return refused(false, ...problems);
  const edits = editsOf(entry, cells);
  if (!edits.ok) return refused(true, edits.problem);
  if (edits.value.length === 0 || (await workbook.type(edits.value))) return { ok: true, value: null };
  return refused(true, "「评分表」这一行刚才有人改过，没有写入。已重新读取，请核对后再填。");
}

function refused(stale: boolean, ...sentences: readonly string[]): Result<null, ScoreRefusal> {
  return { ok: false, problem: { stale, sentences } };
}

function editsOf(entry: ScoreEntry, cells: ScoreCells): Result<readonly CellEdit[], string> {
  const values: readonly (readonly [TypedColumn, string | number | null])[] = [
    [entry.column, entry.score],
    ...(entry.selected === undefined ? [] : [["selected", choiceWord(entry.selected)] as const]),
    ["reason", textOrBlank(entry.reason)],
    ["evidence", textOrBlank(entry.evidence)],
    ["scorer", textOrBlank(entry.scorer)],
    ["date", entry.date === "" ? null : serialFromDate(entry.date)],
  ];
  const edits: CellEdit[] = [];
  for (const [column, value] of values) {
    const held = cells.get(`${entry.key}#${column}`);
    if (held === undefined)
      return { ok: false, problem: "「评分表」里找不到这一行或这一列，可能被删去或改了表头，请重新汇总后再评分。" };
    if (held.was === value || (held.was === "" && value === null)) continue;
    edits.push({ sheet: SHEET_NAMES.score, cell: held.cell, was: held.was, value });
  }
  return { ok: true, value: edits };
}

function choiceWord(selected: boolean | null): string | null {
  return selected === null ? null : selected ? "是" : "否";
}

function textOrBlank(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
