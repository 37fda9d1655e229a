import type { FileSource } from "../app/ports/workbook-reader";
import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { WorkbookGrid } from "../core/sheet/grid";

/** What the pane asks of the reading thread: one file's bytes, and a number to know the answer by. */
export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly source: FileSource;
}

/** What the reading thread says: once that it is there, then one answer per request. */
export type ReadAnswer = "ready" | { readonly id: number; readonly result: Result<WorkbookGrid, ReadProblem> };
