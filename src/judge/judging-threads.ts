/** More would only hold more files in memory. */
const MOST = 4;

/** How many threads judge files on a machine of so many cores: one core is left to the page, where there are more than two. */
export function judgingThreads(cores: number): number {
  if (!(cores >= 2)) return 1;
  return Math.max(2, Math.min(MOST, Math.floor(cores) - 1));
}
