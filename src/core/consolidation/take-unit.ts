import type { LedgerRow, ReceivedReturn, RefusedFile, Verdict } from "../model/consolidation";
import type { MeasureId } from "../model/expression";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import { bookRows } from "./book-rows";
import type { ConsolidationInput } from "./consolidation-input";
import type { PastVersion } from "./past-versions";
import type { DateSources } from "./received-date";
import { unitVersions } from "./unit-versions";
import { verdictOf } from "./verdict-of";
import type { Version } from "./version";

/** A version with what its checks found and what of it was booked. */
export interface TakenVersion {
  readonly version: Version;
  readonly verdict: Exclude<Verdict, "refused">;
  readonly findings: readonly Finding[];
  readonly rows: readonly LedgerRow[];
}

/** A unit's month: its versions in order, the last of them in force (null: nothing was taken). */
export interface TakenUnit {
  readonly unit: string;
  readonly taken: readonly TakenVersion[];
  readonly standing: TakenVersion | null;
  readonly refused: readonly RefusedFile[];
}

/** What taking a unit's files depends on. */
export interface TakingContext {
  readonly input: ConsolidationInput;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly sources: DateSources;
  /** All findings of a version that comes in a file: its own, those that need history, lapsed explanations. */
  readonly review: (version: Version, before: Version | null) => readonly Finding[];
}

/** Orders a unit's files, reviews each version and books its values. */
export function takeUnit(
  unit: string,
  files: readonly ReceivedReturn[],
  past: readonly PastVersion[],
  context: TakingContext,
): TakenUnit {
  const { input, measures, sources, review } = context;
  const { versions, refused } = unitVersions(unit, files, past, sources, input.preferred);
  const taken = versions.map((version, index): TakenVersion => {
    const findings = version.source === null ? [] : review(version, versions[index - 1] ?? null);
    const verdict = version.source === null ? verdictOfRows(version.rows) : verdictOf(findings);
    const superseded = index < versions.length - 1;
    const rows = bookRows(version, {
      period: input.period,
      verdict,
      findings,
      superseded,
      provisional: input.rules.provisional,
      measures,
    });
    return { version, verdict, findings, rows };
  });
  return { unit, taken, standing: taken[taken.length - 1] ?? null, refused };
}

/** The verdict of a version that is known from the ledger only: everything booked means accepted. */
function verdictOfRows(rows: readonly LedgerRow[]): Exclude<Verdict, "refused"> {
  return rows.some(({ state }) => state === "暂纳入" || state === "未入账") ? "returned" : "accepted";
}
