import { shiftPeriod } from "../../core/model/calendar";
import type { Period } from "../../core/model/unit-return";

/** Until this day of a month, the month before is still being gathered; the pane proposes the same month. */
const LAST_MONTH_UNTIL = 10;

/** The month that the pane proposes to consolidate on this machine's date. */
export function monthInHand(now: Date): Period {
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  return now.getDate() <= LAST_MONTH_UNTIL ? shiftPeriod(month, -1) : month;
}
