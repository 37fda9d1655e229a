import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { WorkbookGrid } from "../../core/sheet/grid";

/** Who a file is from: sent by a unit, or kept by the office itself, whose workbook of a year is far larger than any return. */
export type FileSource = "unit" | "office";

/** Turns the bytes of a picked file into grids, or says why it cannot be taken. Hostile files are expected; nothing is thrown for bad input. What is not said to be the office's is a unit's. */
export interface WorkbookReader {
  readonly read: (bytes: Uint8Array, source?: FileSource) => Promise<Result<WorkbookGrid, ReadProblem>>;
}
