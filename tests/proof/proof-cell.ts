import type { CellScalar } from "../../src/core/model/expression";
import type { CellContent } from "../../src/core/sheet/sheet-spec";

/** A cell of an invented return: what stands in it, and the formula that a clerk typed to get it, if any. */
export interface ProofCell {
  readonly scalar: CellScalar;
  readonly formula: string | null;
}

/** What a clerk may type. */
export type TypedValue = null | number | string | boolean;

/** Formulas that show each error value. */
const ERROR_FORMULAS = new Map([
  ["#DIV/0!", "1/0"],
  ["#N/A", "NA()"],
  ["#VALUE!", 'VALUE("约")'],
  ["#NUM!", "SQRT(-1)"],
]);

/** The error values that a cell can be made to show. */
export const ERRORS: readonly string[] = [...ERROR_FORMULAS.keys()];

/** A typed value. */
export function typed(scalar: TypedValue): ProofCell {
  return { scalar, formula: null };
}

/** The result of a formula. */
export function calculated(formula: string, scalar: CellScalar): ProofCell {
  return { scalar, formula };
}

/** A formula that fails. */
export function failing(error: string): ProofCell {
  return calculated(ERROR_FORMULAS.get(error) ?? "NA()", { error });
}

/** As a sheet takes it; an error value cannot be a cached one, so any text stands for it. */
export function contentOfCell({ scalar, formula }: ProofCell): CellContent {
  const isError = typeof scalar === "object" && scalar !== null;
  if (formula === null) return isError ? null : scalar;
  return { formula, value: isError ? scalar.error : (scalar ?? "") };
}
