import { fillMessage } from "../expression/fill-message";
import type { RuleMeta } from "../model/rule";

/** What comes of a rule that looks at several returns or at the score. */
export type CrossOutcome =
  | { readonly outcome: "kept" | "not-applicable" }
  | { readonly outcome: "not-run"; readonly reason: string }
  | { readonly outcome: "broken"; readonly values: Readonly<Record<string, string | number>> };

export const KEPT: CrossOutcome = { outcome: "kept" };
export const NOT_APPLICABLE: CrossOutcome = { outcome: "not-applicable" };

/** The rule should run but cannot; `reason` is a Chinese sentence without its full stop. */
export function notRun(reason: string): CrossOutcome {
  return { outcome: "not-run", reason };
}

/** The requirement is broken; `values` fill the rule's message. */
export function broken(values: Readonly<Record<string, string | number>>): CrossOutcome {
  return { outcome: "broken", values };
}

/** The finding's text of an outcome, or null where there is nothing to say. */
export function crossMessage(meta: RuleMeta, outcome: CrossOutcome): string | null {
  if (outcome.outcome === "broken") return fillMessage(meta.message, new Map(Object.entries(outcome.values)));
  return outcome.outcome === "not-run" ? `未能核对：${meta.requirement}（${outcome.reason}）` : null;
}
