import { shiftPeriod } from "../../core/model/calendar";
import type { Consolidation, LedgerRow } from "../../core/model/consolidation";

/** Fields of 工作开展情况 that say where the work stands. */
const TEXTS: ReadonlySet<string> = new Set(["status", "progress", "problems", "next"]);

/**
 * Clauses of which a figure or a text says something else than in the month before, by the ledger: also what is new or was left out. null
 * when the ledger does not know the month before, so that nothing can be compared.
 */
export function changedClauses({
  ledger,
  period,
}: Pick<Consolidation, "ledger" | "period">): ReadonlySet<number> | null {
  const now = valuesOf(ledger, period);
  const before = valuesOf(ledger, shiftPeriod(period, -1));
  const changed = new Set<number>();
  if (before.size === 0) return null;
  for (const key of new Set([...now.keys(), ...before.keys()])) {
    if (now.get(key) === before.get(key)) continue;
    const field = key.slice(key.indexOf("|") + 1);
    changed.add(Number(/^\d+/.exec(field)?.[0] ?? 0));
  }
  return changed;
}

/** By unit and key, the value in force; blank is left out. */
function valuesOf(ledger: readonly LedgerRow[], period: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { period: of, unit, key, value, state } of ledger) {
    if (of !== period || state === "已被新版替代" || value === null || value === "") continue;
    const [, field = ""] = key.split(".");
    if (key.includes("-") || TEXTS.has(field)) values.set(`${unit}|${key}`, JSON.stringify(value));
  }
  return values;
}
