import { setInterval } from "node:timers";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const LOOK_EVERY_MILLISECONDS = 300;

/**
 * Ends the program at once, as asked for and therefore without a fault, when somebody presses Ctrl+C, closes the
 * terminal or stops the process.
 * @param {() => void} stop
 */
export function endCleanly(stop) {
  const end = () => {
    stop();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  // npm does not hand a stop on to what it started: with npm gone, so is whoever could end this program.
  const parent = process.ppid;
  const isByNpm = process.env.npm_lifecycle_event !== undefined;
  if (isByNpm) setInterval(() => process.ppid !== parent && end(), LOOK_EVERY_MILLISECONDS).unref();
}
