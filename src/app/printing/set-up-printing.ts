import { SHEET_NAMES } from "../../core/model/office-columns";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import { officeStateOf, OFFICE_SHEETS } from "../intake/office-state";
import type { OpenWorkbook } from "../ports/open-workbook";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { officeMonthOf } from "../scoring/office-month";
import { settingsSheetOf } from "../settings-workbook";
import { tableOf } from "../table-of";
import { blankScoreForm } from "./blank-score-form";
import { sheetPrint } from "./sheet-print";

/** A sheet that was set up for printing. */
export interface PrintedSheet {
  readonly sheet: string;
  readonly paper: PrintSpec["paper"];
  readonly orientation: PrintSpec["orientation"];
}

/**
 * Sets the named sheets of ours (all visible ones when null) up for printing: paper, direction, one page wide, repeated head, pages that
 * tear nothing apart. `paper` null: each sheet on the paper it was made for.
 */
export async function setUpPrinting(
  workbook: Pick<OpenWorkbook, "sheets" | "read" | "print">,
  names: readonly string[] | null,
  paper: PrintSpec["paper"] | null,
): Promise<readonly PrintedSheet[]> {
  const ours = await printableSheets(workbook);
  const chosen = names === null ? ours : ours.filter((name) => names.includes(name));
  if (chosen.length === 0) return [];
  const grid = await workbook.read([...new Set([...chosen, ...OFFICE_SHEETS])]);
  const layouts = layoutsOf(grid);
  const prints = chosen.flatMap((sheet) => {
    const held = grid.sheets.find(({ name }) => name === sheet);
    return held === undefined ? [] : [{ sheet, print: sheetPrint(held, layouts.get(sheet) ?? null, paper) }];
  });
  await workbook.print(prints);
  return prints.map(({ sheet, print }) => ({ sheet, paper: print.paper, orientation: print.orientation }));
}

/** Our visible sheets in the workbook's order. */
export async function printableSheets(workbook: Pick<OpenWorkbook, "sheets">): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  return sheets.filter(({ ours, visible }) => ours && visible).map(({ name }) => name);
}

/** The sheets as they would be laid out today, by name: those of the last month, else those of the document. */
function layoutsOf(grid: WorkbookGrid): ReadonlyMap<string, SheetSpec> {
  const opened = officeMonthOf(grid);
  if (opened.ok) {
    const { workspace, month, period } = opened.value;
    return named([...consolidationWorkbookOf(workspace, month).sheets, blankScoreForm(workspace, period, "A4")]);
  }
  const state = officeStateOf(grid, null);
  if (!state.ok) return new Map();
  const { workspace } = state.value;
  const sheets = [
    ...tableOf(workspace).sheets,
    settingsSheetOf(workspace.settings),
    blankScoreForm(workspace, null, "A4"),
  ];
  // 审核结果 of a return is another sheet than the office's.
  return named(sheets.filter(({ name }) => name !== SHEET_NAMES.findings));
}

function named(sheets: readonly SheetSpec[]): ReadonlyMap<string, SheetSpec> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet] as const));
}
