import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { WorkbookGrid } from "../../core/sheet/grid";

/** Turns the bytes of a picked file into grids, or says why it cannot be taken. Hostile files are expected; nothing is thrown for bad input. */
export interface WorkbookReader {
  readonly read: (bytes: Uint8Array) => Promise<Result<WorkbookGrid, ReadProblem>>;
}
