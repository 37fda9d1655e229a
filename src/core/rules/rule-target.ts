import type { FieldKey, MeasureId } from "../model/expression";
import type { Measure } from "../model/measure";

/** A part of a measure as rules speak of it. */
export interface RulePart {
  readonly key: FieldKey;
  readonly label: string;
  readonly unit: string;
}

/** What a rule is tied to: a clause, a measure where there is one, and the rows whose 说明 may explain. */
export interface RuleTarget {
  readonly clause: number;
  readonly measure: MeasureId | null;
  readonly notes: readonly FieldKey[];
}

/** A measure as rules about its ratio or value need it: exactly one of `num` and `value` is there. */
export interface RuleMeasure extends RuleTarget, Pick<Measure, "name" | "op" | "target" | "scale" | "unit"> {
  readonly measure: MeasureId;
  readonly num: RulePart | null;
  readonly den: RulePart | null;
  readonly value: RulePart | null;
}
