import { SHEET_NAMES } from "../../core/model/office-columns";
import { LEGIBLE_POINTS, printedLetters } from "../../core/layouts/printed-letters";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import type { WorkbookGrid } from "../../core/sheet/grid";
import { consolidationWorkbookOf } from "../consolidation-workbook-of";
import { officeStateOf, OFFICE_SHEETS } from "../intake/office-state";
import { placingStamp } from "../intake/placing-stamp";
import type { Workspace } from "../open-workspace";
import type { Clock } from "../ports/clock";
import type { OpenWorkbook } from "../ports/open-workbook";
import { officeMonthOf } from "../scoring/office-month";
import { settingsSheetOf } from "../settings-workbook";
import { tableOf } from "../table-of";
import { blankScoreForm } from "./blank-score-form";
import { sheetPrint } from "./sheet-print";
import { tableOnPaper } from "./table-on-paper";

/** A sheet that was set up for printing. */
export interface PrintedSheet {
  readonly sheet: string;
  readonly paper: PrintSpec["paper"];
  readonly orientation: PrintSpec["orientation"];
  /** Points that most of its letters have on the paper where that is too small to be read in a meeting; else null. */
  readonly tooSmall: number | null;
}

/** What setting up needs. */
export interface PrintingTools {
  readonly workbook: Pick<OpenWorkbook, "sheets" | "read" | "print" | "place">;
  readonly clock: Clock;
}

/**
 * Sets the named sheets of ours (all visible ones when null) up for printing: paper, direction, one page wide, repeated head, pages that
 * tear nothing apart. 责任分解表 is laid down again where it was laid out for the other paper. `paper` null: each sheet on the paper it was made for.
 */
export async function setUpPrinting(
  { workbook, clock }: PrintingTools,
  names: readonly string[] | null,
  paper: PrintSpec["paper"] | null,
): Promise<readonly PrintedSheet[]> {
  const ours = await printableSheets(workbook);
  const chosen = names === null ? ours : ours.filter((name) => names.includes(name));
  if (chosen.length === 0) return [];
  const grid = await workbook.read([...new Set([...chosen, ...OFFICE_SHEETS])]);
  const held = new Map(grid.sheets.map((sheet) => [sheet.name, sheet] as const));
  const { layouts, workspace } = layoutsOf(grid);
  const table = chosen.includes(SHEET_NAMES.table) ? held.get(SHEET_NAMES.table) : undefined;
  if (table !== undefined && workspace !== null) {
    const { sheet, again } = tableOnPaper(table, workspace, paper);
    layouts.set(sheet.name, sheet);
    if (again)
      await workbook.place(
        { title: sheet.name, sheets: [sheet], properties: [] },
        { show: null, stamp: placingStamp(clock) },
      );
  }
  const prints = chosen.flatMap((sheet) => {
    const there = held.get(sheet);
    return there === undefined ? [] : [{ sheet, print: sheetPrint(there, layouts.get(sheet) ?? null, paper) }];
  });
  await workbook.print(prints);
  return prints.map(({ sheet, print }) => ({
    sheet,
    paper: print.paper,
    orientation: print.orientation,
    tooSmall: tooSmall(layouts.get(sheet), print),
  }));
}

function tooSmall(spec: SheetSpec | undefined, print: PrintSpec): number | null {
  const letters = spec === undefined ? null : printedLetters(spec, print);
  return letters !== null && letters < LEGIBLE_POINTS ? letters : null;
}

/** Our visible sheets in the workbook's order. */
export async function printableSheets(workbook: Pick<OpenWorkbook, "sheets">): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  return sheets.filter(({ ours, visible }) => ours && visible).map(({ name }) => name);
}

interface Layouts {
  readonly layouts: Map<string, SheetSpec>;
  /** What they were made under; null where the workbook's settings cannot be read. */
  readonly workspace: Workspace | null;
}

/** The sheets as they would be laid out today, by name: those of the last month, else those of the document. */
function layoutsOf(grid: WorkbookGrid): Layouts {
  const opened = officeMonthOf(grid);
  if (opened.ok) {
    const { workspace, held, month, period } = opened.value;
    const sheets = [...consolidationWorkbookOf(workspace, month).sheets, blankScoreForm(workspace, period, "A4")];
    return { layouts: named(sheets), workspace: held };
  }
  const state = officeStateOf(grid, null);
  if (!state.ok) return { layouts: new Map(), workspace: null };
  const { workspace } = state.value;
  const sheets = [
    ...tableOf(workspace).sheets,
    settingsSheetOf(workspace.settings),
    blankScoreForm(workspace, null, "A4"),
  ];
  // 审核结果 of a return is another sheet than the office's.
  return { layouts: named(sheets.filter(({ name }) => name !== SHEET_NAMES.findings)), workspace };
}

function named(sheets: readonly SheetSpec[]): Map<string, SheetSpec> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet] as const));
}
