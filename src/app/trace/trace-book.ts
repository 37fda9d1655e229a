import { findHeader } from "../../core/consolidation/history/find-header";
import { trimmedText } from "../../core/consolidation/history/normal-text";
import { indexLedger } from "../../core/consolidation/ledger-index";
import type { LedgerRow } from "../../core/model/consolidation";
import { LEDGER_COLUMNS, SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import type { Period } from "../../core/model/unit-return";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { OFFICE_SHEETS, officeStateOf } from "../intake/office-state";
import type { Workspace } from "../open-workspace";
import { workspaceFor } from "../workspace-for";

/** The sheets that numbers are traced in and to. */
export const TRACE_SHEETS: readonly string[] = [...OFFICE_SHEETS, SHEET_NAMES.summary, SHEET_NAMES.measures];

/** Everything needed to say where the numbers of the open workbook come from, read once. */
export interface TraceBook {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly ledger: readonly LedgerRow[];
  /** The month's rows in force, by unit and key. */
  readonly index: ReturnType<typeof indexLedger>;
  /** 0-based row of 台账 by its key. */
  readonly ledgerRows: ReadonlyMap<string, number>;
  readonly workbook: WorkbookGrid;
}

/** Opens the office's workbook for tracing; the problem are whole Chinese sentences. */
export function openTraceBook(workbook: WorkbookGrid): Result<TraceBook, readonly string[]> {
  const state = officeStateOf(workbook, null);
  if (!state.ok) return state;
  const { period, workspace, historyOf } = state.value;
  if (period === null)
    return { ok: false, problem: ["本工作簿还没有汇总过月报，没有台账可以追溯。请先在「汇总」里汇总一个月的月报。"] };
  const ledger = historyOf(period)?.ledger ?? [];
  return {
    ok: true,
    value: {
      workspace: workspaceFor(workspace, period),
      period,
      ledger,
      index: indexLedger(ledger, period),
      ledgerRows: rowsOf(workbook),
      workbook,
    },
  };
}

function rowsOf({ sheets }: WorkbookGrid): ReadonlyMap<string, number> {
  const grid = sheets.find(({ name }) => name === SHEET_NAMES.ledger);
  const table = grid === undefined ? null : findHeader(grid, LEDGER_COLUMNS);
  const rows = (table?.rows ?? []).map(({ row, key, cells }): [string, number] => {
    const visible = [cells.period, cells.unit, cells.key, cells.revision].map(trimmedText).join("|");
    return [trimmedText(key) || visible, row];
  });
  return new Map(rows.reverse());
}
