import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { Random } from "../../src/app/sample/seeded-random";
import { evaluateRule } from "../../src/core/expression/evaluate-rule";
import type { BoundRule, RuleOutcome } from "../../src/core/model/rule";
import { RULES } from "../../src/core/rules";
import type { ProofReturn } from "./proof-return";

/** Rows whose formula holds a rule, by what came of the rule. */
export interface RuleCounts {
  readonly id: string;
  readonly rows: number;
  /** Rows on which it ran: it fired, or it did not. */
  readonly ran: number;
  readonly fired: number;
  readonly notFired: number;
  readonly notApplicable: number;
  readonly notRun: number;
}

/** The rules that are printed as formulas. */
export const PRINTED_RULES: readonly string[] = RULES.filter(({ tier }) => tier === "cell" || tier === "previous").map(
  ({ id }) => id,
);

/** What the proof asks of each rule: rows on which it runs, on which it fires, and on which it does not. */
export const ASKED = { ran: 200, fired: 50, notFired: 50 } as const;

/** Counts how often each rule stood in a formula and what it said there. */
export class RuleTally {
  private readonly outcomes = new Map<string, Map<RuleOutcome, number>>();
  private readonly canBeKept = new Set<string>();

  note({ rules }: VerdictRow, invented: ProofReturn): void {
    for (const rule of rules) {
      const counts = this.outcomes.get(rule.meta.id) ?? new Map<RuleOutcome, number>();
      const outcome = evaluateRule(rule, invented.read);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      this.outcomes.set(rule.meta.id, counts);
      if (canBeKept(rule)) this.canBeKept.add(rule.meta.id);
    }
  }

  of(id: string): RuleCounts {
    const count = (outcome: RuleOutcome): number => this.outcomes.get(id)?.get(outcome) ?? 0;
    const fired = count("broken") + count("explained");
    // A rule that is broken wherever it applies does not fire where it does not apply.
    const resting = this.canBeKept.has(id) ? 0 : count("not-applicable");
    const notFired = count("kept") + resting;
    const [notApplicable, notRun] = [count("not-applicable") - resting, count("not-run")];
    return {
      id,
      rows: fired + notFired + notApplicable + notRun,
      ran: fired + notFired,
      fired,
      notFired,
      notApplicable,
      notRun,
    };
  }

  /** A rule of which there is less than the proof asks; null when there is none. */
  wanting(random: Random): string | null {
    const ids = PRINTED_RULES.filter((id) => !this.suffices(id));
    return ids.length === 0 ? null : random.pick(ids);
  }

  isComplete(): boolean {
    return PRINTED_RULES.every((id) => this.suffices(id));
  }

  private suffices(id: string): boolean {
    const { ran, fired, notFired } = this.of(id);
    return ran >= ASKED.ran && fired >= ASKED.fired && notFired >= ASKED.notFired;
  }
}

/** False where what breaks the rule is part of what makes it apply. */
function canBeKept({ applies, violated }: BoundRule): boolean {
  const conditions = applies.op === "all" ? applies.of : [applies];
  return !conditions.some((condition) => JSON.stringify(condition) === JSON.stringify(violated));
}
