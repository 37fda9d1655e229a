import { seededRandom } from "./seeded-random";

/** When an imaginary unit hands in, YYYY-MM-DD: in time between the 16th and the 25th, late on one of the three days after. */
export function sampleDate(unit: string, period: string, seed: string, late: boolean): string {
  const random = seededRandom(seed, unit, period, "submitted");
  const day = late ? random.whole(26, 28) : random.whole(16, 25);
  return `${period}-${String(day).padStart(2, "0")}`;
}
