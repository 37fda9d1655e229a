import { printOn } from "../../core/layouts/print-on";
import type { History } from "../../core/model/history";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { PrintSpec, SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import { consolidateChecked } from "../consolidate-files";
import type { Workspace } from "../open-workspace";
import { blankScoreForm } from "./blank-score-form";

type Paper = PrintSpec["paper"];

/** 评分表 of a consolidated workbook as a workbook of its own, ready for the printer; null where nothing was consolidated in it. */
export function scorePrintOut(history: History, workspace: Workspace, paper: Paper): WorkbookSpec | null {
  const { period } = history;
  if (period === null) return null;
  const request = { period, history, dates: { list: new Map<string, string>(), all: null }, preferred: [] };
  const month = consolidateChecked(request, [], workspace).consolidation;
  const { title, sheets } = consolidationWorkbookOf(workspace, month);
  const sheet = sheets.find(({ name }) => name === SHEET_NAMES.score);
  return sheet === undefined ? null : alone(title, { ...sheet, print: printOn(sheet, paper) });
}

/** 空白评分表 as a workbook of its own. */
export function blankScorePrintOut(workspace: Workspace, paper: Paper): WorkbookSpec {
  return alone(SHEET_NAMES.blankScore, blankScoreForm(workspace, null, paper));
}

function alone(title: string, sheet: SheetSpec): WorkbookSpec {
  return { title, sheets: [sheet], properties: [] };
}
