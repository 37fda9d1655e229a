import fs from "node:fs";

/** What some work took of the processor, and by how much the process was larger at its largest than before. */
export interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Does the work and measures it. */
export async function costOf<Answer>(work: () => Promise<Answer>): Promise<Cost & { readonly answer: Answer }> {
  forgetPeak();
  const before = process.memoryUsage.rss();
  const began = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(began);
  return { answer, milliseconds: (user + system) / 1_000, bytes: Math.max(0, peakBytes() - before) };
}

/** Only Linux can; elsewhere the highest size so far remains, a figure too high, never too low. */
function forgetPeak(): void {
  try {
    fs.writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // As said.
  }
}

function peakBytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
