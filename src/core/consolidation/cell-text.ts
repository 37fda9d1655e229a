import type { CellScalar } from "../model/expression";

/** What a cell says, as text; "" for blank. */
export function cellText(value: CellScalar): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** Equal content of two cells; errors are equal by their code. */
export function sameCell(left: CellScalar, right: CellScalar): boolean {
  if (typeof left === "object" && typeof right === "object" && left !== null && right !== null)
    return left.error === right.error;
  return left === right;
}

/** Nothing but blanks. */
export function isBlankCell(value: CellScalar): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A cell as the ledger keeps it: error values by their code, so that they survive being written and read again. */
export function ledgerValue(value: CellScalar): Exclude<CellScalar, { readonly error: string }> {
  return typeof value === "object" && value !== null ? value.error : value;
}
