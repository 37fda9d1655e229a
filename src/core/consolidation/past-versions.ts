import type { LedgerRow } from "../model/consolidation";
import type { Period } from "../model/unit-return";

/** A version of a unit's return that an earlier run took. */
export interface PastVersion {
  readonly revision: number;
  readonly file: string;
  readonly submitted: string | null;
  readonly received: string | null;
  readonly content: string;
  /** The version that counted when the ledger was written. */
  readonly standing: boolean;
  readonly rows: readonly LedgerRow[];
}

/** The versions that the ledger knows of a month, by unit, in the order of their numbers. */
export function pastVersions(
  ledger: readonly LedgerRow[],
  period: Period,
): ReadonlyMap<string, readonly PastVersion[]> {
  const units = new Map<string, Map<number, LedgerRow[]>>();
  for (const row of ledger) {
    if (row.period !== period) continue;
    const revisions = units.get(row.unit) ?? new Map<number, LedgerRow[]>();
    units.set(row.unit, revisions);
    const rows = revisions.get(row.revision);
    if (rows === undefined) revisions.set(row.revision, [row]);
    else rows.push(row);
  }
  return new Map([...units].map(([unit, revisions]) => [unit, versionsOf(revisions)]));
}

function versionsOf(revisions: ReadonlyMap<number, readonly LedgerRow[]>): readonly PastVersion[] {
  const numbers = [...revisions.keys()].sort((left, right) => left - right);
  const live = numbers.filter((number) =>
    (revisions.get(number) as readonly LedgerRow[]).some(({ state }) => state !== "已被新版替代"),
  );
  const standing = live[live.length - 1] ?? numbers[numbers.length - 1];
  return numbers.map((revision) => {
    const rows = revisions.get(revision) as readonly LedgerRow[];
    const { file, submitted, received, content } = rows[0] as LedgerRow;
    return {
      revision,
      file,
      submitted: known(submitted),
      received: known(received),
      content,
      standing: revision === standing,
      rows,
    };
  });
}

function known(date: string): string | null {
  return date === "" ? null : date;
}
