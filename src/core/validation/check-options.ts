import type { CellScalar, FieldKey } from "../model/expression";

/** An accepted figure and its explanation, from the revision that was taken before. */
export interface TakenFigure {
  readonly value: CellScalar;
  readonly note: CellScalar;
}

/** What the desk knows besides the return itself. */
export interface CheckOptions {
  /** The return is in the office's hands: blank counts as not given even without a date of 完成上报. */
  readonly received?: boolean;
  /** Whether a missing date of 完成上报 is an error (setting `submission.required`). */
  readonly submissionRequired?: boolean;
  /** Version of the rules of the period; a return issued under another gets a 提示. */
  readonly rulesVersion?: string;
  /** What to call each figure in messages; its key where it is missing. */
  readonly labels?: ReadonlyMap<FieldKey, string>;
  /** The last taken revision: an explanation lapses when the figure changed since and its text did not. */
  readonly lastTaken?: ReadonlyMap<FieldKey, TakenFigure>;
}
