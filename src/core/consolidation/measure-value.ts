import type { Measure } from "../model/measure";

/** The numbers behind a measure's value: a numerator and a denominator, or one value. */
export interface Amounts {
  readonly num: number | null;
  readonly den: number | null;
  readonly value: number | null;
}

/** The value in the measure's unit, unrounded; null where a part is missing or the denominator is 0. */
export function measureValue({ scale }: Pick<Measure, "scale">, { num, den, value }: Amounts): number | null {
  if (value !== null) return value;
  return num === null || den === null || den === 0 ? null : (num / den) * scale;
}

/** Part by part; a part that nobody gives stays null. */
export function sumAmounts(amounts: readonly Amounts[]): Amounts {
  const sum = (part: keyof Amounts): number | null => {
    const numbers = amounts.map((each) => each[part]).filter((each): each is number => each !== null);
    return numbers.length === 0 ? null : numbers.reduce((total, each) => total + each, 0);
  };
  return { num: sum("num"), den: sum("den"), value: sum("value") };
}

/** The amounts behind a summary: a measure of one value has its value only. */
export function summaryAmounts({ parts }: Pick<Measure, "parts">, { num, den, value }: Amounts): Amounts {
  return parts.some(({ key }) => key === "value") ? { num: null, den: null, value } : { num, den, value: null };
}
