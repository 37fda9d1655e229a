import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { ThreadAnswer } from "./file-message";

/** A file's fate, or that the thread never started. */
export type Reply<Value> = Result<Value, ReadProblem> | "not-started";

const CRASHED = "读取这份文件时程序中断，没有读取。请核对文件是否为月报；确是月报的，请另存为新的 .xlsx 后重新报送。";

/**
 * A thread that is asked about one file after the other. A file that takes too long or brings the thread down is refused alone: the
 * thread is ended, and the next file gets a new one.
 */
export class FileThread<Question extends object, Value> {
  private worker: Worker | null = null;
  private started = false;
  private settle: ((reply: Reply<Value>) => void) | null = null;
  private lastId = 0;
  /** Gives the file in hand its whole time again. */
  private waitAnew: (() => void) | null = null;

  constructor(private readonly spawn: () => Worker) {}

  /** The reply about one file, within so many milliseconds; the file before it has been answered. The bytes stay the caller's. */
  ask(question: Question, bytes: Uint8Array, milliseconds: number): Promise<Reply<Value>> {
    return new Promise((resolve) => {
      const wait = () => setTimeout(() => this.stop(problem("timeout", tooLong(milliseconds))), milliseconds);
      let timer = wait();
      this.waitAnew = () => {
        clearTimeout(timer);
        timer = wait();
      };
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = this.waitAnew = null;
        resolve(reply);
      };
      try {
        const worker = (this.worker ??= this.start());
        const copy = bytes.slice();
        this.lastId += 1;
        worker.postMessage({ ...question, id: this.lastId, bytes: copy }, [copy.buffer]);
      } catch {
        this.stop("not-started");
      }
    });
  }

  /** Starts before there is a file and says something that needs no answer; where that fails, the first file tries again. */
  prepare(message: object): void {
    try {
      (this.worker ??= this.start()).postMessage(message);
    } catch {
      if (this.settle === null) this.stop("not-started");
    }
  }

  /** Ends the thread and answers about the file in hand. */
  stop(reply: Reply<Value>): void {
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
    worker.onmessage = ({ data }: MessageEvent<ThreadAnswer<Result<Value, ReadProblem>>>) => {
      if (data === "ready") {
        this.started = true;
        // Loading the thread's program is no work on the file.
        this.waitAnew?.();
      } else if (data.id === this.lastId) this.settle?.(data.result);
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

/** A file that could not be taken, and why. */
export function problem(
  code: ReadProblem["code"],
  message: string,
): { readonly ok: false; readonly problem: ReadProblem } {
  return { ok: false, problem: { code, message } };
}
