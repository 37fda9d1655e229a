import type { Comparison } from "../model/expression";

const RELATIVE_LIMIT = 2 ** -48;
const GREATEST_EXACT = 2 ** 53 - 1;

/**
 * Equality as spreadsheets take it: 0.07 × 100 equals 7, whole numbers up to 2^53 compare exactly.
 * The same steps as LibreOffice's `rtl_math_approxEqual`; Excel compares 15 digits, which differs only in the last bits.
 */
export function approximatelyEqual(left: number, right: number): boolean {
  if (left === right) return true;
  if (left === 0 || right === 0 || left < 0 !== right < 0) return false;
  const difference = Math.abs(left - right);
  if (!Number.isFinite(difference)) return false;
  const one = Math.abs(left);
  const other = Math.abs(right);
  if (isExactWhole(difference) && isExactWhole(one) && isExactWhole(other)) return false;
  return difference < one * RELATIVE_LIMIT && difference < other * RELATIVE_LIMIT;
}

/** Compares as a spreadsheet does, so that a rule says the same in the file and at the desk. */
export function compareNumbers(left: number, comparison: Comparison, right: number): boolean {
  const equal = approximatelyEqual(left, right);
  switch (comparison) {
    case "=":
      return equal;
    case "<>":
      return !equal;
    case "<":
      return !equal && left < right;
    case "<=":
      return equal || left < right;
    case ">":
      return !equal && left > right;
    case ">=":
      return equal || left > right;
  }
}

/** Sum as spreadsheets give it: what cancels out up to rounding is 0. */
export function addNumbers(left: number, right: number): number {
  return left < 0 !== right < 0 && approximatelyEqual(left, -right) ? 0 : left + right;
}

/** Difference as spreadsheets give it: of two numbers that count as equal it is 0. */
export function subtractNumbers(left: number, right: number): number {
  return addNumbers(left, -right);
}

function isExactWhole(value: number): boolean {
  return value <= GREATEST_EXACT && Math.floor(value) === value;
}
