import type { FileSource, WorkbookReader } from "../app/ports/workbook-reader";
import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { WorkbookGrid } from "../core/sheet/grid";
import { limitsFor, XLSX_LIMITS } from "./read/limits";
import type { ReadAnswer } from "./read-request";

/** How the reading thread is used. */
export interface WorkerReaderOptions {
  /** For a unit's file; a little more than the reader's own limit, which gives the better answer. The office's has as much more as the reader gives it. */
  readonly milliseconds: number;
  /** A reader on this thread, for hosts where no thread can be started. */
  readonly instead?: () => Promise<WorkbookReader>;
}

const DEFAULT_OPTIONS: WorkerReaderOptions = { milliseconds: XLSX_LIMITS.milliseconds + 5_000 };

type Outcome = Result<WorkbookGrid, ReadProblem>;

/** A file's fate, or that the thread never started. */
type Reply = Outcome | "not-started";

/**
 * Reads files on a thread of their own, one after the other, so that Excel stays responsive. A file that takes too long or brings the
 * thread down is refused alone: the thread is ended, and the next file gets a new one. `stop` ends the thread; a file in hand is then
 * refused as unreadable. The bytes stay the caller's.
 */
export function createWorkerReader(
  spawn: () => Worker,
  options: WorkerReaderOptions = DEFAULT_OPTIONS,
): WorkbookReader & { readonly stop: () => void } {
  const thread = new ReadingThread(spawn, options.milliseconds);
  let turn: Promise<unknown> = Promise.resolve();
  const readOne = async (bytes: Uint8Array, source: FileSource): Promise<Outcome> => {
    const reply = await thread.read(bytes, source);
    if (reply !== "not-started") return reply;
    return options.instead === undefined
      ? problem("unreadable", NOT_STARTED)
      : (await options.instead()).read(bytes, source);
  };
  return {
    read: (bytes, source = "unit") => {
      const answer = turn.then(() => readOne(bytes, source));
      turn = answer.catch(() => undefined);
      return answer;
    },
    stop: () => thread.stop(problem("unreadable", STOPPED)),
  };
}

const NOT_STARTED = "读取文件的程序没有启动，文件没有读取。请关闭窗格后重新打开再试；仍不行的，请重新启动 Excel。";
const STOPPED = "读取已停止，这份文件没有读取。请重新选择后再试。";
const CRASHED = "读取这份文件时程序中断，没有读取。请核对文件是否为月报；确是月报的，请另存为新的 .xlsx 后重新报送。";

class ReadingThread {
  private worker: Worker | null = null;
  private started = false;
  private settle: ((reply: Reply) => void) | null = null;
  private lastId = 0;

  constructor(
    private readonly spawn: () => Worker,
    private readonly milliseconds: number,
  ) {}

  /** The reply to one file; the file before it has been answered. */
  read(bytes: Uint8Array, source: FileSource): Promise<Reply> {
    return new Promise((resolve) => {
      const milliseconds = this.milliseconds + limitsFor(source).milliseconds - XLSX_LIMITS.milliseconds;
      const timer = setTimeout(() => this.stop(problem("timeout", tooLong(milliseconds))), milliseconds);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = null;
        resolve(reply);
      };
      try {
        const worker = (this.worker ??= this.start());
        const copy = bytes.slice();
        this.lastId += 1;
        worker.postMessage({ id: this.lastId, bytes: copy, source }, [copy.buffer]);
      } catch {
        this.stop("not-started");
      }
    });
  }

  /** Ends the thread and answers the file in hand. */
  stop(reply: Reply): void {
    if (this.worker !== null) {
      this.worker.onmessage = this.worker.onerror = this.worker.onmessageerror = null;
      this.worker.terminate();
    }
    this.worker = null;
    this.started = false;
    this.settle?.(reply);
  }

  private start(): Worker {
    const worker = this.spawn();
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data === "ready") this.started = true;
      else if (data.id === this.lastId) this.settle?.(data.result);
    };
    const crashed = () => this.stop(this.started ? problem("damaged", CRASHED) : "not-started");
    worker.onerror = (event) => {
      event.preventDefault();
      crashed();
    };
    worker.onmessageerror = crashed;
    return worker;
  }
}

function tooLong(milliseconds: number): string {
  return `读取超过 ${Math.round(milliseconds / 1000)} 秒仍未完成，已停止。请核对文件是否为月报；确是月报的，请另存为新的 .xlsx 后重新报送。`;
}

function problem(code: ReadProblem["code"], message: string): Outcome {
  return { ok: false, problem: { code, message } };
}
