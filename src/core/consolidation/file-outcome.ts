import type { FileOutcome, RefusedFile } from "../model/consolidation";
import type { ConsolidationRules } from "./consolidation-input";
import { isLate } from "./receipt-line";
import type { TakenUnit } from "./take-unit";

/** The fates of a unit's files that were taken; versions known from the ledger only are no files of this run. */
export function takenOutcomes({ taken }: TakenUnit, rules: ConsolidationRules): readonly FileOutcome[] {
  const last = taken.length - 1;
  return taken.flatMap(({ version, verdict, findings }, index): readonly FileOutcome[] => {
    const { source, file, unit, revision, submitted, received } = version;
    if (source === null) return [];
    return [
      {
        file,
        verdict,
        reason: null,
        unit,
        revision,
        submitted,
        received: received.date,
        receivedFrom: received.from,
        late: isLate(received.date, rules),
        superseded: index < last,
        updated: index === last && last > 0,
        findings,
        readings: source.unitReturn.readings,
      },
    ];
  });
}

/** The fate of a file that was not taken. */
export function refusedOutcome({ file, problem, unit }: RefusedFile): FileOutcome {
  return {
    file,
    verdict: "refused",
    reason: problem,
    unit: unit ?? null,
    revision: 0,
    submitted: null,
    received: null,
    receivedFrom: null,
    late: false,
    superseded: false,
    updated: false,
    findings: [],
    readings: [],
  };
}
