import { NO_HISTORY } from "../model/return-history";
import type { ReturnHistory } from "../model/return-history";
import type { UnitReturn } from "../model/unit-return";

/** A month's return as the next month's history: its own figures become 上月累计, its 上月累计 the figures of two months back, and so on. */
export function previousOf(unitReturn: UnitReturn | null): ReturnHistory {
  if (unitReturn === null) return NO_HISTORY;
  const figures = new Map(
    [...unitReturn.figures].map(
      ([key, { value, previous }]) => [key, { 1: value, 2: previous[1], 3: previous[2], 4: previous[3] }] as const,
    ),
  );
  const works = new Map(
    [...unitReturn.works].map(
      ([clause, { fields }]) => [clause, { status: fields.status, progress: fields.progress }] as const,
    ),
  );
  return { figures, works };
}
