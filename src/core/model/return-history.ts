import type { CellScalar, FieldKey, MonthsAgo } from "./expression";

/** What a unit's next form shows of earlier months: figures by months back (1 is last month), and last month's works. */
export interface ReturnHistory {
  readonly figures: ReadonlyMap<FieldKey, Readonly<Record<MonthsAgo, CellScalar>>>;
  readonly works: ReadonlyMap<number, { readonly status: CellScalar; readonly progress: CellScalar }>;
}

/** No history: the first month. */
export const NO_HISTORY: ReturnHistory = { figures: new Map(), works: new Map() };
