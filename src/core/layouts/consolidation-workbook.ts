import type { DocumentCatalogue } from "../model/catalogue";
import type { Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import type { PastMonth } from "../model/past-month";
import { IDENTITY_NAMES } from "../model/return-columns";
import type { DecisionSetting } from "../model/settings";
import type { SheetSpec, WorkbookSpec } from "../sheet/sheet-spec";
import { chartsSheet } from "./charts-sheet";
import { frontSheet } from "./front-sheet";
import { ledgerSheet } from "./ledger-sheet";
import { measuresSheet } from "./measures-sheet";
import { monthlySummary } from "./monthly-summary";
import { noticeSheet } from "./notice-sheet";
import { officeFindingsSheet } from "./office-findings-sheet";
import type { OpenSetting } from "./open-settings";
import { fieldWords } from "./parts/field-words";
import { periodWords } from "../model/chinese-dates";
import type { ScoreSheetInput } from "./parts/score-lines";
import { programmesSheet } from "./programmes-sheet";
import { questionsSheet } from "./questions-sheet";
import { receiptsSheet } from "./receipts-sheet";
import { repairsSheet } from "./repairs-sheet";
import { responsibilityTable } from "./responsibility-table";
import type { ResponsibilityTableOptions } from "./responsibility-table";
import { scoreSheet } from "./score-sheet";
import { shortfallsSheet } from "./shortfalls-sheet";

/** Everything that the office's workbook of a month is laid out from. */
export interface ConsolidationWorkbookInput {
  readonly catalogue: DocumentCatalogue;
  /** Every measure of the ledger, with the office's targets. */
  readonly measures: readonly Measure[];
  readonly month: Consolidation;
  /** What the ledger knows of the months of the year before this one, in order. */
  readonly pastMonths: readonly PastMonth[];
  readonly limits: ScoreSheetInput["limits"];
  readonly openSettings: readonly OpenSetting[];
  readonly decisions: readonly DecisionSetting[];
  /** 设置, laid out already. */
  readonly settingsSheet: SheetSpec;
}

/** The office's workbook of a month: what a meeting reads first, what it is made of last. */
export function consolidationWorkbook(
  input: ConsolidationWorkbookInput,
  options: ResponsibilityTableOptions = {},
): WorkbookSpec {
  const { catalogue, measures, month, limits, decisions } = input;
  const receipts = receiptsSheet(month, options);
  const figures = measuresSheet(month, measures, options);
  const score = scoreSheet({ catalogue, measures, month, limits }, options);
  const sources = { month, measures, measuresSheet: figures, receiptsSheet: receipts };
  const questions = { gaps: catalogue.gaps, settings: input.openSettings, vetoes: month.score.veto, decisions };
  const open = {
    settings: input.openSettings.length,
    gaps: catalogue.gaps.filter(({ decision }) => decision === "待定").length,
  };
  const summary = monthlySummary({ ...sources, catalogue }, options);
  const shortfalls = shortfallsSheet({ ...sources, clauses: catalogue.clauses }, options);
  return {
    title: `${periodWords(month.period)}国家食品安全示范城市创建工作汇总`,
    sheets: [
      frontSheet({ ...sources, catalogue, scoreSheet: score, summarySheet: summary, open }, options),
      summary,
      shortfalls,
      receipts,
      figures,
      officeFindingsSheet(month, options),
      score,
      chartsSheet({ ...sources, catalogue, pastMonths: input.pastMonths, scoreSheet: score }, options),
      noticeSheet({ ...sources, catalogue, summarySheet: summary, shortfallsSheet: shortfalls }, options),
      questionsSheet(questions, options),
      responsibilityTable(catalogue, options),
      programmesSheet(catalogue, options),
      repairsSheet(catalogue, decisions, options),
      ledgerSheet(month.ledger, fieldWords(measures), options),
      input.settingsSheet,
    ],
    properties: [
      [IDENTITY_NAMES.period, month.period],
      [IDENTITY_NAMES.edition, catalogue.edition],
    ],
  };
}
