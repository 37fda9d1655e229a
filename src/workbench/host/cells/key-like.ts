import { text } from "../engine/arguments";
import type { Argument } from "../engine/host-class";

/** Keys are alike whatever their case. */
export function keyLike(keys: Iterable<string>, key: Argument): string | undefined {
  const wanted = text(key).toUpperCase();
  return [...keys].find((known) => known.toUpperCase() === wanted);
}
