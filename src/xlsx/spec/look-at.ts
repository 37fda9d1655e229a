import type { CellLook } from "../../core/sheet/cell-looks";

/** How a cell at a 0-based row and column looks. */
export type LookAt = (row: number, column: number) => CellLook;
