import type { Area, Cell } from "../../core/sheet/area";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import type { CellValue } from "../host/model/cell";

/** What somebody does in the grid by hand, told before anything is changed in the workbook: the grid itself holds nothing. */
export interface GridEvents {
  /** Typed into a cell, or picked from its list: the text as it was typed. */
  readonly typed: (sheet: Sheet, at: Cell, text: string) => void;
  /** Filled cells with others' contents: pulled down, undone. Rows of values; null leaves a cell as it is. */
  readonly filled: (sheet: Sheet, area: Area, values: readonly (readonly (CellValue | null)[])[]) => void;
  /** Pasted a block of text from the clipboard at a cell. */
  readonly pasted: (sheet: Sheet, at: Cell, rows: readonly (readonly string[])[]) => void;
  /** Pressed Delete. */
  readonly cleared: (sheet: Sheet, areas: readonly Area[]) => void;
  readonly selected: (sheet: Sheet, area: Area) => void;
  /** Clicked a sheet's tab. */
  readonly activated: (sheet: Sheet) => void;
  readonly renamed: (sheet: Sheet, title: string) => void;
  /** Clicked a link on a cell. */
  readonly followed: (sheet: Sheet, at: Cell) => void;
  /** Wanted to change cells of which some are locked on a protected sheet: the first of those. Nothing was changed. */
  readonly locked: (sheet: Sheet, at: Cell) => void;
  /** A cell's editor opened or closed; while it is open, Excel lets no add-in change anything. */
  readonly editing: (open: boolean) => void;
}

/** A grid that shows a workbook and never holds more than the workbook does. */
export interface GridView {
  /** Shows what the workbook holds by now. Waits while somebody is typing in a cell. */
  readonly refresh: () => void;
  /** Where a cell of the sheet in front is on the page, in pixels; null when it is not to be seen. */
  readonly boxOf: (
    at: Cell,
  ) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Scrolls the sheet in front until the cell is to be seen. */
  readonly reveal: (at: Cell) => void;
  /** Takes the keyboard. */
  readonly focus: () => void;
  readonly dispose: () => void;
}

/** Makes a grid of a workbook within an element of the page. */
export type MountGrid = (container: HTMLElement, workbook: Workbook, events: GridEvents) => Promise<GridView>;
