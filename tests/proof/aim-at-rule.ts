import type { Random } from "../../src/app/sample/seeded-random";
import { evaluateNumber, type CellReader } from "../../src/core/expression/evaluate";
import { referenceKey, referencesOf } from "../../src/core/expression/references-of";
import type { BooleanExpression, Reference } from "../../src/core/model/expression";
import type { BoundRule } from "../../src/core/model/rule";
import { typed } from "./proof-cell";
import type { ProofReturn } from "./proof-return";
import { randomNumber } from "./random-entries";

type Comparing = Extract<BooleanExpression, { readonly op: "compare" }>;

/** Puts numbers into the cells that a rule looks at, some of them at or beside the point where a comparison of the rule turns. */
export function aimAtRule(invented: ProofReturn, { applies, runnable, violated }: BoundRule, random: Random): void {
  const comparisons = [applies, runnable, violated].flatMap(comparisonsIn);
  if (comparisons.length === 0) return;
  for (const reference of referencesOf(applies, runnable, violated).filter(isAimable)) {
    if (typeof invented.read(reference) !== "number" && canFill(invented, reference))
      invented.put(reference, typed(randomNumber(random)));
  }
  const aimed = new Set<string>();
  for (const comparison of comparisons)
    if (comparisons.length === 1 || random.chance(0.9)) aimAtComparison(invented, comparison, aimed, random);
}

/** Moves a cell that no earlier comparison was aimed by, so that these stay where they are. */
function aimAtComparison(invented: ProofReturn, comparison: Comparing, aimed: Set<string>, random: Random): void {
  const cells = referencesOf(comparison);
  const targets = cells.filter(
    (reference) => isAimable(reference) && canFill(invented, reference) && !aimed.has(referenceKey(reference)),
  );
  if (targets.length === 0) return;
  const target = random.pick(targets);
  const turn = turningPoint(comparison, target, invented.read);
  if (turn !== null)
    invented.put(target, typed(comparison.comparison === "=" && random.chance(0.6) ? turn : beside(turn, random)));
  for (const cell of cells) aimed.add(referenceKey(cell));
}

function comparisonsIn(expression: BooleanExpression): readonly Comparing[] {
  switch (expression.op) {
    case "compare":
      return [expression];
    case "all":
    case "any":
      return expression.of.flatMap(comparisonsIn);
    case "not":
      return comparisonsIn(expression.of);
    default:
      return [];
  }
}

function isAimable({ of }: Reference): boolean {
  return of === "figure" || of === "previous" || of === "ratio";
}

/** What the office gave is locked, and months that the form does not show stay blank. */
function canFill(invented: ProofReturn, reference: Reference): boolean {
  if (reference.of === "figure") return !invented.context.form.given.has(reference.key);
  return reference.of !== "previous" || invented.shows(reference.key, reference.monthsAgo);
}

/** Where both sides are equal, as far as they are linear in the cell. */
function turningPoint({ left, right }: Comparing, target: Reference, read: CellReader): number | null {
  const difference = (value: number): number => {
    const cell: CellReader = (reference) =>
      referenceKey(reference) === referenceKey(target) ? value : read(reference);
    return (evaluateNumber(left, cell) ?? NaN) - (evaluateNumber(right, cell) ?? NaN);
  };
  const [start, slope] = [difference(0), difference(1) - difference(0)];
  const turn = -start / slope;
  return Number.isFinite(turn) && Math.abs(turn) < 1e15 ? turn + 0 : null;
}

function beside(turn: number, random: Random): number {
  const whole = Math.round(turn);
  const kind = random.next();
  if (kind < 0.4) return random.pick([turn, whole, whole, Math.floor(turn), Math.ceil(turn)]);
  if (kind < 0.6) return random.pick([whole - 1, whole + 1]);
  if (kind < 0.8) return random.pick([turn * (1 + 1e-9), turn * (1 - 4e-15), Math.round(turn * 1e4) / 1e4]);
  return random.pick([Math.floor(turn / 2), Math.ceil(turn * 2), whole + random.whole(-5, 5)]);
}
