import type { TypedScore } from "../model/consolidation";

/** Numbers of the chosen items that count: the first `most` in the order given. More than that is a 错误 that the office has to settle. */
export function countedChoices(
  items: readonly Pick<TypedScore, "no" | "selected">[],
  most: number,
): ReadonlySet<number> {
  return new Set(
    items
      .filter(({ selected }) => selected === true)
      .map(({ no }) => no)
      .slice(0, most),
  );
}
