import type { Area, Cell } from "./area";
import type { CellContent, CellStyle, EntryRuleSpec } from "./sheet-spec";

/** Finds cells by the keys a layout registered, wherever they came to stand. An unknown key throws: a layout's bug. */
export interface CellLookup {
  /** The cell (or an area's first cell) that the formula is written for. */
  readonly here: Cell;
  readonly cell: (key: string) => Cell;
  /** `F9` */
  readonly relative: (key: string) => string;
  /** `$F$9` */
  readonly absolute: (key: string) => string;
  /** From one key's cell to another's, `$F$9:$F$20`. */
  readonly range: (firstKey: string, lastKey: string) => string;
}

/** Something settled when the sheet is built, when every key is known, also those laid down later. */
export type Late<Value> = (cells: CellLookup) => Value;

/** What may be typed into a cell; the cell is unlocked. Prompts longer than Excel shows are shortened. */
export interface EntryDraft {
  readonly allow: EntryRuleSpec["allow"] | Late<EntryRuleSpec["allow"]>;
  readonly prompt: EntryRuleSpec["prompt"];
  readonly alert: EntryRuleSpec["alert"];
}

/** A link to a cell of any sheet of the workbook. */
export interface LinkDraft {
  readonly sheet: string;
  readonly cell: Cell | (() => Cell);
  readonly tip: string;
}

/** A cell with more to it than its content. */
export interface CellDraft {
  readonly content?: CellContent | Late<CellContent>;
  readonly style?: CellStyle;
  /** How many columns and rows it covers; later rows flow around it. */
  readonly columns?: number;
  readonly rows?: number;
  /** The key under which readers and formulas find it. */
  readonly key?: string;
  /** A workbook-level defined name for it. */
  readonly name?: string;
  readonly entry?: EntryDraft;
  readonly link?: LinkDraft;
}

/** A cell as a layout hands it over: a bare content or a draft. */
export type CellInput = CellContent | CellDraft;

/** How a whole row differs from its neighbours. Heights in points. */
export interface RowOptions {
  readonly style?: CellStyle;
  readonly height?: number;
  readonly minHeight?: number;
  readonly hidden?: boolean;
  /** True: without the columns' styles, for a total or a heading between table rows. */
  readonly bare?: boolean;
  /** 0-based column of the first cell; default the first column. */
  readonly from?: number;
}

/** A column; its style goes under every table row. Width in Excel characters. */
export interface ColumnDraft {
  readonly width: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** A conditional format whose formula may look cells up. */
export interface HighlightDraft {
  readonly area: Area;
  readonly formula: string | Late<string>;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

/** A bare content as a draft. */
export function draftOf(input: CellInput): CellDraft {
  return input !== null && typeof input === "object" && !("formula" in input) ? input : { content: input };
}
