import { shiftPeriod } from "../../core/model/calendar";
import type { Period } from "../../core/model/unit-return";
import { periodWords } from "../../core/model/chinese-dates";

/** A cycle of the assessment takes three years (原文 L223), and a month of it may have to be gathered again. */
const MONTHS_BACK = 36;
/** Until this day of a month, the month before is still being gathered. */
const LAST_MONTH_UNTIL = 10;

/** The months that may be worked on, the latest first, with their words: next month's and those of the three years before today (YYYY-MM-DD). */
export function monthChoices(today: string): readonly (readonly [Period, string])[] {
  const first = shiftPeriod(today.slice(0, 7), 1);
  return Array.from({ length: MONTHS_BACK + 2 }, (_, back) => {
    const period = shiftPeriod(first, -back);
    return [period, periodWords(period)] as const;
  });
}

/** The month whose returns are most likely in hand today. */
export function monthInHand(today: string): Period {
  const month = today.slice(0, 7);
  return Number(today.slice(8)) <= LAST_MONTH_UNTIL ? shiftPeriod(month, -1) : month;
}
