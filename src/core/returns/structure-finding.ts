import type { Finding } from "../model/finding";
import type { CellLocation } from "../model/unit-return";

/** Something about the file itself, found while reading. */
export function structureFinding(
  rule: string,
  grade: Finding["grade"],
  message: string,
  place: { readonly clause?: number; readonly key?: string; readonly location?: CellLocation } = {},
): Finding {
  const { clause = null, key = null, location = null } = place;
  return {
    rule,
    grade,
    clause,
    key,
    sheet: location?.sheet ?? null,
    cell: location?.cell ?? null,
    message,
    explained: false,
  };
}
