import type { PrintSpec, SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import type { Area, Cell } from "../../core/sheet/area";
import type { Result } from "../../core/model/result";
import type { WorkbookGrid } from "../../core/sheet/grid";

/** What this Excel can do beyond the floor (ExcelApi 1.9). */
export interface HostAbilities {
  /** ExcelApi 1.11: the workbook can be saved from here. */
  readonly save: boolean;
  /** A new workbook can be asked for; Excel may still refuse. */
  readonly newWorkbook: boolean;
}

/** A sheet of the open workbook. `name` is our own name of it (`SHEET_NAMES`) when it is ours, else its title. */
export interface OpenSheet {
  readonly name: string;
  readonly title: string;
  readonly ours: boolean;
  readonly visible: boolean;
}

/** One cell to be typed into, by our own name of its sheet. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: Cell;
  /** What stood there when the edit was decided; when something else stands there now, nothing of the batch is written. */
  readonly was: string | number | boolean | null;
  readonly value: string | number | null;
}

/** How sheets are laid down. */
export interface PlaceOptions {
  /** Our name of the sheet to be shown afterwards; null: the one that was in front stays. */
  readonly show: string | null;
  /** Local time `YYYY-MM-DD HHmm` for the names of kept copies. */
  readonly stamp: string;
  readonly progress?: (done: number, total: number, what: string) => void;
}

/** What came of laying sheets down. */
export interface PlacedSheets {
  /** Our names, in order. */
  readonly placed: readonly string[];
  /** Sheets whose content differed and that were kept as a dated copy: our name and the copy's title. */
  readonly kept: readonly { readonly sheet: string; readonly copy: string }[];
}

/** What happened to cells by somebody's hand (never by our own writing). */
export interface CellsEdited {
  readonly sheet: string;
  /** null: rows or columns moved, so anything may have changed. */
  readonly area: Area | null;
}

/** Where somebody stands in the workbook. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** Ends a subscription. */
export type Stop = () => Promise<void>;

/**
 * The workbook that is open in Excel. Our sheets are called by our own names however people renamed or moved them.
 * Everything throws a `HostFailure` when Excel refuses; the workbook is then as it was before, or complete.
 */
export interface OpenWorkbook {
  readonly abilities: HostAbilities;
  /** File name shown by Excel, for people. */
  readonly title: () => Promise<string>;
  readonly sheets: () => Promise<readonly OpenSheet[]>;
  /** Cached values of the named sheets (all when null) with names and properties; sheets that are not there are left out. One or two syncs. */
  readonly read: (sheets: readonly string[] | null) => Promise<WorkbookGrid>;
  /** Builds the sheets under temporary names, reads them back, then puts them in the place of older ones of the same name, which stay as dated copies if their content differs. */
  readonly place: (workbook: WorkbookSpec, options: PlaceOptions) => Promise<PlacedSheets>;
  /** Types into cells in one sync after one that compares; false when a cell holds something else by now. Protection is lifted for locked cells and put back. */
  readonly type: (edits: readonly CellEdit[]) => Promise<boolean>;
  /** Lays validations, formats, highlights, widths and protection of a sheet of ours down again where they were lost; contents stay. */
  readonly mend: (sheet: SheetSpec) => Promise<void>;
  readonly print: (prints: readonly { readonly sheet: string; readonly print: PrintSpec }[]) => Promise<void>;
  /** Brings a sheet to the front and selects an area of it (A1 text or area); null: only the sheet. */
  readonly show: (sheet: string, at: Area | null) => Promise<void>;
  readonly selection: () => Promise<Selection | null>;
  readonly onEdited: (listener: (edited: CellsEdited) => void) => Promise<Stop>;
  readonly onSelected: (listener: (selection: Selection) => void) => Promise<Stop>;
  /** Opens a new workbook from .xlsx bytes; the problem is a Chinese sentence (refused by Excel, or not possible here). */
  readonly openNew: (bytes: Uint8Array) => Promise<Result<null, string>>;
  /** Saves; the problem is a Chinese sentence that says how to save by hand. */
  readonly save: () => Promise<Result<null, string>>;
  /** A text kept inside the workbook under a key of ours (document settings); null removes it. */
  readonly remember: (key: string, text: string | null) => Promise<void>;
  readonly remembered: (key: string) => string | null;
  /** Removes what an interrupted run left behind (sheets under temporary names) and finishes or undoes a half-done replacement; returns Chinese sentences of what was done. */
  readonly tidy: () => Promise<readonly string[]>;
}
