import type { Finding } from "../model/finding";
import { SHEET_NAMES } from "../model/office-columns";
import type { RuleMeta } from "../model/rule";
import { crossMessage, type CrossOutcome } from "../rules/cross-outcome";

/** The finding of a rule over 评分表; `key` is the row's. [] where the rule is kept. */
export function ruleFinding(meta: RuleMeta, outcome: CrossOutcome, key: string | null): readonly Finding[] {
  const message = crossMessage(meta, outcome);
  return message === null
    ? []
    : [plainFinding(meta.id, outcome.outcome === "broken" ? meta.grade : "未能核对", key, message)];
}

/** A finding about 评分表. */
export function plainFinding(rule: string, grade: Finding["grade"], key: string | null, message: string): Finding {
  return { rule, grade, clause: null, key, sheet: SHEET_NAMES.score, cell: null, message, explained: false };
}
