import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import { answerRequests } from "../../src/xlsx/answer-requests";
import type { ReadAnswer, ReadRequest } from "../../src/xlsx/read-request";

/** How the thread behaves. */
export interface WorkerConduct {
  readonly reader: WorkbookReader;
  /** Called with each request before it is read; "crash" and "hang" as a hostile file would make it. */
  readonly onRequest?: (request: ReadRequest) => "crash" | "hang" | "read";
  /** The script cannot be loaded. */
  readonly absent?: boolean;
}

/** A worker's outside with the reading thread's own code inside; messages are cloned as the browser does. */
export class InProcessWorker implements Pick<Worker, "postMessage" | "terminate"> {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  terminated = false;
  private readonly answer: (request: ReadRequest) => Promise<void>;

  constructor(private readonly conduct: WorkerConduct) {
    this.answer = conduct.absent === true ? () => Promise.resolve() : answerRequests(conduct.reader, this.say);
    if (conduct.absent === true) queueMicrotask(() => this.fail());
  }

  postMessage(message: unknown, transfer?: unknown): void {
    const request = structuredClone(message, { transfer: transfer as ArrayBuffer[] }) as ReadRequest;
    const conduct = this.conduct.onRequest?.(request) ?? "read";
    if (conduct === "crash") queueMicrotask(() => this.fail());
    else if (conduct === "read") void this.answer(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  private readonly say = (answer: ReadAnswer): void => {
    queueMicrotask(() => {
      if (!this.terminated) this.onmessage?.call(this as never, { data: structuredClone(answer) } as MessageEvent);
    });
  };

  private fail(): void {
    if (!this.terminated) this.onerror?.call(this as never, { preventDefault: () => undefined } as ErrorEvent);
  }
}
