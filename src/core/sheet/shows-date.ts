/** Excel takes no longer format; the pattern would take very long over a hostile one. */
const LONGEST_FORMAT = 255;

/** Quoted and escaped characters, padding, and conditions, colours and languages in brackets; `[h]` stays. */
const NOT_A_FIELD = /"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format shows days or times. */
export function showsDate(format: string): boolean {
  const fields = format.slice(0, LONGEST_FORMAT).replace(NOT_A_FIELD, "");
  return !/general/i.test(fields) && /[ymdhs]/i.test(fields);
}
