import type { LedgerRow } from "../model/consolidation";
import type { CellScalar } from "../model/expression";

/** All values of a clause's figures over the months, by unit and key, in the ledger's order. */
export type PointFigures = ReadonlyMap<number, ReadonlyMap<string, readonly LedgerRow[]>>;

/** Sorts the ledger's figures by clause. Texts of 工作开展情况 are no figures. */
export function figuresByClause(ledger: readonly LedgerRow[]): PointFigures {
  const clauses = new Map<number, Map<string, LedgerRow[]>>();
  for (const row of ledger) {
    const dash = row.key.indexOf("-");
    if (dash < 0) continue;
    const clause = Number(row.key.slice(0, dash));
    const figures = clauses.get(clause) ?? new Map<string, LedgerRow[]>();
    clauses.set(clause, figures);
    const series = figures.get(`${row.unit}|${row.key}`);
    if (series === undefined) figures.set(`${row.unit}|${row.key}`, [row]);
    else series.push(row);
  }
  return clauses;
}

/** A figure of the point's clauses says something else now than on the day of scoring (YYYY-MM-DD); never true while that day is blank. */
export function changedSince(scored: string, clauses: readonly number[], figures: PointFigures): boolean {
  if (scored === "") return false;
  return clauses.some((clause) =>
    [...(figures.get(clause)?.values() ?? [])].some(
      (series) => latest(series) !== latest(series.filter(({ received }) => received <= scored)),
    ),
  );
}

/** The value in force of the last month. */
function latest(series: readonly LedgerRow[]): CellScalar {
  let last: LedgerRow | null = null;
  for (const row of series) {
    if (last === null || row.period > last.period || (row.period === last.period && row.revision >= last.revision))
      last = row;
  }
  return last === null ? null : last.value;
}
