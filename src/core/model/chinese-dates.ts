import type { Period } from "./unit-return";

/** `2024-03` as 「2024年3月」; anything else as it is. */
export function periodWords(period: Period): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  return match === null ? period : `${match[1]}年${Number(match[2])}月`;
}

/** `2024-03-05` as 「2024年3月5日」; anything else as it is. */
export function dateWords(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match === null ? date : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}

/** `2024-03-05` as 「3月5日」; anything else as it is. */
export function dayWords(date: string): string {
  const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(date);
  return match === null ? date : `${Number(match[1])}月${Number(match[2])}日`;
}
