import { formatNumber } from "./format-number";

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 12;
/** How far off a number with more decimals may be, as a share of it. */
const NEAR = 0.005;

/**
 * A computed number as people read it: two decimals (98.72), more only where rounding would make it a whole number,
 * as targets are, so that 97.998 never reads as 98, or would lose a small number altogether.
 */
export function tidyNumber(value: number): string {
  const exact = Number(formatNumber(value));
  if (!Number.isFinite(exact) || Number.isInteger(exact)) return formatNumber(value);
  for (let decimals = LEAST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const text = exact.toFixed(decimals);
    const rounded = Number(text);
    const near = decimals === LEAST_DECIMALS || Math.abs(rounded - exact) <= Math.abs(exact) * NEAR;
    if (rounded === exact || (near && !Number.isInteger(rounded))) return formatNumber(rounded);
  }
  return formatNumber(value);
}
