import type { ByteTools } from "./byte-tools";
import type { XlsxLimits } from "./limits";
import type { ReaderMemory } from "./plain/reader-memory";
import type { ReadCounts } from "./read-counts";

/** What a file is read with, and what that took. */
export interface ReadEffort {
  readonly limits: XlsxLimits;
  readonly tools: ByteTools;
  readonly memory: ReaderMemory;
  readonly counts: ReadCounts;
  /** Whether parts that are written in the usual way are read quickly; both ways give the same. */
  readonly quickly: boolean;
}
