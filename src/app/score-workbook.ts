import { scoreJson } from "../core/consolidation/json/score-json";
import { scoreFromHistory, type WorkbookScore } from "../core/consolidation/score-from-workbook";
import type { History } from "../core/model/history";
import type { Result } from "../core/model/result";
import { askedInMonth } from "./consolidation-input";
import type { Workspace } from "./open-workspace";
import { scoreMonth } from "./score-month";

/** The score of a consolidated workbook, computed again from what the office typed since; the problem is a Chinese sentence. */
export function scoreWorkbook(history: History, workspace: Workspace): Result<WorkbookScore, string> {
  return scoreFromHistory(
    history,
    (period) => askedInMonth(workspace, period),
    (figures) => scoreMonth(workspace, figures, history),
  );
}

/** The answer of `score --json` (contracts.md §2). */
export const scoreWorkbookJson = scoreJson;
