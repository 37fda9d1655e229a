import type { CellScalar, FieldKey, MonthsAgo } from "../model/expression";
import type { UnitReturn } from "../model/unit-return";

/** What a unit's next form shows of earlier months: figures by months back (1 is last month), and last month's works. */
export interface ReturnHistory {
  readonly figures: ReadonlyMap<FieldKey, Readonly<Record<MonthsAgo, CellScalar>>>;
  readonly works: ReadonlyMap<number, { readonly status: CellScalar; readonly progress: CellScalar }>;
}

/** No history: the first month. */
export const NO_HISTORY: ReturnHistory = { figures: new Map(), works: new Map() };

/** A month's return as the next month's history: its own figures become 上月累计, its 上月累计 the figures of two months back, and so on. */
export function previousOf(unitReturn: UnitReturn | null): ReturnHistory {
  if (unitReturn === null) return NO_HISTORY;
  const figures = new Map(
    [...unitReturn.figures].map(([key, { value, previous }]) => [key, { 1: value, 2: previous[1], 3: previous[2], 4: previous[3] }] as const),
  );
  const works = new Map([...unitReturn.works].map(([clause, { fields }]) => [clause, { status: fields.status, progress: fields.progress }] as const));
  return { figures, works };
}
