import type { BooleanExpression, FieldKey, NumberExpression, Reference } from "../model/expression";
import type { BoundRule, MessageValue, RuleMeta } from "../model/rule";
import { all, ALWAYS, figure, isBlank, isNumber, isPick, multiply, not, note, num } from "../expression/builders";
import type { RuleTarget } from "./rule-target";

/** What a factory says of its rule; what is left out is always true. */
export interface RuleFields {
  readonly at: FieldKey;
  readonly applies?: BooleanExpression;
  readonly runnable?: BooleanExpression;
  readonly violated: BooleanExpression;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** Ties a rule to its cells. Any row of the target may hold the explanation. */
export function bindRule(meta: RuleMeta, target: RuleTarget, fields: RuleFields): BoundRule {
  return {
    meta,
    clause: target.clause,
    measure: target.measure,
    at: fields.at,
    applies: fields.applies ?? ALWAYS,
    runnable: fields.runnable ?? ALWAYS,
    violated: fields.violated,
    explainedBy: target.notes.map(note),
    values: fields.values ?? {},
  };
}

/**
 * The usual way with missing figures: the row's own figure blank, or any of them 不适用 — 本期不适用 (a blank row has its own finding);
 * else all must be numbers, or the rule is 未能核对.
 */
export function whenNumbers(
  own: FieldKey,
  ...others: readonly FieldKey[]
): Required<Pick<RuleFields, "applies" | "runnable">> {
  const keys = [own, ...others];
  return {
    applies: all(not(isBlank(figure(own))), ...keys.map((key) => not(notApplicable(key)))),
    runnable: all(...keys.map((key) => isNumber(figure(key)))),
  };
}

/** The figure is answered with 不适用. */
export function notApplicable(key: FieldKey): BooleanExpression {
  return isPick(figure(key), "不适用");
}

/** A number times a factor; 1 is left out. */
export function times(of: NumberExpression, factor: number): NumberExpression {
  return factor === 1 ? of : multiply(of, num(factor));
}

/** A fixed text in a message. */
export function textValue(text: string): MessageValue {
  return { kind: "text", text };
}

/** A calculated number in a message. */
export function numberValue(of: NumberExpression): MessageValue {
  return { kind: "number", of };
}

/** A cell's content in a message. */
export function cellValue(of: Reference): MessageValue {
  return { kind: "cell", of };
}
