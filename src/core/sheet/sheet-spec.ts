import type { Area, Cell } from "./area";
import type { ChartSpec } from "./chart-spec";

/** What stands in a cell. A formula has no leading `=` and carries its value, so that viewers show it without recalculating. */
export type CellContent =
  null | string | number | boolean | { readonly formula: string; readonly value: string | number | boolean };

/** Rows of contents laid down from one corner. */
export interface Block {
  readonly at: Cell;
  readonly contents: readonly (readonly CellContent[])[];
}

/** A line: 0.5 pt thin, 1.5 pt medium. */
export type Line = "thin" | "medium";

/** How cells look; unset members leave what an earlier format of the sheet set. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly underline?: boolean;
  };
  /** Fill colour, RRGGBB. */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel number format; `@` for text. */
  readonly numberFormat?: string;
  /** Lines on every edge of every cell of the area. */
  readonly grid?: Line;
  /** A heavier line around the whole area. */
  readonly outline?: Line;
  /** True: may be typed into in a protected sheet. */
  readonly unlocked?: boolean;
}

/** One style over one rectangle; later formats add to earlier ones. */
export interface FormatSpec {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Excel's 数据验证 over a rectangle, with a Chinese prompt shown at the cell. */
export interface EntryRuleSpec {
  readonly area: Area;
  readonly allow:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "list-of"; readonly formula: string }
    | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
    | { readonly kind: "date"; readonly from: string; readonly to: string }
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "text-length"; readonly max: number };
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** null: anything may be typed (the 审核 column judges), Excel's alert is off. */
  readonly alert: { readonly title: string; readonly text: string } | null;
}

/** A conditional format: cells of the area for which the formula (written for its first cell) is true. */
export interface HighlightSpec {
  readonly area: Area;
  readonly formula: string;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

/** A bar in every cell of the area, as long as its number lies between `min` and `max`; the number stays readable on it. */
export interface DataBarSpec {
  readonly area: Area;
  readonly min: number;
  readonly max: number;
  /** RRGGBB, light enough for black figures. */
  readonly color: string;
}

/** A workbook-level defined name pointing at one cell of the sheet. */
export interface NameSpec {
  readonly name: string;
  readonly cell: Cell;
}

/** A link inside the workbook. */
export interface LinkSpec {
  readonly at: Cell;
  readonly sheet: string;
  readonly cell: Cell;
  readonly tip: string;
}

/** How the sheet prints. Margins in millimetres. */
export interface PrintSpec {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Fit to one page wide, as many pages tall as needed; makes nothing larger. */
  readonly fitToWidth: boolean;
  /** Size of the print in per cent where it is not fitted; absent: 100. */
  readonly scale?: number;
  /** 0-based first and last row repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Area | null;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centered: boolean;
  /** Excel codes, for example `第 &P 页 共 &N 页`. */
  readonly footer: string | null;
  readonly header: string | null;
  /** 0-based rows before which a page breaks. */
  readonly breaksBefore: readonly number[];
}

/** A first and a last row, 0-based. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What a page may not tear apart besides merged cells. Rows are 0-based. */
export interface PageRules {
  /** Rows that never end a page. */
  readonly headings?: readonly number[];
  readonly together?: readonly RowSpan[];
  /** Rows that begin a page whatever room is left. */
  readonly begins?: readonly number[];
  /** What is merged over several rows may be parted, because the layout prints it again on the next page. */
  readonly repeats?: boolean;
}

/** One worksheet as plain, fully resolved data: renderers look nothing up. */
export interface SheetSpec {
  readonly name: string;
  /** Widths in Excel characters, from column A. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Heights in points for rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenRows: readonly number[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly formats: readonly FormatSpec[];
  readonly entryRules: readonly EntryRuleSpec[];
  readonly highlights: readonly HighlightSpec[];
  readonly dataBars: readonly DataBarSpec[];
  readonly charts: readonly ChartSpec[];
  readonly names: readonly NameSpec[];
  readonly links: readonly LinkSpec[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Protected without password; rows may be made taller, cells selected, lists filtered. */
  readonly protected: boolean;
  readonly print: PrintSpec;
  /** By what rules the pages were planned, so that they can be planned for another paper; nothing that renderers need. */
  readonly pages?: PageRules;
  readonly tabColor: string | null;
  readonly hidden: boolean;
  /** Where each keyed value stands. */
  readonly fields: readonly (readonly [string, Cell])[];
}

/** A workbook to be written: its sheets in order and its custom properties (name, text). */
export interface WorkbookSpec {
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
  readonly properties: readonly (readonly [string, string])[];
}
