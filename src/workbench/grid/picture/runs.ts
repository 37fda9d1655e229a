/** Neighbours of one value. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Joins neighbouring indices of equal values; null ones are left out. */
export function runsOf<Value>(count: number, valueAt: (index: number) => Value | null): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = valueAt(index);
    const before = runs[runs.length - 1];
    if (value === null) continue;
    if (before !== undefined && before.last === index - 1 && before.value === value)
      runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}
