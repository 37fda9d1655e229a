/** How long a look at the clock counts: asking for the time of work takes ten times as long as asking for the time. */
const LASTS = 5;

/** A clock of the milliseconds that this process has worked, a few behind at most: a busy machine is no fault of a file. */
export function workedTime(): () => number {
  let looked = -Infinity;
  let worked = 0;
  return () => {
    const now = performance.now();
    if (now - looked < LASTS) return worked;
    looked = now;
    const { user, system } = process.cpuUsage();
    worked = (user + system) / 1_000;
    return worked;
  };
}
