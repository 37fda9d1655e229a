import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { WorkbookGrid } from "../core/sheet/grid";
import { FreeLanes } from "../threads/free-lanes";
import { FileThread, problem } from "../threads/file-thread";
import { limitsFor, XLSX_LIMITS } from "./read/limits";
import type { ReadQuestion } from "./read-request";

/** How the reading thread is used. */
export interface WorkerReaderOptions {
  /** For a unit's file; a little more than the reader's own limit, which gives the better answer. The office's has as much more as the reader gives it. */
  readonly milliseconds: number;
  /** A reader on this thread, for hosts where no thread can be started. */
  readonly instead?: () => Promise<WorkbookReader>;
}

const DEFAULT_OPTIONS: WorkerReaderOptions = { milliseconds: XLSX_LIMITS.milliseconds + 5_000 };

/**
 * Reads files on a thread of their own, one after the other, so that Excel stays responsive. A file that takes too long or brings the
 * thread down is refused alone: the thread is ended, and the next file gets a new one. `stop` ends the thread; a file in hand is then
 * refused as unreadable. The bytes stay the caller's.
 */
export function createWorkerReader(
  spawn: () => Worker,
  options: WorkerReaderOptions = DEFAULT_OPTIONS,
): WorkbookReader & { readonly stop: () => void } {
  const thread = new FileThread<ReadQuestion, WorkbookGrid>(spawn);
  const turns = new FreeLanes([thread]);
  return {
    read: (bytes, source = "unit") =>
      turns.use(async () => {
        const milliseconds = options.milliseconds + limitsFor(source).milliseconds - XLSX_LIMITS.milliseconds;
        const reply = await thread.ask({ source }, bytes, milliseconds);
        if (reply !== "not-started") return reply;
        return options.instead === undefined
          ? problem("unreadable", NOT_STARTED)
          : (await options.instead()).read(bytes, source);
      }),
    stop: () => thread.stop(problem("unreadable", STOPPED)),
  };
}

const NOT_STARTED = "读取文件的程序没有启动，文件没有读取。请关闭窗格后重新打开再试；仍不行的，请重新启动 Excel。";
const STOPPED = "读取已停止，这份文件没有读取。请重新选择后再试。";
