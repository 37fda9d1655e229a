import type { CellScalar } from "../../src/core/model/expression";
import type { ReadProblemCode } from "../../src/core/model/read-problem";
import type { Reading } from "../../src/core/model/unit-return";
import type { CorpusBase } from "./corpus-base";

/** A file that cannot be taken: its code, and what its sentence must say. */
export interface ExpectedRefusal {
  readonly verdict: "refused";
  readonly code: ReadProblemCode;
  readonly says: RegExp;
}

/** A file that is read as a return. */
export interface ExpectedReturn {
  readonly verdict: "accepted" | "returned";
  /** Whose return it is; 卡若区 when left out. */
  readonly unit?: string;
  /** What is found beyond what is found in the untouched return, as `rule 表!格` or `rule`; none when left out. */
  readonly findings?: readonly string[];
  /** What is no longer found though it is in the untouched return, written alike. */
  readonly gone?: readonly string[];
  /** Figures that differ from the untouched return, by key; a figure that is no longer read is undefined. "other": all of them, as in the return of another month. */
  readonly figures?: Readonly<Record<string, CellScalar | undefined>> | "other";
  /** What texts in figures' cells are taken to mean, by key; not looked at when left out. */
  readonly readings?: Readonly<Record<string, Reading["proposed"]>>;
  /** Why it is refused when the month is consolidated, though it is a return by itself. */
  readonly inBatch?: ReadProblemCode;
}

/** A folder that is called like a file. */
export interface Folder {
  readonly folder: true;
}

/** One file of the corpus. The expectation is written by hand, never taken from the program. */
export interface CorpusFile {
  /** As it lies in the folder of returns, with its ending; unlike all others. */
  readonly name: string;
  readonly make: (base: CorpusBase) => Uint8Array | Folder | Promise<Uint8Array>;
  readonly expect: ExpectedRefusal | ExpectedReturn;
}

/** Files that are odd in the same way. */
export interface Family {
  readonly name: string;
  readonly files: readonly CorpusFile[];
}

/** An expected refusal. */
export function refused(code: ReadProblemCode, says: RegExp): ExpectedRefusal {
  return { verdict: "refused", code, says };
}

/** A file that is taken like the untouched return, but for the differences named. */
export function accepted(differences: Omit<ExpectedReturn, "verdict"> = {}): ExpectedReturn {
  return { verdict: "accepted", ...differences };
}

/** A file that is read and sent back. */
export function returned(differences: Omit<ExpectedReturn, "verdict">): ExpectedReturn {
  return { verdict: "returned", ...differences };
}
