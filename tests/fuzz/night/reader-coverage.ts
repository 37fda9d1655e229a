import { Session, type Profiler } from "node:inspector";

/** The product's files of which the coverage guides. */
const GUIDING = /\/src\/(?:xlsx|core\/returns)\//;

/** Which blocks of the reader's code have been run so far, as V8 counts them. */
export class ReaderCoverage {
  private readonly session = new Session();
  private readonly seen = new Set<string>();

  constructor() {
    this.session.connect();
    this.post("Profiler.enable");
    this.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many blocks have been run. */
  get size(): number {
    return this.seen.size;
  }

  /** Whether since the last look a block was run that had never been run before. */
  isNew(): boolean {
    const before = this.seen.size;
    const { result } = this.post("Profiler.takePreciseCoverage") as Profiler.TakePreciseCoverageReturnType;
    for (const { url, functions } of result) {
      if (!GUIDING.test(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.seen.add(`${url} ${startOffset} ${endOffset}`);
    }
    return this.seen.size > before;
  }

  stop(): void {
    this.session.disconnect();
  }

  /** The inspector of the own process answers before the call returns. */
  private post(method: string, parameters: object = {}): unknown {
    let answer: unknown;
    this.session.post(method, parameters, (error, result) => {
      if (error !== null) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer;
  }
}
