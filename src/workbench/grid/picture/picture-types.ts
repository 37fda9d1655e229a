import type { ICellData, ISheetDataValidationRule, IStyleData, IWorksheetData } from "@univerjs/core";

/**
 * A sheet as Univer shows it. Conditional formats are worked out already and are part of the cells' looks; links look as their
 * cells do and carry nothing (a click on a cell that `hyperlinks` of the sheet covers is a click on its link).
 */
export interface SheetPicture {
  /** For a workbook's snapshot or, filled up with Univer's defaults, for a sheet put in. Its `id` is the sheet's own. */
  readonly data: Partial<IWorksheetData>;
  /** The styles that `data` calls by name, to be joined with those of the other sheets: equal names are equal styles. */
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly rules: {
    /** Only the lists, for their dropdowns; they never refuse anything. Each has its choices as a JSON array in `formula1`. */
    readonly validations: readonly ISheetDataValidationRule[];
  };
  /** What is shown from now on, for `stepsBetween`. */
  readonly shown: ShownSheet;
}

/** A mutation of Univer: its id, and its parameters less `unitId`. They may be changed by Univer; nobody reads them again. */
export type Step = readonly [id: string, params: { readonly subUnitId: string } & Readonly<Record<string, unknown>>];

/** What to do so that Univer shows what the sheet holds by now. All steps have to be done, in order. */
export interface Steps {
  readonly steps: readonly Step[];
  /** What is shown once they are done, in place of the one handed in, which is used up. */
  readonly shown: ShownSheet;
}

/** What of a sheet is shown by now. Rows and columns are 0-based. */
export interface ShownSheet {
  readonly id: string;
}

/** A cell as Univer keeps it, complete. Wrapped texts of several lines are rich text (`p`), since Univer joins the lines of any other. */
export type ShownCell = Pick<ICellData, "v" | "t" | "f" | "s" | "p">;
