import { Refusal } from "../refusal";

/** Says that a part is not written the way spreadsheet programs write it; the careful way then decides what it is. */
class NotPlain extends Error {
  override readonly name = "NotPlain";
}

/** Leaves the part to the careful way. */
export function notPlain(): never {
  throw new NotPlain();
}

/** What the quick way finds; null where it leaves the part to the careful way, which has the words for damage. Up to where it gives up on size or time, the careful way would have come as well. */
export function ifPlain<Found>(quickly: () => Found): Found | null {
  try {
    return quickly();
  } catch (error) {
    if (error instanceof NotPlain || (error instanceof Refusal && error.problem.code === "damaged")) return null;
    throw error;
  }
}
