import type { FileSource } from "../../app/ports/workbook-reader";

/** What a picked file may be; checked on the bytes that are really there, never on what the file says of itself alone. */
export interface XlsxLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Inflated bytes of one part, and of all parts together. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes of the parts that are really read: sheets and texts, no pictures. */
  readonly readBytes: number;
  /** Inflated over compressed size of a part larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells written down in all sheets, empty formatted ones included. */
  readonly cells: number;
  /** Texts of the workbook's table of texts. */
  readonly strings: number;
  readonly sheets: number;
  /** UTF-16 units of one text; Excel's own limit. */
  readonly textLength: number;
  /** UTF-16 units of all formulas together; more are not taken down, which is no fault of the file. A form of ours has a quarter of it. */
  readonly formulaLength: number;
  /** XML elements within each other. */
  readonly depth: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

/** For what a unit sent: some twenty times the largest return, so that no file takes three seconds or 300 MB. */
export const XLSX_LIMITS: XlsxLimits = {
  fileBytes: 20 * MEGABYTE,
  entries: 2_000,
  partBytes: 16 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  readBytes: 32 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
  cells: 500_000,
  strings: 300_000,
  sheets: 255,
  textLength: 32_767,
  formulaLength: 1_500_000,
  depth: 100,
  milliseconds: 2_500,
};

/** For the office's own workbooks: 台账 of a year with every unit has 106,000 rows of 14 cells, 64 MB inflated. */
const OFFICE_LIMITS: XlsxLimits = {
  ...XLSX_LIMITS,
  fileBytes: 60 * MEGABYTE,
  partBytes: 160 * MEGABYTE,
  totalBytes: 400 * MEGABYTE,
  readBytes: 320 * MEGABYTE,
  cells: 4_000_000,
  strings: 2_000_000,
  milliseconds: 30_000,
};

/** The limits for a file by where it comes from. */
export function limitsFor(source: FileSource): XlsxLimits {
  return source === "office" ? OFFICE_LIMITS : XLSX_LIMITS;
}
