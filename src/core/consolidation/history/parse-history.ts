import { isPeriod } from "../../model/calendar";
import type { LedgerRow } from "../../model/consolidation";
import type { History } from "../../model/history";
import { SHEET_NAMES } from "../../model/office-columns";
import type { Result } from "../../model/result";
import { IDENTITY_NAMES } from "../../model/return-columns";
import type { Period } from "../../model/unit-return";
import type { Grid, WorkbookGrid } from "../../sheet/grid";
import { normalText } from "./normal-text";
import { ledgerOf } from "./ledger-of";
import { receiptsOf } from "./receipts-of";
import { scoresOf } from "./scores-of";

const EMPTY: Grid = { name: "", state: "visible", rows: [] };

/**
 * What an earlier run's workbook knows. Sheets are found by name, columns by their header texts, rows by the hidden key in column A.
 * What cannot be understood is left out and named in `findings`; the problem is a Chinese sentence.
 */
export function parseHistory(workbook: WorkbookGrid): Result<History, string> {
  const sheet = (name: string): Grid | null => workbook.sheets.find((each) => each.name.trim() === name) ?? null;
  const ledgerSheet = sheet(SHEET_NAMES.ledger);
  const receiptSheet = sheet(SHEET_NAMES.receipts);
  const scoreSheet = sheet(SHEET_NAMES.score);
  if (ledgerSheet === null) {
    return {
      ok: false,
      problem: `文件中没有「${SHEET_NAMES.ledger}」工作表，不是本软件汇总的工作簿，或工作表已被删除、改名，请换用完整的汇总工作簿。`,
    };
  }
  const ledger = ledgerOf(ledgerSheet);
  const period = periodOf(workbook, ledger.rows);
  const receipts = receiptsOf(receiptSheet ?? EMPTY, period);
  const scores = scoresOf(scoreSheet ?? EMPTY, period);
  return {
    ok: true,
    value: {
      period,
      ledger: ledger.rows,
      entries: {
        scores: scores.scores,
        innovations: scores.innovations,
        receivedDates: receipts.receivedDates,
        remarks: receipts.remarks,
        unreadDates: receipts.unreadDates,
      },
      findings: [...ledger.findings, ...receipts.findings, ...scores.findings],
    },
  };
}

/** Month of the workbook: its property, its defined name, or else the ledger's last month. */
function periodOf(workbook: WorkbookGrid, ledger: readonly LedgerRow[]): Period | null {
  const property = workbook.properties.get(IDENTITY_NAMES.period)?.trim() ?? "";
  if (isPeriod(property)) return property;
  const named = namedText(workbook);
  if (isPeriod(named)) return named;
  return ledger.reduce<Period | null>((last, { period }) => (last === null || period > last ? period : last), null);
}

function namedText(workbook: WorkbookGrid): string {
  const place = workbook.names.get(IDENTITY_NAMES.period);
  const row = workbook.sheets
    .find(({ name }) => name === place?.sheet)
    ?.rows.find((each) => each.row === place?.cell.row);
  return normalText(row?.cells.find(({ column }) => column === place?.cell.column));
}
