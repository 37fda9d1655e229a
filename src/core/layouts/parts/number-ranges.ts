/** Ascending numbers in a row, three or more neighbours as 「21—28」: 「1、3—5」. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length < 3 ? run.join("、") : `${run[0]}—${run[run.length - 1]}`)).join("、");
}
