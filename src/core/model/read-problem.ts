/** Why a file could not be taken as a return at all. The codes are part of the contract. */
export type ReadProblemCode =
  | "missing-file"
  | "unreadable"
  | "not-a-workbook"
  | "legacy-format"
  | "encrypted"
  | "macro"
  | "damaged"
  | "too-large"
  | "unsafe"
  | "timeout"
  | "not-our-return"
  | "wrong-edition"
  | "wrong-period"
  | "unknown-unit"
  | "duplicate"
  | "conflict"
  | "structure-changed";

/** A plain value, never thrown: what is wrong with the file and what to do, in Chinese. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  readonly message: string;
}
