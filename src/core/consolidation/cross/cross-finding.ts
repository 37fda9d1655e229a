import { explainingText } from "../../expression/cell-text";
import type { CrossFinding } from "../../model/consolidation";
import type { FieldKey } from "../../model/expression";
import type { RuleMeta } from "../../model/rule";
import { crossMessage, type CrossOutcome } from "../../rules/cross-outcome";
import type { LedgerIndex } from "../ledger-index";
import { measureIdOf } from "../version-figures";

/** Where a finding over several returns belongs. */
export interface CrossPlace {
  readonly clause: number | null;
  /** The unit that is to answer, null for the office. */
  readonly unit: string | null;
  readonly key: FieldKey | null;
  /** Units whose 说明 beside the measure answers a 需说明. */
  readonly answeredBy?: readonly string[];
}

/** The finding of an outcome; [] where there is nothing to say. */
export function crossFinding(
  meta: RuleMeta,
  outcome: CrossOutcome,
  place: CrossPlace,
  index: LedgerIndex,
): readonly CrossFinding[] {
  const message = crossMessage(meta, outcome);
  if (message === null) return [];
  const { clause, unit, key, answeredBy = [] } = place;
  const row = unit === null || key === null ? undefined : index.get(unit)?.get(key);
  const explained =
    meta.grade === "需说明" && key !== null && answeredBy.some((each) => hasExplained(each, key, index));
  return [
    {
      rule: meta.id,
      grade: outcome.outcome === "broken" ? meta.grade : "未能核对",
      clause,
      key,
      sheet: row?.location.sheet ?? null,
      cell: row?.location.cell ?? null,
      message,
      explained: outcome.outcome === "broken" && explained,
      unit,
      ...(row === undefined ? {} : { file: row.file }),
    },
  ];
}

function hasExplained(unit: string, key: FieldKey, index: LedgerIndex): boolean {
  const measure = measureIdOf(key);
  return [...(index.get(unit)?.values() ?? [])].some(
    (row) => measureIdOf(row.key) === measure && explainingText(row.note),
  );
}
