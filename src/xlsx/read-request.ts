import type { FileSource } from "../app/ports/workbook-reader";
import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { WorkbookGrid } from "../core/sheet/grid";
import type { FileMessage, ThreadAnswer } from "../threads/file-message";

/** What the reading thread is asked about a file. */
export interface ReadQuestion {
  readonly source: FileSource;
}

export type ReadRequest = FileMessage<ReadQuestion>;

export type ReadAnswer = ThreadAnswer<Result<WorkbookGrid, ReadProblem>>;
