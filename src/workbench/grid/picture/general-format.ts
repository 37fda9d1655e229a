/** What Excel shows of a number without a format at most: so many characters with the point, without the sign. */
const CHARACTERS = 11;
const SMALLEST_PLAIN = 1e-4;

/** The number format that shows a number as Excel's General does, which Univer shows with all its digits; null where those are the same. */
export function generalFormat(value: number): string | null {
  const size = Math.abs(value);
  if (size >= 10 ** CHARACTERS || (size > 0 && size < SMALLEST_PLAIN)) return "0.#####E+00";
  if (Number.isInteger(value)) return null;
  const decimals = CHARACTERS - 1 - String(Math.trunc(size)).length;
  return decimals < 1 ? "0" : `0.${"#".repeat(decimals)}`;
}
