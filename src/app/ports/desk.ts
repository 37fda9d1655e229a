import type { Clock } from "./clock";
import type { OpenWorkbook } from "./open-workbook";
import type { WorkbookReader } from "./workbook-reader";
import type { WorkbookWriter } from "./workbook-writer";

/** Everything that a use case at somebody's desk in Excel is handed. */
export interface Desk {
  readonly workbook: OpenWorkbook;
  /** Reads picked files away from the main thread. */
  readonly reader: WorkbookReader;
  /** The writer of .xlsx files, fetched when first needed. */
  readonly writer: () => Promise<WorkbookWriter>;
  readonly clock: Clock;
}
