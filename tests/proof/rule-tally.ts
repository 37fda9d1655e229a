import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
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
export const PRINTED_RULES: readonly string[] = RULES.filter(({ tier }) => tier === "cell" || tier === "previous").map(({ id }) => id);

/** What the proof asks of each rule: rows with it, and rows on which it fires, and on which it does not. */
export const ROWS_ASKED = 200;
export const FIRING_ASKED = 50;

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
    const [fired, kept, notApplicable, notRun] = [count("broken") + count("explained"), count("kept"), count("not-applicable"), count("not-run")];
    return { id, rows: fired + kept + notApplicable + notRun, fired, kept, notApplicable, notRun, firesWhereItApplies: !this.canBeKept.has(id) };
  }

  /** The rule that lacks most of what the proof asks of each. */
  rarest(): string {
    const share = (id: string): number => {
      const { rows, fired, kept, firesWhereItApplies } = this.of(id);
      return Math.min(rows / ROWS_ASKED, fired / FIRING_ASKED, firesWhereItApplies ? Infinity : kept / FIRING_ASKED);
    };
    return PRINTED_RULES.reduce((least, id) => (share(id) < share(least) ? id : least));
  }

  /** One line per rule, in columns. */
  table(): string {
    const cells = PRINTED_RULES.map((id) => this.of(id)).map(({ id: name, rows, fired, kept, notApplicable, notRun }) => [name, rows, fired, kept, notApplicable, notRun]);
    const [heads, ...lines] = [["规则", "行数", "触发", "未触发", "不适用", "未能核对"], ...cells].map((line) => line.map(String));
    return [heads, ...lines].map((line = []) => line.map((text, column) => (column === 0 ? text.padEnd(32 - wide(text)) : text.padStart(10 - wide(text)))).join("")).join("\n");
  }
}

function canBeKept({ applies, violated }: BoundRule): boolean {
  return JSON.stringify(applies) !== JSON.stringify(violated);
}

/** Chinese characters take two columns. */
function wide(text: string): number {
  return [...text].filter((sign) => sign > "\u2e7f").length;
}
