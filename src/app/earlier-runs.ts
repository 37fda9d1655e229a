import type { LedgerRow } from "../core/model/consolidation";
import type { History } from "../core/model/history";
import type { Settings } from "../core/model/settings";
import type { Period } from "../core/model/unit-return";
import { settingsDigest } from "../core/settings/settings-digest";
import { withCarriedDecisions } from "./carry-decisions";
import type { OpenedHistory } from "./open-history";

/** Workbooks of earlier runs: the one that the office names as history, and the output that is about to be replaced. */
export interface EarlierRuns {
  readonly named: OpenedHistory | null;
  readonly replaced: OpenedHistory | null;
}

/**
 * What a month's consolidation takes over from earlier runs, or null where there are none. The ledger is that of the named history with
 * what only the replaced output knows; typed scores, dates and remarks of the month come from the replaced output first.
 */
export function historyOfRuns({ named, replaced }: EarlierRuns, period: Period): History | null {
  if (named === null || replaced === null) return named?.history ?? replaced?.history ?? null;
  const typed = [replaced.history, named.history].find((history) => history.period === period) ?? named.history;
  return {
    ...typed,
    ledger: mergedLedger(named.history.ledger, replaced.history.ledger),
    findings: [...named.history.findings, ...replaced.history.findings],
  };
}

/**
 * The settings that hold: the given ones, else those of the named history, else those of the replaced output; null: the defaults.
 * Decisions and confirmations that the office typed into any of the workbooks survive.
 */
export function settingsOfRuns(given: Settings | null, { named, replaced }: EarlierRuns): Settings | null {
  const [first, ...others] = [given, named?.settings, replaced?.settings].filter(
    (settings) => settings !== null && settings !== undefined,
  );
  return first === undefined ? null : others.reduce(withCarriedDecisions, first);
}

/** Per month and unit the rows of the workbook that knows more revisions; the first where they know the same. */
function mergedLedger(first: readonly LedgerRow[], second: readonly LedgerRow[]): readonly LedgerRow[] {
  const revisions = latestRevisions(first);
  const others = latestRevisions(second);
  const fromSecond = (row: LedgerRow) => (others.get(placeOf(row)) ?? 0) > (revisions.get(placeOf(row)) ?? 0);
  return [...first.filter((row) => !fromSecond(row)), ...second.filter(fromSecond)];
}

function latestRevisions(rows: readonly LedgerRow[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const row of rows) latest.set(placeOf(row), Math.max(row.revision, latest.get(placeOf(row)) ?? 0));
  return latest;
}

function placeOf({ period, unit }: LedgerRow): string {
  return `${period}|${unit}`;
}

/** True when the replaced output's 设置 say otherwise than the settings that hold, decisions apart: the office may have edited them there. */
export function overrulesReplaced(settings: Settings | null, { replaced }: EarlierRuns): boolean {
  const before = replaced?.settings ?? null;
  return settings !== null && before !== null && plainDigest(settings) !== plainDigest(before);
}

function plainDigest(settings: Settings): string {
  return settingsDigest({ ...settings, decisions: [] });
}
