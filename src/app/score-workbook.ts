import { scoreJson } from "../core/consolidation/json/score-json";
import { scoreFromHistory, type WorkbookScore } from "../core/consolidation/score-from-workbook";
import type { History } from "../core/model/history";
import type { Result } from "../core/model/result";
import { askedInMonth } from "./consolidation-input";
import type { Workspace } from "./open-workspace";
import { scoreMonth } from "./score-month";
import { workspaceFor } from "./workspace-for";

/** The score of a consolidated workbook, computed again from what the office typed since; the problem is a Chinese sentence. */
export function scoreWorkbook(history: History, workspace: Workspace): Result<WorkbookScore, string> {
  const held = history.period === null ? workspace : workspaceFor(workspace, history.period);
  return scoreFromHistory(
    history,
    (period) => askedInMonth(held, period),
    (figures) => scoreMonth(held, figures, history),
  );
}

/** The answer of `score --json` (contracts.md §2). */
export const scoreWorkbookJson = scoreJson;
