import type { FieldKey, MeasureId } from "../../model/expression";
import type { MeasurePart } from "../../model/measure";
import type { AskedMeasure } from "../measures/measures-of";
import type { RuleMeasure, RulePart } from "../../rules/rule-target";

/** The key of a part's row, `46-1.num`. */
export function fieldKey(measure: MeasureId, part: string): FieldKey {
  return `${measure}.${part}`;
}

/** A part as rules speak of it. */
export function rulePart(measure: MeasureId, { key, label, unit }: MeasurePart): RulePart {
  return { key: fieldKey(measure, key), label, unit };
}

/** A measure as rules need it, with the parts that the unit is asked for. Any row that the clerk fills may hold the explanation. */
export function ruleMeasure({ measure, parts }: AskedMeasure): RuleMeasure {
  const { id, clause, name, op, target, scale, unit } = measure;
  const part = (key: string): RulePart | null => {
    const found = parts.find((candidate) => candidate.key === key && candidate.kind === "number");
    return found === undefined ? null : rulePart(id, found);
  };
  const notes = parts.filter(({ given }) => !given).map(({ key }) => fieldKey(id, key));
  return {
    clause,
    measure: id,
    notes,
    name,
    op,
    target,
    scale,
    unit,
    num: part("num"),
    den: part("den"),
    value: part("value"),
  };
}
