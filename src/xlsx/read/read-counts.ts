/** How much work reading took, in things that can be counted, so that a test can tell more effort from a slower machine. */
export interface ReadCounts {
  /** Files asked for, refused ones included. */
  files: number;
  /** Parts inflated; one that is opened twice counts twice. */
  parts: number;
  /** Inflated bytes of those parts. */
  inflatedBytes: number;
  /** Cells written down in the sheets, empty formatted ones included. */
  cells: number;
  /** Cells handed over: those that hold a value or a formula. */
  keptCells: number;
  /** Texts built out of the workbooks' tables of texts. */
  strings: number;
  /** Sheets and tables of texts that are not written the way spreadsheet programs write them, and were read token by token. */
  carefulParts: number;
}

/** Counts that stand at nothing. */
export function noReadCounts(): ReadCounts {
  return { files: 0, parts: 0, inflatedBytes: 0, cells: 0, keptCells: 0, strings: 0, carefulParts: 0 };
}
