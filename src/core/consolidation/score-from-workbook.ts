import type { LedgerRow, MeasureSummary, OfficeEntries, ScoreSummary } from "../model/consolidation";
import type { Finding } from "../model/finding";
import type { History } from "../model/history";
import type { Result } from "../model/result";
import type { Period } from "../model/unit-return";
import type { WorkbookGrid } from "../sheet/grid";
import type { ConsolidationInput } from "./consolidation-input";
import { parseHistory } from "./history/parse-history";
import { summariseMeasures } from "./summarise-measures";

/** What the score of a consolidated workbook is made of. */
export interface WorkbookFigures {
  readonly period: Period;
  readonly measures: readonly MeasureSummary[];
  readonly ledger: readonly LedgerRow[];
  readonly entries: OfficeEntries;
}

/** What is asked in a month, by the settings that hold for it. */
export type AskedInMonth = (period: Period) => Pick<ConsolidationInput, "measures" | "askedByMeasure" | "rules">;

/** The score of a consolidated workbook, and what of the workbook could not be understood. */
export interface WorkbookScore {
  readonly period: Period;
  readonly score: ScoreSummary;
  readonly findings: readonly Finding[];
}

/**
 * The score of a workbook that an earlier run wrote, computed again from the typed scores and the ledger, so that what the office typed
 * since then counts. The problem is a Chinese sentence.
 */
export function scoreFromWorkbook(
  workbook: WorkbookGrid,
  asked: AskedInMonth,
  score: (figures: WorkbookFigures) => ScoreSummary,
): Result<WorkbookScore, string> {
  const parsed = parseHistory(workbook);
  return parsed.ok ? scoreFromHistory(parsed.value, asked, score) : parsed;
}

/** The same from a workbook that has been parsed. */
export function scoreFromHistory(
  { period, ledger, entries, findings }: History,
  asked: AskedInMonth,
  score: (figures: WorkbookFigures) => ScoreSummary,
): Result<WorkbookScore, string> {
  if (period === null)
    return { ok: false, problem: "汇总工作簿没有报告期，「台账」也是空的，无法评分，请换用完整的汇总工作簿。" };
  const measures = summariseMeasures({ period, ...asked(period) }, ledger);
  return { ok: true, value: { period, score: score({ period, measures, ledger, entries }), findings } };
}
