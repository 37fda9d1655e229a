import type { Finding } from "../../model/finding";
import type { ConsolidationInput } from "../consolidation-input";
import type { Version } from "../version";
import { versionFigures } from "../version-figures";
import { dateFindings } from "./date-findings";
import { lapsedExplanations } from "./lapsed-explanations";
import { pastFindings } from "./past-findings";
import { pastOf } from "./unit-past";

type ReviewInput = Pick<ConsolidationInput, "period" | "rulesOf" | "history">;

/**
 * What is found of a version that came in a file: what its own checks found, what only the office can see (the ledger of earlier
 * months, when it arrived), and 需说明 whose explanation has lapsed since the version taken before.
 */
export function versionReviewer(input: ReviewInput): (version: Version, before: Version | null) => readonly Finding[] {
  const { period, rulesOf, history } = input;
  const pastOfUnit = pastOf(history?.ledger ?? [], period);
  return (version, before) => {
    if (version.source === null) return [];
    const { unitReturn, findings } = version.source;
    const past = pastOfUnit(unitReturn.unit);
    const isNew = Object.values(past).every(({ size }) => size === 0);
    const added = isNew ? [] : pastFindings(unitReturn, rulesOf(unitReturn.unit), past, findings);
    const all = [...findings, ...added, ...dateFindings(version, period)];
    return before === null ? all : lapsedExplanations(all, versionFigures(version), versionFigures(before));
  };
}
