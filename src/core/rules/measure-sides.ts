import type { FieldKey, NumberExpression } from "../model/expression";
import { figure, num, value } from "../expression/builders";
import { times, whenNumbers, type RuleFields } from "./bind-rule";
import { scheduleFactors } from "./schedule-factors";
import type { RuleMeasure, RulePart } from "./rule-target";

/** The two sides of a comparison of a measure with a threshold, cross-multiplied: numerator × scale against target × denominator. */
export interface MeasureSides {
  /** The row that carries the result: the numerator's or the value's. */
  readonly own: RulePart;
  readonly figure: NumberExpression;
  readonly threshold: NumberExpression;
  readonly ready: Required<Pick<RuleFields, "applies" | "runnable">>;
  /** The figure in the measure's unit, unrounded, for messages. */
  readonly result: NumberExpression;
}

/** The measure against its target; null where the unit is not asked for all that this takes. */
export function targetSides(measure: RuleMeasure): MeasureSides | null {
  return sides(measure, measure.scale, measure.target);
}

/** The measure against what is due by the end of a month: target × month ÷ 12, less `tolerance` per cent of the target. */
export function scheduleSides(measure: RuleMeasure, month: number, tolerance: number): MeasureSides | null {
  const factors = scheduleFactors(measure, month, -tolerance);
  return factors.threshold <= 0 ? null : sides(measure, factors.figure, factors.threshold);
}

function sides(measure: RuleMeasure, figureFactor: number, thresholdFactor: number): MeasureSides | null {
  if (measure.value !== null) {
    const own = measure.value;
    const result = entry(own.key);
    return {
      own,
      figure: times(result, figureFactor),
      threshold: num(thresholdFactor),
      ready: whenNumbers(own.key),
      result,
    };
  }
  if (measure.num === null || measure.den === null) return null;
  const own = measure.num;
  const whole = entry(measure.den.key);
  return {
    own,
    figure: times(entry(own.key), figureFactor),
    threshold: times(whole, thresholdFactor),
    ready: whenNumbers(own.key, measure.den.key),
    result: { op: "divide", left: times(entry(own.key), measure.scale), right: whole },
  };
}

function entry(key: FieldKey): NumberExpression {
  return value(figure(key));
}
