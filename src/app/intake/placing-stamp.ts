import type { Clock } from "../ports/clock";

/** The moment as it stands in the names of kept copies: `YYYY-MM-DD HHmm`. */
export function placingStamp({ today, time }: Clock): string {
  return `${today()} ${time()}`;
}
