import type { Clock } from "../../app/ports/clock";

/** The clock of this machine, in its own time zone. */
export const localClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return `${two(now.getHours())}${two(now.getMinutes())}`;
  },
};

function two(number: number): string {
  return String(number).padStart(2, "0");
}
