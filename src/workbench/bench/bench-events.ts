import type { BenchWindow } from "./bench-window";

/** What somebody who watches the bench may hear. */
export interface BenchEvents {
  /** Another window came to the front, or windows were opened or closed: the grid has to be opened anew. */
  readonly workbook: () => void;
  /** Something in a workbook may have changed, and its formulas have their values. */
  readonly settled: () => void;
  /** Excel refuses what was done by hand: the code of its refusal. */
  readonly refused: (code: string) => void;
  /** The add-in opened a new workbook: an .xlsx file in Base64. */
  readonly created: (file: string) => void;
  /** The add-in had the workbook of a window saved. */
  readonly saved: (window: BenchWindow) => void;
}
