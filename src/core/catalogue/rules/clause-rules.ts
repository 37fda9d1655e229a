import type { MeasureId } from "../../model/expression";
import type { BoundRule } from "../../model/rule";
import { closingNotAboveFiling } from "../../rules/closing-not-above-filing";
import { dueCasesOnly } from "../../rules/due-cases-only";
import { dueNotAboveFound } from "../../rules/due-not-above-found";
import { hoursWithinTrained } from "../../rules/hours-within-trained";
import { passRateMatchesBadBatches } from "../../rules/pass-rate-matches-bad-batches";
import { planNotExceeded } from "../../rules/plan-not-exceeded";
import { residueWithinSampling } from "../../rules/residue-within-sampling";
import type { RulePart, RuleTarget } from "../../rules/rule-target";
import { surveyHasSource } from "../../rules/survey-has-source";
import { vetoClaimHasBasis } from "../../rules/veto-claim-has-basis";
import type { AskedMeasure } from "../measures/measures-of";
import { ruleMeasure, rulePart } from "./rule-targets";

/** What a unit is asked for, as the rules of single clauses look it up. */
class Asked {
  constructor(private readonly measures: readonly AskedMeasure[]) {}

  find(id: MeasureId): AskedMeasure | null {
    return this.measures.find(({ measure }) => measure.id === id) ?? null;
  }

  part(id: MeasureId, key: string): RulePart | null {
    const part = this.find(id)?.parts.find((candidate) => candidate.key === key);
    return part === undefined ? null : rulePart(id, part);
  }

  /** The measure that a rule is about: any of its rows may explain. */
  target(id: MeasureId): RuleTarget {
    const found = this.find(id);
    return { clause: Number(id.split("-")[0]), measure: id, notes: found === null ? [] : ruleMeasure(found).notes };
  }
}

/** Clauses whose measures the rules of this file look at; all others may be left out. */
export const CLAUSES_WITH_RULES: ReadonlySet<number> = new Set([29, 32, 45, 46, 73, 74, 75, 90, 91, 92]);

/** The rules that belong to single clauses (29, 32, 45, 46, 73–75, 90–92), as far as the unit is asked for their figures. */
export function clauseRules(measures: readonly AskedMeasure[]): readonly (BoundRule | null)[] {
  const asked = new Asked(measures);
  return [
    ...samplingRules(asked),
    ...caseRules(asked),
    pair(asked, ["45-2", "num"], ["45-1", "num"], (reached, trained) =>
      hoursWithinTrained(asked.target("45-2"), reached, trained),
    ),
    pair(asked, ["46-2", "num"], ["46-1", "num"], (residue, all) =>
      residueWithinSampling(asked.target("46-2"), residue, all),
    ),
    survey(asked, "73-1", "value"),
    survey(asked, "74-1", "num"),
    ...["90-1", "91-1", "92-1"].map((id) => vetoClaim(asked, id)),
  ];
}

function samplingRules(asked: Asked): readonly (BoundRule | null)[] {
  const plans = ["29-1", "29-2"].map((id) =>
    pair(asked, [id, "num"], [id, "den"], (part, plan) => planNotExceeded(asked.target(id), part, plan)),
  );
  const due = pair(asked, ["29-3", "den"], ["29-3", "found"], (part, found) =>
    dueNotAboveFound(asked.target("29-3"), part, found),
  );
  const [passed, tested, bad] = ["num", "den", "bad"].map((key) => asked.part("75-1", key)) as [
    RulePart | null,
    RulePart | null,
    RulePart | null,
  ];
  const passRate =
    passed === null || tested === null || bad === null
      ? null
      : passRateMatchesBadBatches(asked.target("75-1"), { passed, tested, bad });
  return [...plans, due, passRate];
}

function caseRules(asked: Asked): readonly (BoundRule | null)[] {
  const target = asked.target("32-2");
  const closed = asked.part("32-2", "num");
  return [
    pair(asked, ["32-2", "den"], ["32-1", "num"], (due, filed) => closingNotAboveFiling(target, due, filed)),
    closed === null
      ? null
      : pair(asked, ["32-2", "den"], ["32-1", "num"], (due, filed) => dueCasesOnly(target, { closed, due, filed })),
  ];
}

function survey(asked: Asked, id: MeasureId, key: string): BoundRule | null {
  const part = asked.part(id, key);
  const details = ["date", "source", "sample"]
    .map((detail) => asked.part(id, detail))
    .filter((detail): detail is RulePart => detail !== null);
  return part === null || details.length === 0 ? null : surveyHasSource(asked.target(id), part, details);
}

function vetoClaim(asked: Asked, id: MeasureId): BoundRule | null {
  const found = asked.find(id);
  const part = found?.parts.find(({ key }) => key === "value");
  if (found === null || part === undefined) return null;
  return vetoClaimHasBasis(
    asked.target(id),
    found.measure.name,
    rulePart(id, part),
    part.kind === "pick" ? "pick" : "number",
  );
}

type Place = readonly [MeasureId, string];

function pair(
  asked: Asked,
  one: Place,
  other: Place,
  bind: (one: RulePart, other: RulePart) => BoundRule,
): BoundRule | null {
  const [left, right] = [asked.part(...one), asked.part(...other)];
  return left === null || right === null ? null : bind(left, right);
}
