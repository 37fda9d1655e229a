import { approximatelyEqual } from "../expression/compare-numbers";
import { trimmedText } from "../expression/cell-text";
import { evaluateBoolean, type CellReader } from "../expression/evaluate";
import type { Explains } from "../expression/evaluate-rule";
import { referencesOfRule } from "../expression/references-of";
import type { CellScalar, FieldKey } from "../model/expression";
import type { BoundRule } from "../model/rule";
import type { TakenFigure } from "./check-options";

/**
 * Tells which 说明 cells explain a rule's finding. An explanation lapses when one of the figures that the rule looks at differs from
 * the last taken revision but the text does not.
 */
export function explainsRule(
  rule: BoundRule,
  cell: CellReader,
  lastTaken: ReadonlyMap<FieldKey, TakenFigure> | undefined,
): Explains {
  const changed = (): boolean =>
    referencesOfRule(rule).some((reference) => {
      const taken = reference.of === "figure" ? lastTaken?.get(reference.key) : undefined;
      return taken !== undefined && !sameScalar(taken.value, cell(reference));
    });
  return (note) => {
    if (evaluateBoolean({ op: "isExplanation", of: note }, cell) !== true) return false;
    const taken = note.of === "note" ? lastTaken?.get(note.key) : undefined;
    return !(taken !== undefined && sameScalar(taken.note, cell(note)) && changed());
  };
}

/** True when two cells hold the same: numbers as spreadsheets compare them, texts but for spaces. */
export function sameScalar(left: CellScalar, right: CellScalar): boolean {
  if (typeof left === "number" && typeof right === "number") return approximatelyEqual(left, right);
  if (typeof left === "string" && typeof right === "string") return trimmedText(left) === trimmedText(right);
  return JSON.stringify(left) === JSON.stringify(right);
}
