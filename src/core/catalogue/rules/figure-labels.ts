import type { FieldKey } from "../../model/expression";
import type { AskedMeasure } from "../measures/measures-of";
import { fieldKey } from "./rule-targets";

const LABELS = new WeakMap<readonly AskedMeasure[], ReadonlyMap<FieldKey, string>>();

/** What each figure asked of a unit is called in messages. */
export function figureLabels(asked: readonly AskedMeasure[]): ReadonlyMap<FieldKey, string> {
  const known = LABELS.get(asked) ?? newLabels(asked);
  LABELS.set(asked, known);
  return known;
}

function newLabels(asked: readonly AskedMeasure[]): ReadonlyMap<FieldKey, string> {
  return new Map(
    asked.flatMap(({ measure, parts }) => parts.map(({ key, label }) => [fieldKey(measure.id, key), label] as const)),
  );
}
