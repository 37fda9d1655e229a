import { formatNumber } from "./format-number";

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 12;
/** How far off a rounded number may be, as a share of it. */
const NEAR = 0.005;

/**
 * A computed number as people read it: two decimals (98.72), more only where rounding would make it look rounder than it is,
 * so that 97.998 never reads as 98, or would lose a small number altogether.
 */
export function tidyNumber(value: number): string {
  const exact = Number(formatNumber(value));
  if (!Number.isFinite(exact) || Number.isInteger(exact)) return formatNumber(value);
  for (let decimals = LEAST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const text = exact.toFixed(decimals);
    const rounded = Number(text);
    const near = Math.abs(rounded - exact) <= Math.abs(exact) * NEAR;
    if (rounded === exact || (near && !text.endsWith("0"))) return formatNumber(rounded);
  }
  return formatNumber(value);
}
