import type { Progress } from "./progress";
import type { WorkbookReader } from "./workbook-reader";

/** Asked between the steps of long work; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** What long-running use cases are handed: a reader for picked files, and whom to tell about progress. */
export interface ReadingTools {
  readonly reader: WorkbookReader;
  readonly progress: Progress;
}
