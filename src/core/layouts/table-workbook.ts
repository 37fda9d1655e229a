import type { DocumentCatalogue } from "../model/catalogue";
import type { WorkbookSpec } from "../sheet/sheet-spec";
import { programmesSheet } from "./programmes-sheet";
import { questionsSheet } from "./questions-sheet";
import type { OpenQuestions } from "./questions-sheet";
import { repairsSheet } from "./repairs-sheet";
import { responsibilityTable } from "./responsibility-table";
import type { ResponsibilityTableOptions } from "./responsibility-table";

/** What 食安办 still has to decide besides the document's own gaps. */
export type TableQuestions = Pick<OpenQuestions, "settings" | "vetoes" | "decisions">;

/** The document as a workbook: 责任分解表, 重点任务, 修订记录, 待定事项. */
export function tableWorkbook(
  catalogue: DocumentCatalogue,
  questions: TableQuestions,
  options: ResponsibilityTableOptions = {},
): WorkbookSpec {
  return {
    title: catalogue.title,
    sheets: [
      responsibilityTable(catalogue, options),
      programmesSheet(catalogue, options),
      repairsSheet(catalogue, questions.decisions, options),
      questionsSheet({ gaps: catalogue.gaps, ...questions }, options),
    ],
    properties: [],
  };
}
