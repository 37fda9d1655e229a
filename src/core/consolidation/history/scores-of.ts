import type { OfficeEntries, TypedScore, UnreadScore } from "../../model/consolidation";
import type { Finding } from "../../model/finding";
import { SCORE_COLUMNS, SHEET_NAMES } from "../../model/office-columns";
import type { Period } from "../../model/unit-return";
import type { Grid, GridCell } from "../../sheet/grid";
import { findHeader, type KeyedRow } from "./find-header";
import { normalText, rawText, trimmedText } from "./normal-text";
import { readDate } from "./read-date";
import { readNumber } from "./read-number";
import { clearValue, isUnread, UNREAD, type Typed } from "./unread";
import { missingHeader, unreadRows } from "./unread-rows";

type Column = keyof typeof SCORE_COLUMNS;

/** Columns that must be read, unlike free text. */
const READ = ["self", "office", "expert", "selected", "date"] as const;

/** A point's number, or a point's and a clause's. */
const ROW_KEY = /^(\d{1,3})(?:-(\d{1,3}))?$/;

/** What was typed into 评分表: by point, and by clause for a point of which only some clauses count. */
export interface TypedScores extends Required<Pick<OfficeEntries, "scores" | "innovations">> {
  readonly findings: readonly Finding[];
}

/** Scores, choices, reasons and evidence typed in 评分表. A score that is no number is named and never counts, but kept as typed; blank stays unscored. */
export function scoresOf(grid: Grid, period: Period | null): TypedScores {
  const scores = new Map<number, TypedScore>();
  const innovations = new Map<number, TypedScore>();
  const unread: number[] = [];
  const torn: number[] = [];
  const table = findHeader(grid, SCORE_COLUMNS);
  for (const each of table?.rows ?? []) {
    const printed = normalText(each.cells.no);
    const match = ROW_KEY.exec(normalText(each.key) || printed);
    if (match === null) continue;
    const { typed, clear } = typedScore(Number(match[2] ?? match[1]), each, period);
    if (!isTyped(typed) && clear) continue;
    if (/^\d+$/.test(printed) && match[2] === undefined && printed !== match[1]) torn.push(each.row);
    else {
      if (!clear) unread.push(each.row);
      (match[2] === undefined ? scores : innovations).set(typed.no, typed);
    }
  }
  const findings = [
    ...(table === null ? missingHeader(grid.name, grid.rows.length) : []),
    ...unreadRows(
      "history-score-unread",
      SHEET_NAMES.score,
      unread,
      "有得分、选定或日期读不懂，未计入，原样保留，请改填数字、「是」或「否」、日期。",
    ),
    ...unreadRows("history-row-torn", SHEET_NAMES.score, torn, "的序号与隐藏的键不一致，评分未带入，请恢复后再用。"),
  ];
  return { scores, innovations, findings };
}

function typedScore(
  no: number,
  { cells }: KeyedRow<Column>,
  period: Period | null,
): { readonly typed: TypedScore; readonly clear: boolean } {
  const read = {
    self: readNumber(cells.self),
    office: readNumber(cells.office),
    expert: readNumber(cells.expert),
    selected: readChoice(cells.selected),
    date: readDate(cells.date, period),
  };
  const unread: UnreadScore = Object.fromEntries(
    READ.filter((column) => isUnread(read[column])).map((column) => [column, rawText(cells[column])]),
  );
  const clear = Object.keys(unread).length === 0;
  const typed = {
    no,
    self: clearValue(read.self),
    office: clearValue(read.office),
    expert: clearValue(read.expert),
    reason: trimmedText(cells.reason),
    evidence: trimmedText(cells.evidence),
    scorer: trimmedText(cells.scorer),
    date: clearValue(read.date) ?? "",
    selected: clearValue(read.selected),
    ...(clear ? {} : { unread }),
  };
  return { typed, clear };
}

function readChoice(cell: GridCell | undefined): Typed<boolean> {
  const text = normalText(cell);
  if (["", "-", "—", "/"].includes(text)) return null;
  if (["是", "选定", "选", "√", "✓", "TRUE", "1"].includes(text)) return true;
  return ["否", "不选", "×", "FALSE", "0"].includes(text) ? false : UNREAD;
}

function isTyped({ self, office, expert, reason, evidence, scorer, date, selected }: TypedScore): boolean {
  return (
    self !== null || office !== null || expert !== null || selected !== null || reason + evidence + scorer + date !== ""
  );
}
