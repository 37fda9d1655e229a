import type { DocumentCatalogue } from "../model/catalogue";
import type { Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { IDENTITY_NAMES } from "../model/return-columns";
import type { DecisionSetting } from "../model/settings";
import type { SheetSpec, WorkbookSpec } from "../sheet/sheet-spec";
import { frontSheet } from "./front-sheet";
import { ledgerSheet } from "./ledger-sheet";
import { measuresSheet } from "./measures-sheet";
import { monthlySummary } from "./monthly-summary";
import { noticeSheet } from "./notice-sheet";
import { officeFindingsSheet } from "./office-findings-sheet";
import type { OpenSetting } from "./open-settings";
import { fieldWords } from "./parts/field-words";
import { periodWords } from "./parts/period-words";
import type { ScoreSheetInput } from "./parts/score-lines";
import { programmesSheet } from "./programmes-sheet";
import { questionsSheet } from "./questions-sheet";
import { receiptsSheet } from "./receipts-sheet";
import { repairsSheet } from "./repairs-sheet";
import { responsibilityTable } from "./responsibility-table";
import type { ResponsibilityTableOptions } from "./responsibility-table";
import { scoreSheet } from "./score-sheet";

/** Everything that the office's workbook of a month is laid out from. */
export interface ConsolidationWorkbookInput {
  readonly catalogue: DocumentCatalogue;
  /** Every measure of the ledger, with the office's targets. */
  readonly measures: readonly Measure[];
  readonly month: Consolidation;
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
  const openQuestions = catalogue.gaps.filter(({ decision }) => decision === "待定").length + input.openSettings.length;
  return {
    title: `${periodWords(month.period)}国家食品安全示范城市创建工作汇总`,
    sheets: [
      frontSheet({ ...sources, scoreSheet: score, openQuestions }, options),
      monthlySummary({ ...sources, catalogue }, options),
      receipts,
      figures,
      officeFindingsSheet(month, options),
      score,
      noticeSheet(sources, options),
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
