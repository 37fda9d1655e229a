import fs from "node:fs";

/** The most memory that this process has held, in bytes. What Node says itself begins with what its parent held; Linux knows better. */
export function peakMemory() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync("/proc/self/status", "utf8"));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
