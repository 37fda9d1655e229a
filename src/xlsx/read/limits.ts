/** What a picked file may be; checked on the bytes that are really there, never on what the file says of itself alone. */
export interface XlsxLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Inflated bytes of one part, and of all parts together. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated over compressed size of a part larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells written down in all sheets, empty formatted ones included. */
  readonly cells: number;
  /** UTF-16 units of one text; Excel's own limit. */
  readonly textLength: number;
  /** XML elements within each other. */
  readonly depth: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

export const XLSX_LIMITS: XlsxLimits = {
  fileBytes: 20 * MEGABYTE,
  entries: 2_000,
  partBytes: 64 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
  cells: 2_000_000,
  textLength: 32_767,
  depth: 100,
  milliseconds: 20_000,
};
