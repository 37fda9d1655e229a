import { SHEET_NAMES } from "../core/model/office-columns";
import type { WorkbookGrid } from "../core/sheet/grid";

/**
 * What kind of our own workbooks a file is when it is no return: found among the returns, it is left aside and named, not refused.
 * null for everything else.
 */
export function ownWorkbook(workbook: WorkbookGrid): "汇总工作簿" | "设置工作簿" | "责任分解表" | null {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  if (names.has(SHEET_NAMES.figures)) return null;
  if (names.has(SHEET_NAMES.ledger) && names.has(SHEET_NAMES.receipts)) return "汇总工作簿";
  if (names.has(SHEET_NAMES.table) && names.has(SHEET_NAMES.programmes)) return "责任分解表";
  return names.size === 1 && names.has(SHEET_NAMES.settings) ? "设置工作簿" : null;
}
