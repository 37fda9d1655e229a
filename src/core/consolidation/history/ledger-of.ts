import type { LedgerRow } from "../../model/consolidation";
import { dateFromSerial, isPeriod } from "../../model/calendar";
import type { CellScalar } from "../../model/expression";
import type { Finding } from "../../model/finding";
import { LEDGER_COLUMNS, SHEET_NAMES } from "../../model/office-columns";
import type { Grid, GridCell } from "../../sheet/grid";
import { isFigureKey } from "../version-figures";
import { findHeader, type KeyedRow } from "./find-header";
import { isErrorCell, normalText, plainText, trimmedText } from "./normal-text";
import { readDate } from "./read-date";
import { readNumber } from "./read-number";
import { isUnread } from "./unread";
import { missingHeader, unreadRows } from "./unread-rows";

type Column = keyof typeof LEDGER_COLUMNS;
type Identity = Pick<LedgerRow, "period" | "unit" | "key" | "revision">;

const STATES: readonly string[] = ["入账", "暂纳入", "未入账", "已被新版替代"];
const MAIN_PART = /\.(num|den|value)$/;

/** The rows of 台账, and what of it could not be understood. */
export interface ReadLedger {
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}

const remembered = new WeakMap<Grid, ReadLedger>();

/**
 * The rows of 台账. A row that says two things, or nothing clear, is left out and named; one that stands twice alike is taken once.
 * A year's ledger is long: what was read of a grid is remembered with it.
 */
export function ledgerOf(grid: Grid): ReadLedger {
  const held = remembered.get(grid) ?? readLedger(grid);
  remembered.set(grid, held);
  return held;
}

function readLedger(grid: Grid): ReadLedger {
  const table = findHeader(grid, LEDGER_COLUMNS);
  if (table === null) return { rows: [], findings: missingHeader(grid.name, grid.rows.length) };
  const rows: LedgerRow[] = [];
  const unread: number[] = [];
  const torn: number[] = [];
  const twice: number[] = [];
  const seen = new Map<string, LedgerRow>();
  for (const each of table.rows) {
    const identity = identityOf(each);
    if (identity === "blank") continue;
    if (identity === "torn") torn.push(each.row);
    const row = typeof identity === "string" ? null : ledgerRow(each, identity);
    if (row === null) {
      if (identity !== "torn") unread.push(each.row);
      continue;
    }
    const known = `${row.period}|${row.unit}|${row.key}|${row.revision}`;
    const before = seen.get(known);
    if (before === undefined) {
      seen.set(known, row);
      rows.push(row);
    } else if (before.value !== row.value || before.state !== row.state) twice.push(each.row);
  }
  const findings = [
    ...unreadRows("history-row-unread", SHEET_NAMES.ledger, unread, "读不懂，未带入历史，请对照原文件恢复这些行。"),
    ...unreadRows(
      "history-row-torn",
      SHEET_NAMES.ledger,
      torn,
      "的内容与隐藏的键不一致，可能排序时漏了隐藏列，未带入历史，请恢复后再用。",
    ),
    ...unreadRows(
      "history-row-twice",
      SHEET_NAMES.ledger,
      twice,
      "与前面的行重复而内容不同，只采用了前面的行，请核对。",
    ),
  ];
  return { rows, findings };
}

/** Who, when and what of a row: from the visible columns and the hidden key, which must agree where both are there. */
function identityOf({ key, cells }: KeyedRow<Column>): Identity | "blank" | "torn" | "unread" {
  const hidden = trimmedText(key).split("|");
  const visible = [
    periodText(cells.period),
    trimmedText(cells.unit),
    normalText(cells.key),
    normalText(cells.revision),
  ];
  if ([...hidden, ...visible, normalText(cells.value)].every((text) => text === "")) return "blank";
  const byKey = hidden.length === visible.length ? hidden : ["", "", "", ""];
  const parts = visible.map((text, index) => (text === "" ? (byKey[index] as string) : text));
  if (byKey.some((text, index) => text !== "" && text !== parts[index])) return "torn";
  const [period, unit, field, revision] = parts as [string, string, string, string];
  const known =
    isPeriod(period) && unit !== "" && /^\d+(-\d+)?\.[A-Za-z]\w*$/.test(field) && /^[1-9]\d{0,5}$/.test(revision);
  return known ? { period, unit, key: field, revision: Number(revision) } : "unread";
}

/** A month, also where a spreadsheet made a date of it. */
function periodText(cell: GridCell | undefined): string {
  const serial = typeof cell?.value === "number" && cell.date ? dateFromSerial(cell.value) : null;
  return serial === null ? normalText(cell) : serial.slice(0, 7);
}

function ledgerRow({ cells }: KeyedRow<Column>, identity: Identity): LedgerRow | null {
  const state = normalText(cells.state);
  const received = readDate(cells.received, null);
  const submitted = readDate(cells.submitted, null);
  if (!STATES.includes(state) || isUnread(received) || isUnread(submitted)) return null;
  return {
    ...identity,
    value: valueOf(identity.key, cells.value),
    note: plainText(cells.note),
    state: state as LedgerRow["state"],
    file: plainText(cells.file),
    location: { sheet: plainText(cells.sheet), cell: normalText(cells.cell) },
    received: received ?? "",
    submitted: submitted ?? "",
    content: trimmedText(cells.content),
  };
}

/** Digits that a spreadsheet keeps as text are a number again where only a number can be meant. */
function valueOf(key: string, cell: GridCell | undefined): CellScalar {
  const value = cell?.value ?? null;
  if (isErrorCell(cell)) return (value as { readonly error: string }).error;
  if (typeof value === "string" && isFigureKey(key) && MAIN_PART.test(key)) {
    const number = readNumber(cell);
    return typeof number === "number" ? number : value;
  }
  return typeof value === "string" && value === "" ? null : value;
}
