/** A score as people read it: at most two decimals. */
export function scoreWords(score: number): string {
  return String(Number(score.toFixed(2)));
}
