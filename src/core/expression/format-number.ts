const DIGITS = 12;

/** A number as messages show it: whole numbers in full, others with up to twelve significant digits, so that a ratio just under its target never looks equal to it. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  return String(Number(value.toPrecision(DIGITS)));
}
