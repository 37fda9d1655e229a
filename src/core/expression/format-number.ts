const DIGITS = 12;

/** A number as messages show it: up to twelve significant digits, so that a ratio just under its target never looks equal to it. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const text = String(Number(value.toPrecision(DIGITS)));
  return text === "-0" ? "0" : text;
}
