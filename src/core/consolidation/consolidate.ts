import type { ConsolidatedMonth, Consolidation, ScoreSummary } from "../model/consolidation";
import { compareTexts } from "./compare-texts";
import { accountValues } from "./conservation/account-values";
import type { ConsolidationInput } from "./consolidation-input";
import { crossFindings } from "./cross/cross-findings";
import { figureChanges } from "./figure-changes";
import { refusedOutcome, takenOutcomes } from "./file-outcome";
import { indexLedger } from "./ledger-index";
import { mergeLedger } from "./merge-ledger";
import { pastVersions, type PastVersion } from "./past-versions";
import { firstReceived, isLate, receiptLine } from "./receipt-line";
import { versionReviewer } from "./review/review-version";
import { sortFiles } from "./sort-files";
import { summariseClause } from "./summarise-clause";
import { summariseMeasures } from "./summarise-measures";
import { takeUnit, type TakenUnit } from "./take-unit";

/**
 * 汇总: the month's returns as one picture. The order of the files makes no difference, running again with the result as history gives
 * the same, and nothing that was read is lost: every value is in the ledger once, and every number of every file is accounted for. `score` puts the points to it.
 */
export function consolidate(
  input: ConsolidationInput,
  score: (month: ConsolidatedMonth) => ScoreSummary,
): Consolidation {
  const month = consolidateMonth(input);
  return { ...month, score: score(month) };
}

/** A month's consolidation without its score. */
export function consolidateMonth(input: ConsolidationInput): ConsolidatedMonth {
  const { period, units, rules, history } = input;
  const sorted = sortFiles(input);
  const past = pastVersions(history?.ledger ?? [], period);
  const takenUnits = takeAll(input, sorted.byUnit, past);
  const refused = [...input.refused, ...sorted.refused, ...takenUnits.flatMap((taken) => taken.refused)];
  const rows = takenUnits.flatMap(({ taken }) => taken.flatMap((version) => version.rows));
  const ledger = mergeLedger(history?.ledger ?? [], period, new Set(units.map(({ name }) => name)), rows);
  const measures = summariseMeasures(input, ledger);
  const index = indexLedger(ledger, period);
  const received = takenUnits.filter(({ standing }) => standing !== null);
  const late = received.filter((taken) => isLate(firstReceived(taken).date, rules)).map(({ unit }) => unit);
  const returned = received.filter(({ standing }) => standing?.verdict === "returned").map(({ unit }) => unit);
  return {
    period,
    due: rules.due,
    expectedUnits: units.map(({ name }) => name),
    expected: units.length,
    received: received.length,
    accepted: received.length - returned.length,
    returned,
    onTime: received.length - late.length,
    late,
    missing: takenUnits.filter(({ standing }) => standing === null).map(({ unit }) => unit),
    files: [...takenUnits.flatMap((taken) => takenOutcomes(taken, rules)), ...refused.map(refusedOutcome)].sort(
      (left, right) => compareTexts(left.file, right.file),
    ),
    counts: accountValues(input, { units: takenUnits, refused, ledger }),
    measures,
    clauses: input.clauses.map((clause) => summariseClause(clause, input.unitsByClause.get(clause.no) ?? [], index)),
    changes: takenUnits.flatMap(({ unit, taken }) =>
      figureChanges(
        taken.map(({ version }) => version),
        standingBefore(past.get(unit)),
      ),
    ),
    receipts: units.map((unit, at) => receiptLine(unit, takenUnits[at] as TakenUnit, refused, input)),
    crossFindings: crossFindings(input, measures, index),
    ledger,
  };
}

function takeAll(
  input: ConsolidationInput,
  byUnit: ReturnType<typeof sortFiles>["byUnit"],
  past: ReadonlyMap<string, readonly PastVersion[]>,
): readonly TakenUnit[] {
  const { period, units, dates, history } = input;
  const typed =
    history !== null && history.period === period ? history.entries.receivedDates : new Map<string, string>();
  const context = {
    input,
    measures: new Map(input.measures.map((measure) => [measure.id, measure])),
    sources: { dates, typed },
    review: versionReviewer(input),
  };
  return units.map(({ name }) => takeUnit(name, byUnit.get(name) ?? [], past.get(name) ?? [], context));
}

function standingBefore(past: readonly PastVersion[] | undefined): number | null {
  return past?.find(({ standing }) => standing)?.revision ?? null;
}
