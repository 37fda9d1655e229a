import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { Random } from "../../src/app/sample/seeded-random";
import { evaluateRule } from "../../src/core/expression/evaluate-rule";
import type { BoundRule, RuleOutcome } from "../../src/core/model/rule";
import { RULES } from "../../src/core/rules";
import type { ProofReturn } from "./random-return";

/** Rows whose formula holds a rule, by what came of the rule. */
export interface RuleCounts {
  readonly id: string;
  readonly rows: number;
  readonly fired: number;
  readonly kept: number;
  readonly notApplicable: number;
  readonly notRun: number;
  /** Its condition is also when it applies: then it is never kept. */
  readonly firesWhereItApplies: boolean;
}

/** The rules that are printed as formulas. */
export const PRINTED_RULES: readonly string[] = RULES.filter(({ tier }) => tier === "cell" || tier === "previous").map(
  ({ id }) => id,
);

/** What the proof asks of each rule: rows with it, and rows on which it fires, and on which it does not. */
const ROWS_ASKED = 200;
const FIRING_ASKED = 50;

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
    const [fired, kept, notApplicable, notRun] = [
      count("broken") + count("explained"),
      count("kept"),
      count("not-applicable"),
      count("not-run"),
    ];
    return {
      id,
      rows: fired + kept + notApplicable + notRun,
      fired,
      kept,
      notApplicable,
      notRun,
      firesWhereItApplies: !this.canBeKept.has(id),
    };
  }

  /** A rule of which there is less than the proof asks; null when there is none. */
  wanting(random: Random): string | null {
    const ids = PRINTED_RULES.filter((id) => !this.suffices(id));
    return ids.length === 0 ? null : random.pick(ids);
  }

  /** True when a rule stood in enough formulas, fired often enough, and often enough did not. */
  suffices(id: string): boolean {
    const { rows, fired, kept, notApplicable, firesWhereItApplies } = this.of(id);
    return rows >= ROWS_ASKED && fired >= FIRING_ASKED && (firesWhereItApplies ? notApplicable : kept) >= FIRING_ASKED;
  }
}

function canBeKept({ applies, violated }: BoundRule): boolean {
  return JSON.stringify(applies) !== JSON.stringify(violated);
}
