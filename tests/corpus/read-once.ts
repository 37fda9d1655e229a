import { createHash } from "node:crypto";
import type { FileSource, WorkbookReader } from "../../src/app/ports/workbook-reader";
import type { ReadProblem } from "../../src/core/model/read-problem";
import type { Result } from "../../src/core/model/result";
import type { WorkbookGrid } from "../../src/core/sheet/grid";

type Reading = Result<WorkbookGrid, ReadProblem>;

/** A reader for two that go through the same files side by side: the first to ask has a file read, the second gets the same grids, then they are forgotten. */
export class ReadOnce implements WorkbookReader {
  private readonly waiting = new Map<string, Promise<Reading>>();

  /** `heard` is told of every unit's file that was read. */
  constructor(
    private readonly reader: WorkbookReader,
    private readonly heard: (digest: string, read: Reading) => void,
  ) {}

  readonly read = (bytes: Uint8Array, source: FileSource = "unit"): Promise<Reading> => {
    if (source !== "unit") return this.reader.read(bytes, source);
    const digest = digestOf(bytes);
    const waiting = this.waiting.get(digest);
    if (waiting !== undefined) {
      this.waiting.delete(digest);
      return waiting;
    }
    const reading = this.reader.read(bytes, source).then((read) => {
      this.heard(digest, read);
      return read;
    });
    this.waiting.set(digest, reading);
    return reading;
  };
}

/** By which bytes are known again. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("base64");
}
