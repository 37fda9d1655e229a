import type { Cell } from "./area";

/** A cell as it was read: cached values only, never recalculated. */
export interface GridCell {
  readonly column: number;
  /** null with `formula` true: a formula without a cached value. */
  readonly value: null | string | number | boolean | { readonly error: string };
  readonly formula: boolean;
  /** The formula without its `=`, where the reader takes formulas down, "" where there are too many or this one is too long; for comparing, never for calculating. */
  readonly formulaText?: string;
  /** The number format shows a date. */
  readonly date: boolean;
}

/** The cells of one row that hold something, from left to right. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** One worksheet as it was read. Rows ascend; empty rows are left out. */
export interface Grid {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly GridRow[];
}

/** What a file may bring along that is never opened: followed, started or fetched by other programs. */
export type CarriedKind =
  | "dde"
  | "file-link"
  | "connection"
  | "object"
  | "control"
  | "net-picture"
  | "file-hyperlink"
  | "web-hyperlink"
  | "ribbon";

/** A workbook as it was read: values, names, custom properties and the list of parts, nothing else. */
export interface WorkbookGrid {
  readonly sheets: readonly Grid[];
  /** Defined names that point at one cell. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly cell: Cell }>;
  readonly properties: ReadonlyMap<string, string>;
  readonly parts: readonly string[];
  /** How many of each kind the file carries; absent where there is none. */
  readonly carried?: ReadonlyMap<CarriedKind, number>;
}
