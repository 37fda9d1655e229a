import type { Result } from "../../core/model/result";
import { hasSettingsSheet } from "../../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { officeStateOf, OFFICE_SHEETS } from "../intake/office-state";
import type { Workspace } from "../open-workspace";
import type { OpenWorkbook } from "../ports/open-workbook";
import { officeMonthOf } from "../scoring/office-month";
import { decisionCellsOf, type DecisionCells } from "./decision-cells";
import { listQuestions } from "./list-questions";
import type { Question } from "./question";

/** The list of questions, and where answers are kept. */
export interface OpenQuestionList {
  readonly workspace: Workspace;
  readonly questions: readonly Question[];
  readonly cells: DecisionCells;
  /** The workbook has a sheet 设置. */
  readonly settingsSheet: boolean;
}

/** Reads the open workbook's questions. Without a consolidated month nothing is known of vetoes. One read. */
export async function openQuestions(
  workbook: Pick<OpenWorkbook, "read">,
): Promise<Result<OpenQuestionList, readonly string[]>> {
  return questionsOf(await workbook.read(OFFICE_SHEETS));
}

function questionsOf(grid: WorkbookGrid): Result<OpenQuestionList, readonly string[]> {
  const state = officeStateOf(grid, null);
  if (!state.ok) return state;
  const { workspace } = state.value;
  const month = officeMonthOf(grid);
  const vetoes = month.ok ? month.value.month.score.veto : [];
  return {
    ok: true,
    value: {
      workspace,
      questions: listQuestions(workspace, vetoes),
      cells: decisionCellsOf(grid),
      settingsSheet: hasSettingsSheet(grid),
    },
  };
}
