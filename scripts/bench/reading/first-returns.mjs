/** The first so many returns of a list of months. */
export function firstReturns(batches, count) {
  const taken = [];
  for (let left = count, at = 0; left > 0 && at < batches.length; at += 1) {
    const files = batches[at].files.slice(0, left);
    taken.push({ ...batches[at], files });
    left -= files.length;
  }
  return taken;
}
