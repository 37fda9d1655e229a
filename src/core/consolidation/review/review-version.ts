import { shiftPeriod } from "../../model/calendar";
import type { CellScalar, FieldKey } from "../../model/expression";
import type { Finding } from "../../model/finding";
import type { ConsolidationInput } from "../consolidation-input";
import { indexLedger } from "../ledger-index";
import type { Version } from "../version";
import { versionFigures } from "../version-figures";
import { dateFindings } from "./date-findings";
import { historyRules } from "./history-rules";
import { lapsedExplanations } from "./lapsed-explanations";
import { returnCells } from "./return-cells";
import { ruleFinding } from "./rule-finding";
import { sameAsLastMonth } from "./same-as-last-month";

type ReviewInput = Pick<ConsolidationInput, "period" | "measures" | "history">;

/**
 * What is found of a version that came in a file: what its own checks found, what only the office can see (last month's ledger,
 * when it arrived), and 需说明 whose explanation has lapsed since the version taken before.
 */
export function versionReviewer(input: ReviewInput): (version: Version, before: Version | null) => readonly Finding[] {
  const { period, measures, history } = input;
  const lastMonth = indexLedger(history?.ledger ?? [], shiftPeriod(period, -1));
  const comparisons = measures.flatMap((measure) => historyRules(measure, period));
  return (version, before) => {
    if (version.source === null) return [];
    const { unitReturn, findings } = version.source;
    const last = bookedValues(lastMonth.get(unitReturn.unit));
    const cells = returnCells(unitReturn, last);
    const known = new Set(findings.map(({ rule, key }) => `${rule}|${key ?? ""}`));
    const added = (last.size === 0 ? [] : comparisons)
      .filter(({ meta, at }) => unitReturn.figures.has(at) && !known.has(`${meta.id}|${at}`))
      .map((rule) => ruleFinding(rule, unitReturn, cells))
      .filter((finding): finding is Finding => finding !== null);
    const all = [
      ...findings,
      ...added,
      ...sameAsLastMonth(unitReturn, findings, last, measures),
      ...dateFindings(version, period),
    ];
    return before === null ? all : lapsedExplanations(all, versionFigures(version), versionFigures(before));
  };
}

function bookedValues(
  rows: ReadonlyMap<FieldKey, { readonly value: CellScalar; readonly state: string }> | undefined,
): ReadonlyMap<FieldKey, CellScalar> {
  const values = new Map<FieldKey, CellScalar>();
  for (const [key, { value, state }] of rows ?? []) if (state !== "未入账") values.set(key, value);
  return values;
}
