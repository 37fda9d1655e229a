const DIGITS = "一二三四五六七八九";

/** Matches the numerals that number headings; to be built into larger patterns. */
export const NUMERAL = "[一二三四五六七八九十]{1,3}";

/** 1 … 10 as a numeral. */
export function numeralOf(no: number): string {
  return `${DIGITS}十`.charAt(no - 1);
}

/** 一 … 九十九 as a number; 0 for anything else. */
export function chineseNumber(numeral: string): number {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (parts === null || numeral === "") return 0;
  const [, first, ten, last] = parts;
  if (ten === undefined) return last === undefined && first !== undefined ? DIGITS.indexOf(first) + 1 : 0;
  const tens = first === undefined ? 1 : DIGITS.indexOf(first) + 1;
  return tens * 10 + (last === undefined ? 0 : DIGITS.indexOf(last) + 1);
}
