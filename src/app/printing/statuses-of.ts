import type { Consolidation } from "../../core/model/consolidation";

/** A unit's own 工作状态 in the month by clause, from the version in force. */
export function statusesOf(
  { ledger, period }: Pick<Consolidation, "ledger" | "period">,
  unit: string,
): ReadonlyMap<number, string> {
  const statuses = new Map<number, string>();
  for (const row of ledger) {
    const match = /^(\d+)\.status$/.exec(row.key);
    if (match === null || row.period !== period || row.unit !== unit || row.state === "已被新版替代") continue;
    if (typeof row.value === "string" && row.value !== "") statuses.set(Number(match[1]), row.value);
  }
  return statuses;
}
