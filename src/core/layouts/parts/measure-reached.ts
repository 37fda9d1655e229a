import type { Measure } from "../../model/measure";

/** The target is something to reach, of which a part can be told: neither a ceiling nor a nil. */
export function isReached({ op, parts }: Pick<Measure, "op" | "parts">, target: number): boolean {
  return op !== "<=" && target > 0 && !parts.some(({ kind, key }) => key === "value" && kind === "pick");
}
