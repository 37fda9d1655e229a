/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Milliseconds as people read them. */
export function time(milliseconds) {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} 秒`;
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} 秒`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} 毫秒`;
}

/** A ratio: 「2.4×」. */
export function times(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}

const MEGABYTE = 1024 ** 2;

/** Bytes in MB. */
export function megabytes(bytes) {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}

/** Bytes in KB. */
export function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
