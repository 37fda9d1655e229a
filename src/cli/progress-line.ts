import type { Progress } from "../app/ports/progress";

const QUIET_MS = 500;

/** Tells progress on standard error once work takes longer than half a second, and then at most twice a second. */
export function progressLine(tell: (text: string) => void, verb: string): Progress {
  let spoken = Date.now();
  return (done, total, what) => {
    const now = Date.now();
    if (now - spoken < QUIET_MS) return;
    spoken = now;
    tell(`${verb}：第 ${done}/${total} 份　${what}`);
  };
}
